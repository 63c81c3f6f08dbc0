using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace ImgurGen.Json;

/// <summary>Reads and writes a moment as RFC 3339 (<c>format: date-time</c>); one without an offset is in UTC.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DateTimeOffsetCodec : IJsonCodec<DateTimeOffset>
{
    /// <inheritdoc />
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static DateTimeOffset Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
            throw JsonTokens.Unexpected(ref reader, "A moment", "a text");
        if (reader.TryGetDateTimeOffset(out DateTimeOffset value) || WireText.TryParse(reader.GetString()!, out value))
            return value;
        throw JsonTokens.Invalid(ref reader, "A moment is not written as RFC 3339 says.");
    }

    /// <summary>Reads a value that may be <c>null</c>.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <exception cref="JsonException">The JSON is neither null nor such a value.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DateTimeOffset? ReadOrNull(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null ? null : Read(ref reader);

    /// <inheritdoc />
    public static void Write(JsonWriter writer, DateTimeOffset value) => writer.WriteStringValue(value);
}
