using System.Net.Http.Headers;

namespace ImgurGen;

/// <summary>How long a server asks to wait (RFC 9110, 10.2.3), in seconds or until a date.</summary>
internal static class RetryAfter
{
    /// <summary>The time, more than zero; null where the server does not say, or says 0, by which Imgur means that it does not know.</summary>
    internal static TimeSpan? Read(HttpResponseHeaders headers, DateTimeOffset now)
    {
        RetryConditionHeaderValue? header = headers.RetryAfter;
        TimeSpan? told = header?.Delta ?? (header?.Date - now);
        return told > TimeSpan.Zero ? told : null;
    }
}
