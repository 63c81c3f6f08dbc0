using System.ComponentModel;
using System.Text.Json;

namespace ImgurGen.Json;

/// <summary>
/// Reads and writes a length of time as ISO 8601 (<c>format: duration</c>), such as <c>PT1H30M</c>. Years and months, which have no fixed
/// length, count as 365 and 30 days. What other servers write instead is read too: <c>01:30:00</c> and <c>5400s</c>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct TimeSpanCodec : IJsonCodec<TimeSpan>
{
    /// <inheritdoc />
    public static TimeSpan Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
            throw JsonTokens.Unexpected(ref reader, "A duration", "a text");
        return Iso8601Duration.TryParse(reader.GetString()!, out TimeSpan value)
            ? value
            : throw JsonTokens.Invalid(ref reader, "A duration is not written as in ISO 8601 (PT1H30M).");
    }

    /// <inheritdoc />
    public static void Write(JsonWriter writer, TimeSpan value) => writer.WriteStringValue(WireText.Of(value));
}
