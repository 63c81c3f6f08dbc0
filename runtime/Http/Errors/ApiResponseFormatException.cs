namespace ImgurGen;

/// <summary>
/// The answer is not what the API's document promises: no JSON, incomplete, too long, or JSON of another shape.
/// The body itself is not kept: that of a success may hold a token.
/// </summary>
/// <param name="message">What failed, and what was wrong.</param>
/// <param name="details">What is known of the failed call.</param>
/// <param name="innerException">The cause.</param>
public sealed class ApiResponseFormatException(string message, ApiErrorDetails? details = null, Exception? innerException = null)
    : ApiException(message, details, innerException)
{
    /// <summary>The media type that the server named, or null where it named none.</summary>
    public string? ContentType { get; init; }

    /// <summary>The length of the body in bytes, or null where it was not read to its end.</summary>
    public long? BodyLength { get; init; }

    /// <summary>Where in the body it went wrong, from the root, <c>$.data.images[3].id</c>; null where the body is no JSON.</summary>
    public string? JsonPath { get; init; }
}
