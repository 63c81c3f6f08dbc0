using System.Net;
using System.Net.Http.Headers;

namespace ImgurGen;

/// <summary>Turns answers into what a cache keeps, and back.</summary>
internal static class CachedAnswers
{
    internal static CachedResponse Copy(ApiAnswer answer) => new(answer.Message.Headers.ETag!.ToString(), answer.Body.Bytes.ToArray())
    {
        ContentType = answer.Body.ContentType,
        Headers = [.. HeadersOf(answer.Message.Headers).Where(static header => CacheRule.IsKept(header.Key))],
    };

    /// <summary>
    /// The stored answer, as the server has just confirmed it: its headers, but those that came with the confirmation are newer
    /// (RFC 9111, 3.2 and 4.3.4). It takes the confirmation over.
    /// </summary>
    internal static ApiAnswer Restore(CachedResponse stored, ApiAnswer confirmation)
    {
        var message = new HttpResponseMessage(HttpStatusCode.OK) { Version = confirmation.Message.Version };
        foreach (KeyValuePair<string, string> header in HeadersOf(confirmation.Message.Headers))
            message.Headers.TryAddWithoutValidation(header.Key, header.Value);
        foreach (KeyValuePair<string, string> header in stored.Headers)
        {
            if (!confirmation.Message.Headers.NonValidated.Contains(header.Key))
                message.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }

        var answer = new ApiAnswer(message, request: null)
        {
            Body = ResponseBody.Of(stored.Body, stored.ContentType),
            RateLimits = confirmation.RateLimits,
            FromCache = true,
        };
        confirmation.Dispose();
        return answer;
    }

    private static IEnumerable<KeyValuePair<string, string>> HeadersOf(HttpResponseHeaders headers)
    {
        foreach (KeyValuePair<string, HeaderStringValues> header in headers.NonValidated)
        {
            foreach (string value in header.Value)
                yield return new KeyValuePair<string, string>(header.Key, value);
        }
    }
}
