using System.Buffers;
using System.Buffers.Binary;
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
        var parts = new ArrayBufferWriter<byte>(512);
        Append(parts, call.Address.AbsoluteUri);
        Append(parts, call.Accept);
        Append(parts, call.Request.Cookies ?? "");
        AppendAll(parts, call.Request.Headers);
        AppendAll(parts, call.Authentication?.Headers ?? []);
        AppendAll(parts, call.Authentication?.Query ?? []);
        AppendAll(parts, call.Authentication?.Cookies ?? []);
        AppendAll(parts, defaults.NonValidated);
        return Convert.ToHexString(SHA256.HashData(parts.WrittenSpan));
    }

    private static void AppendAll(ArrayBufferWriter<byte> parts, IReadOnlyList<KeyValuePair<string, string>> headers)
    {
        Append(parts, headers.Count);
        foreach (KeyValuePair<string, string> header in headers)
            Append(parts, header.Key, header.Value);
    }

    private static void AppendAll(ArrayBufferWriter<byte> parts, HttpHeadersNonValidated headers)
    {
        Append(parts, headers.Count);
        foreach (KeyValuePair<string, HeaderStringValues> header in headers)
            Append(parts, header.Key, header.Value.ToString());
    }

    private static void Append(ArrayBufferWriter<byte> parts, string name, string value)
    {
        Append(parts, name.ToUpperInvariant());
        Append(parts, value);
    }

    // Each text with its length before it, so that no two questions run into the same bytes.
    private static void Append(ArrayBufferWriter<byte> parts, string text)
    {
        Append(parts, Encoding.UTF8.GetByteCount(text));
        Encoding.UTF8.GetBytes(text, parts);
    }

    private static void Append(ArrayBufferWriter<byte> parts, int number)
    {
        BinaryPrimitives.WriteInt32LittleEndian(parts.GetSpan(sizeof(int)), number);
        parts.Advance(sizeof(int));
    }
}
