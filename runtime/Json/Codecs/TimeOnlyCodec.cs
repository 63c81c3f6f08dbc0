using System.ComponentModel;
using System.Globalization;
using System.Text.Json;

namespace ImgurGen.Json;

/// <summary>Reads and writes a time of day (<c>format: time</c> without an offset).</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct TimeOnlyCodec : IJsonCodec<TimeOnly>
{
    /// <inheritdoc />
    public static TimeOnly Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
            throw JsonTokens.Unexpected(ref reader, "A time of day", "a text");
        if (TimeOnly.TryParse(reader.GetString(), CultureInfo.InvariantCulture, out TimeOnly value))
            return value;
        throw JsonTokens.Invalid(ref reader, "A time of day is not written as HH:mm:ss.");
    }

    /// <inheritdoc />
    public static void Write(Utf8JsonWriter writer, TimeOnly value) => writer.WriteStringValue(WireText.Of(value));
}
