namespace ImgurGen;

/// <summary>
/// The API refused the call because there were too many, or the call was not sent because the API would have refused it: then there is no
/// <see cref="ApiException.StatusCode"/>, and the message says whether an earlier attempt (before a repetition or a redirect) was sent. Wait for <see cref="ApiException.RetryAfter"/>, or for the buckets to refill.
/// </summary>
/// <param name="message">What failed, and what was wrong.</param>
/// <param name="details">What is known of the failed call.</param>
/// <param name="innerException">The cause.</param>
public sealed class ApiRateLimitException(string message, ApiErrorDetails? details = null, Exception? innerException = null)
    : ApiException(message, details, innerException);
