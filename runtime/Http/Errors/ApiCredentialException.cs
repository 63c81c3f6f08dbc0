namespace ImgurGen;

/// <summary>The credential is not of a kind that the operation needs. Nothing was sent.</summary>
/// <param name="message">What failed, and what was wrong.</param>
/// <param name="details">What is known of the failed call.</param>
/// <param name="innerException">The cause.</param>
public sealed class ApiCredentialException(string message, ApiErrorDetails? details = null, Exception? innerException = null)
    : ApiException(message, details, innerException);
