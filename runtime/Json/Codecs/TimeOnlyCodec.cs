using System.ComponentModel;
using System.Text.Json;

namespace ImgurGen.Json;

/// <summary>
/// Reads and writes a time of the day as RFC 3339 (<c>format: time</c>). An offset from UTC, for which the type has no place, is passed
/// over: the time is what a clock there shows.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct TimeOnlyCodec : IJsonCodec<TimeOnly>
{
    /// <inheritdoc />
    public static TimeOnly Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
            throw JsonTokens.Unexpected(ref reader, "A time", "a text");
        return WireText.TryParse(reader.GetString()!, out TimeOnly value)
            ? value
            : throw JsonTokens.Invalid(ref reader, "A time is not written as HH:mm:ss.");
    }

    /// <inheritdoc />
    public static void Write(JsonWriter writer, TimeOnly value) => writer.WriteStringValue(WireText.Of(value));
}
