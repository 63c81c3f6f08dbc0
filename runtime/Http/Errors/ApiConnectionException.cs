namespace ImgurGen;

/// <summary>The network failed: the host was not found or not reached, or the connection broke before the answer was complete.</summary>
/// <param name="message">What failed, and what was wrong.</param>
/// <param name="details">What is known of the failed call.</param>
/// <param name="innerException">The cause.</param>
public sealed class ApiConnectionException(string message, ApiErrorDetails? details = null, Exception? innerException = null)
    : ApiException(message, details, innerException);
