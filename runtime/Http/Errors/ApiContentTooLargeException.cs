namespace ImgurGen;

/// <summary>
/// What was to be sent is longer than the API takes. Either a file was found too long before anything was sent (then <see cref="Limit"/> says
/// what is allowed, and <see cref="ApiException.StatusCode"/> is null), or the API said so (HTTP 413, or Imgur's code 1002).
/// </summary>
/// <param name="message">What failed, and what was wrong.</param>
/// <param name="details">What is known of the failed call.</param>
/// <param name="innerException">The cause.</param>
public sealed class ApiContentTooLargeException(string message, ApiErrorDetails? details = null, Exception? innerException = null)
    : ApiException(message, details, innerException)
{
    /// <summary>The name of the field that the file was for; empty where the file is the whole body, null where the API refused.</summary>
    public string? Field { get; init; }

    /// <summary>The file's length in bytes (of base64, of what it stands for), or null where the API refused.</summary>
    public long? Length { get; init; }

    /// <summary>
    /// The longest file that is allowed, in bytes, or null where the API refused. Source: <see cref="ApiClientOptions.UploadLimits"/>, else
    /// <c>x-imgurgen-max-bytes</c> of the API's document.
    /// </summary>
    public long? Limit { get; init; }
}
