using System.ComponentModel;
using System.Text.Json;

namespace ImgurGen.Json;

/// <summary>Reads and writes a moment as HTTP does (RFC 9110, section 5.6.7; <c>format: http-date</c>): <c>Sun, 06 Nov 1994 08:49:37 GMT</c>. Fractions of a second are not written.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct HttpDateCodec : IJsonCodec<DateTimeOffset>
{
    /// <inheritdoc />
    public static DateTimeOffset Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
            throw JsonTokens.Unexpected(ref reader, "A moment", "a text");
        string text = reader.GetString()!;
        return WireText.TryParseHttpDate(text, out DateTimeOffset value) || WireText.TryParse(text, out value)
            ? value
            : throw JsonTokens.Invalid(ref reader, "A moment is not written as HTTP writes dates.");
    }

    /// <inheritdoc />
    public static void Write(JsonWriter writer, DateTimeOffset value) => writer.WriteStringValue(WireText.OfHttpDate(value));
}
