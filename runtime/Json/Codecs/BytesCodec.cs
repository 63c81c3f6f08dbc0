using System.ComponentModel;
using System.Text.Json;

namespace ImgurGen.Json;

/// <summary>Reads and writes bytes as base64 (<c>format: byte</c>).</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct BytesCodec : IJsonCodec<byte[]>
{
    /// <inheritdoc />
    public static byte[] Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
            throw JsonTokens.Unexpected(ref reader, "Binary data", "a text");
        if (reader.TryGetBytesFromBase64(out byte[]? value))
            return value;
        throw JsonTokens.Invalid(ref reader, "Binary data is not written as base64 (RFC 4648).");
    }

    /// <inheritdoc />
    public static void Write(JsonWriter writer, byte[] value) => writer.WriteBase64StringValue(value);
}
