using System.Net;
using System.Net.Http.Headers;

namespace ImgurGen;

/// <summary>Decides which calls a cache serves and which answers it keeps (RFC 9111, 3).</summary>
internal static class CacheRule
{
    // Of one answer only: a stored copy would tell an old date, a spent credit, somebody's cookie.
    private static readonly string[] PassingHeaders =
    [
        "Age", "Connection", "Date", "Keep-Alive", "Proxy-Authenticate", "Proxy-Connection", "Set-Cookie", "Trailer", "Transfer-Encoding",
        "Upgrade", "Via", "Warning", "WWW-Authenticate", "Retry-After",
    ];

    private static readonly string[] CallersOwn = ["If-None-Match", "If-Match", "If-Modified-Since", "If-Unmodified-Since", "If-Range", "Range"];

    /// <summary>Whether the call may be answered from a cache: not where the caller asks for a condition or a part of his own.</summary>
    internal static bool Serves(ApiCall call) =>
        call.Method == HttpMethod.Get
        && call.Request.Body is null
        && !call.StreamsAnswer
        && !HasOwnCondition(call.Request.Headers);

    /// <summary>Whether the answer may be kept.</summary>
    internal static bool Keeps(ApiAnswer answer)
    {
        HttpResponseHeaders headers = answer.Message.Headers;
        return answer.Message.StatusCode == HttpStatusCode.OK
            && answer.Body.Refusal is null
            && headers.NonValidated.Contains("ETag")
            && headers.ETag is not null
            && headers.CacheControl is not { NoStore: true }
            && !headers.Vary.Contains("*");
    }

    /// <summary>Whether the answer says that a kept one is of no more use; a failure says nothing about it.</summary>
    internal static bool Outdates(ApiAnswer answer) =>
        answer.Message.IsSuccessStatusCode || answer.Message.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Gone;

    internal static bool IsKept(string header) =>
        !PassingHeaders.Contains(header, StringComparer.OrdinalIgnoreCase)
        && !header.StartsWith("X-RateLimit-", StringComparison.OrdinalIgnoreCase)
        && !header.StartsWith("X-Post-Rate-Limit-", StringComparison.OrdinalIgnoreCase);

    private static bool HasOwnCondition(ReadOnlySpan<KeyValuePair<string, string>> headers)
    {
        foreach (KeyValuePair<string, string> header in headers)
        {
            if (CallersOwn.Contains(header.Key, StringComparer.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
