namespace ImgurGen;

/// <summary>The API cannot answer at present (HTTP 5xx, or Imgur's "over capacity"); a later attempt may succeed.</summary>
/// <param name="message">What failed, and what was wrong.</param>
/// <param name="details">What is known of the failed call.</param>
/// <param name="innerException">The cause.</param>
public sealed class ApiUnavailableException(string message, ApiErrorDetails? details = null, Exception? innerException = null)
    : ApiException(message, details, innerException);
