using System.Net;

namespace ImgurGen;

/// <summary>An answer with its payload.</summary>
/// <param name="statusCode">The HTTP status.</param>
/// <param name="payload">The payload.</param>
/// <typeparam name="T">The type of the payload.</typeparam>
public sealed class ApiResponse<T>(HttpStatusCode statusCode, T payload) : ApiResponse(statusCode)
{
    /// <summary>The payload, out of its envelope.</summary>
    public T Payload { get; } = payload;

    /// <summary>The same answer with something of its payload, the list of a page for one.</summary>
    /// <param name="selector">Takes it from the payload.</param>
    /// <typeparam name="TResult">The type of what is taken.</typeparam>
    public ApiResponse<TResult> Select<TResult>(Func<T, TResult> selector)
    {
        ArgumentNullException.ThrowIfNull(selector);
        return new ApiResponse<TResult>(StatusCode, selector(Payload))
        {
            Headers = Headers,
            ContentHeaders = ContentHeaders,
            RateLimits = RateLimits,
            FromCache = FromCache,
            Fingerprint = Fingerprint,
        };
    }
}
