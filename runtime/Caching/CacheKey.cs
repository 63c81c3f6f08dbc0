using System.Net.Http.Headers;

namespace ImgurGen;

/// <summary>
/// Tells whose answer to which question one is. Everything goes into one hash: the address may hold a secret, and the credential is one.
/// </summary>
internal static class CacheKey
{
    // Enough for most questions.
    private const int UsualBytes = 512;

    /// <param name="call">The question.</param>
    /// <param name="defaults">What the client adds to every request: a credential may be among it.</param>
    internal static string Of(ApiCall call, HttpHeadersNonValidated defaults)
    {
        var parts = new HashInput(stackalloc byte[UsualBytes]);
        parts.Append(call.Address.AbsoluteUri);
        parts.Append(call.Accept);
        parts.Append(call.Request.Cookies ?? "");
        AppendAll(ref parts, call.Request.Headers);
        if (call.Authentication is { } authentication)
        {
            AppendAll(ref parts, authentication.Headers);
            AppendAll(ref parts, authentication.Query);
            AppendAll(ref parts, authentication.Cookies);
        }

        AppendAll(ref parts, defaults);
        return parts.Hash();
    }

    private static void AppendAll(ref HashInput parts, ReadOnlySpan<KeyValuePair<string, string>> headers)
    {
        parts.Append(headers.Length);
        foreach (KeyValuePair<string, string> header in headers)
        {
            parts.Append(header.Key);
            parts.Append(header.Value);
        }
    }

    private static void AppendAll(ref HashInput parts, HttpHeadersNonValidated headers)
    {
        parts.Append(headers.Count);
        foreach (KeyValuePair<string, HeaderStringValues> header in headers)
        {
            parts.Append(header.Key);
            parts.Append(header.Value.ToString());
        }
    }
}
