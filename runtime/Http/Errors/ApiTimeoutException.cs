namespace ImgurGen;

/// <summary>
/// The call took longer than <see cref="ApiClientOptions.Timeout"/> (or the supplied <see cref="HttpClient"/>) allows. A call that its
/// caller cancels throws <see cref="OperationCanceledException"/> instead.
/// </summary>
/// <param name="message">What failed, and what was wrong.</param>
/// <param name="details">What is known of the failed call.</param>
/// <param name="innerException">The cause.</param>
public sealed class ApiTimeoutException(string message, ApiErrorDetails? details = null, Exception? innerException = null)
    : ApiException(message, details, innerException);
