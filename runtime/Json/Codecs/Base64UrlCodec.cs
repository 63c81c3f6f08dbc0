using System.ComponentModel;
using System.Text.Json;

namespace ImgurGen.Json;

/// <summary>Reads and writes bytes as base64 in the alphabet of URLs (<c>format: base64url</c>), without padding; padding is read.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Base64UrlCodec : IJsonCodec<byte[]>
{
    /// <inheritdoc />
    public static byte[] Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
            throw JsonTokens.Unexpected(ref reader, "Binary data", "a text");
        string text = reader.GetString()!.TrimEnd('=').Replace('-', '+').Replace('_', '/');
        string padded = text.PadRight((text.Length + 3) / 4 * 4, '=');
        byte[] buffer = new byte[padded.Length / 4 * 3];
        return Convert.TryFromBase64String(padded, buffer, out int length)
            ? buffer[..length]
            : throw JsonTokens.Invalid(ref reader, "Binary data is not written as base64url (RFC 4648).");
    }

    /// <inheritdoc />
    public static void Write(JsonWriter writer, byte[] value) => writer.WriteStringValue(WireText.OfBase64Url(value));
}
