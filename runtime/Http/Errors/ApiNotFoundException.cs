namespace ImgurGen;

/// <summary>What the call is about does not exist, or is not to be seen (HTTP 404).</summary>
/// <param name="message">What failed, and what was wrong.</param>
/// <param name="details">What is known of the failed call.</param>
/// <param name="innerException">The cause.</param>
public sealed class ApiNotFoundException(string message, ApiErrorDetails? details = null, Exception? innerException = null)
    : ApiException(message, details, innerException);
