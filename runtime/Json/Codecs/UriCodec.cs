using System.ComponentModel;
using System.Text.Json;

namespace ImgurGen.Json;

/// <summary>Reads and writes a URI, absolute or relative (<c>format: uri</c>).</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct UriCodec : IJsonCodec<Uri>
{
    /// <inheritdoc />
    public static Uri Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
            throw JsonTokens.Unexpected(ref reader, "A URI", "a text");
        if (Uri.TryCreate(reader.GetString(), UriKind.RelativeOrAbsolute, out Uri? value))
            return value;
        throw JsonTokens.Invalid(ref reader, "A URI is not written as RFC 3986 says.");
    }

    /// <inheritdoc />
    public static void Write(JsonWriter writer, Uri value) => writer.WriteStringValue(value.OriginalString);
}
