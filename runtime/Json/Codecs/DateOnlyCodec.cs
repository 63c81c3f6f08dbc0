using System.ComponentModel;
using System.Globalization;
using System.Text.Json;

namespace ImgurGen.Json;

/// <summary>Reads and writes a date as RFC 3339 (<c>format: date</c>).</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DateOnlyCodec : IJsonCodec<DateOnly>
{
    /// <inheritdoc />
    public static DateOnly Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
            throw JsonTokens.Unexpected(ref reader, "A date", "a text");
        if (DateOnly.TryParseExact(reader.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly value))
            return value;
        throw JsonTokens.Invalid(ref reader, "A date is not written as yyyy-MM-dd.");
    }

    /// <inheritdoc />
    public static void Write(JsonWriter writer, DateOnly value) => writer.WriteStringValue(WireText.Of(value));
}
