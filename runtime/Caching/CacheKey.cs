using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;

namespace ImgurGen;

/// <summary>
/// Tells whose answer to which question one is. Everything goes into one hash: the address may hold a secret, and the credential is one.
/// </summary>
internal static class CacheKey
{
    /// <param name="call">The question.</param>
    /// <param name="defaults">What the client adds to every request: a credential may be among it.</param>
    internal static string Of(ApiCall call, HttpRequestHeaders defaults)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, call.Address.AbsoluteUri);
        Append(hash, call.Accept);
        Append(hash, call.Request.Cookies ?? "");
        AppendAll(hash, call.Request.Headers);
        AppendAll(hash, call.Authentication?.Headers ?? []);
        AppendAll(hash, call.Authentication?.Query ?? []);
        AppendAll(hash, call.Authentication?.Cookies ?? []);
        AppendAll(hash, [.. defaults.NonValidated.Select(static header => new KeyValuePair<string, string>(header.Key, header.Value.ToString()))]);
        return Convert.ToHexString(hash.GetHashAndReset());
    }

    private static void AppendAll(IncrementalHash hash, IReadOnlyList<KeyValuePair<string, string>> parts)
    {
        Append(hash, parts.Count);
        foreach (KeyValuePair<string, string> part in parts)
        {
            Append(hash, part.Key.ToUpperInvariant());
            Append(hash, part.Value);
        }
    }

    // Each text with its length before it, so that no two questions run into the same bytes.
    private static void Append(IncrementalHash hash, string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        Append(hash, bytes.Length);
        hash.AppendData(bytes);
    }

    private static void Append(IncrementalHash hash, int number) => hash.AppendData(BitConverter.GetBytes(number));
}
