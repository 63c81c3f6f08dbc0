using System.Globalization;
using System.Net;
using System.Net.Http.Headers;

namespace ImgurGen;

/// <summary>What the server said beside the payload. Users' tests may make their own.</summary>
/// <param name="statusCode">The HTTP status.</param>
public class ApiResponse(HttpStatusCode statusCode)
{
    /// <summary>The HTTP status.</summary>
    public HttpStatusCode StatusCode { get; } = statusCode;

    /// <summary>The headers of the answer, without those that describe its body.</summary>
    public HttpResponseHeaders Headers
    {
        get => field ??= new HttpResponseMessage().Headers;
        init;
    }

    /// <summary>The headers of the answer that describe its body: its media type, its length, the name of the file that it is.</summary>
    public HttpContentHeaders ContentHeaders
    {
        get => field ??= new HttpResponseMessage().Content.Headers;
        init;
    }

    /// <summary>
    /// The rate limits that came with this answer, or null where it told none: what the server had counted by then. What is left now, less
    /// what other calls have in flight, <see cref="ApiConnection.RateLimits"/> says.
    /// </summary>
    public RateLimitSnapshot? RateLimits { get; init; }

    /// <summary>The answer's entity tag, quotes included, or null where it has none.</summary>
    public EntityTagHeaderValue? ETag => Headers.ETag;

    /// <summary>The day on which the server means to stop answering this operation (RFC 8594), or null where it announced none.</summary>
    public DateTimeOffset? Sunset =>
        Headers.TryGetValues("Sunset", out IEnumerable<string>? values)
        && DateTimeOffset.TryParseExact(
            values.First(), "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset date)
            ? date
            : null;

    /// <summary>Whether the payload was already here, and the server only confirmed that it is current.</summary>
    public bool FromCache { get; init; }

    /// <summary>A hash of the payload's bytes, by which two pages are found to be the same; null where nobody needs it.</summary>
    internal ulong? Fingerprint { get; init; }

    /// <summary>Waits for an answer and gives its payload.</summary>
    /// <param name="response">The answer that is on its way.</param>
    /// <typeparam name="T">The type of the payload.</typeparam>
    public static async Task<T> PayloadAsync<T>(Task<ApiResponse<T>> response)
    {
        ArgumentNullException.ThrowIfNull(response);
        return (await response.ConfigureAwait(false)).Payload;
    }

    /// <summary>The status, for a debugger: a payload may hold what no log should.</summary>
    public override string ToString() => $"HTTP {(int)StatusCode} {StatusCode}";
}
