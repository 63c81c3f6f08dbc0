using System.Net;

namespace ImgurGen;

/// <summary>
/// A call failed. What kind of failure it was, the derived type says; this type itself is an error of which the API's message and code
/// tell all there is to know (a refused argument, say). Neither message nor properties hold a credential or an address, and only
/// <see cref="Error"/> and <see cref="RawBody"/> hold a body.
/// </summary>
public class ApiException : Exception
{
    private readonly ApiErrorDetails known;

    /// <summary>Makes the exception; users' tests may.</summary>
    /// <param name="message">What failed, and what was wrong.</param>
    /// <param name="details">What is known of the failed call.</param>
    /// <param name="innerException">The cause.</param>
    public ApiException(string message, ApiErrorDetails? details = null, Exception? innerException = null)
        : base(message, innerException) => known = details ?? new ApiErrorDetails();

    /// <summary>The operation's <c>operationId</c>.</summary>
    public string? OperationId => known.OperationId;

    /// <summary>The HTTP method.</summary>
    public HttpMethod? Method => known.Method;

    /// <summary>The path, with its parameters in braces: their values may be secrets.</summary>
    public string? PathTemplate => known.PathTemplate;

    /// <summary>The HTTP status of the answer, or null where there was none. An error can come with a status of success.</summary>
    public HttpStatusCode? StatusCode => known.StatusCode;

    /// <summary>The API's own code for what was wrong ("1003"), or null where it gave none. It need not be the HTTP status.</summary>
    public string? ErrorCode => known.ErrorCode;

    /// <summary>The API's own name for the kind of error ("ImgurException", a problem's type), or null where it gave none.</summary>
    public string? ErrorType => known.ErrorType;

    /// <summary>
    /// How long to wait before another attempt, more than zero: what the API asked, or until the credits are back that a refused call
    /// lacked; null where nobody knows.
    /// </summary>
    public TimeSpan? RetryAfter => known.RetryAfter;

    /// <summary>
    /// The body of the answer in the type that the API's document gives it for the status, or an <see cref="ApiProblem"/> (RFC 9457); null where
    /// the document has no schema, or the body does not fit it: <c>catch (ApiException e) when (e.Error is Problem problem)</c>. It is the
    /// server's text, which no log should hold.
    /// </summary>
    public object? Error => known.Error;

    /// <summary>
    /// Where <see cref="Error"/> is null, the body of a failed call's answer as text, or its first 32,768 characters: for errors that the API's
    /// document does not describe. Null where there was none, or it was no text. What the credential added is left out of it; it is the
    /// server's text for all that, which no log should hold. An API with Imgur's envelope has none.
    /// </summary>
    public string? RawBody => known.RawBody;

    /// <summary>The rate limits that came with the answer, or null where there were none.</summary>
    public RateLimitSnapshot? RateLimits => known.RateLimits;
}
