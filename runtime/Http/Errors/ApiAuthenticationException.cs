namespace ImgurGen;

/// <summary>
/// The API does not accept the credential: HTTP 401, or Imgur's 403 for a token that expired or a client id that it does not know.
/// </summary>
/// <param name="message">What failed, and what was wrong.</param>
/// <param name="details">What is known of the failed call.</param>
/// <param name="innerException">The cause.</param>
public sealed class ApiAuthenticationException(string message, ApiErrorDetails? details = null, Exception? innerException = null)
    : ApiException(message, details, innerException);
