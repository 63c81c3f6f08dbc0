using System.ComponentModel;
using System.Text.Json;

namespace ImgurGen.Json;

/// <summary>Reads and writes a moment as seconds since 1970-01-01T00:00:00Z (<c>format: unix-time</c>), which may come as text. Fractions are cut off.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct UnixTimeCodec : IJsonCodec<DateTimeOffset>
{
    /// <inheritdoc />
    public static DateTimeOffset Read(ref Utf8JsonReader reader)
    {
        decimal moment = reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out decimal number)
            ? number
            : JsonNumbers.Read<decimal>(ref reader, "A moment in seconds since 1970");
        decimal seconds = decimal.Floor(moment);
        if (seconds < First || seconds > Last)
            throw JsonTokens.Invalid(ref reader, "A moment in seconds since 1970 is beyond the years 1 to 9999.");
        return DateTimeOffset.FromUnixTimeSeconds((long)seconds);
    }

    /// <inheritdoc />
    public static void Write(Utf8JsonWriter writer, DateTimeOffset value) => writer.WriteNumberValue(value.ToUnixTimeSeconds());

    private static readonly long First = DateTimeOffset.MinValue.ToUnixTimeSeconds();
    private static readonly long Last = DateTimeOffset.MaxValue.ToUnixTimeSeconds();
}
