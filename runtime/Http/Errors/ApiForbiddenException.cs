namespace ImgurGen;

/// <summary>
/// The credential is valid, but the API does not allow this call (HTTP 403): to this user, this application or this address.
/// </summary>
/// <param name="message">What failed, and what was wrong.</param>
/// <param name="details">What is known of the failed call.</param>
/// <param name="innerException">The cause.</param>
public sealed class ApiForbiddenException(string message, ApiErrorDetails? details = null, Exception? innerException = null)
    : ApiException(message, details, innerException);
