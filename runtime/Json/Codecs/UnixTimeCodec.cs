using System.Buffers.Text;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace ImgurGen.Json;

/// <summary>Reads and writes a moment as seconds since 1970-01-01T00:00:00Z (<c>format: unix-time</c>), which may come as text. Fractions are cut off.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct UnixTimeCodec : IJsonCodec<DateTimeOffset>
{
    /// <inheritdoc />
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static DateTimeOffset Read(ref Utf8JsonReader reader)
    {
        if (!reader.HasValueSequence && Utf8Parser.TryParse(reader.ValueSpan, out long whole, out int length) && length == reader.ValueSpan.Length
            && whole >= First && whole <= Last)
        {
            return DateTimeOffset.FromUnixTimeSeconds(whole);
        }

        decimal moment = reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out decimal number)
            ? number
            : JsonNumbers.Read<decimal>(ref reader, "A moment in seconds since 1970");
        decimal seconds = decimal.Floor(moment);
        if (seconds < First || seconds > Last)
            throw JsonTokens.Invalid(ref reader, "A moment in seconds since 1970 is beyond the years 1 to 9999.");
        return DateTimeOffset.FromUnixTimeSeconds((long)seconds);
    }

    /// <summary>Reads a value that may be <c>null</c>.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <exception cref="JsonException">The JSON is neither null nor such a value.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static DateTimeOffset? ReadOrNull(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null ? null : Read(ref reader);

    /// <inheritdoc />
    public static void Write(JsonWriter writer, DateTimeOffset value) => writer.WriteNumberValue(value.ToUnixTimeSeconds());

    private static readonly long First = DateTimeOffset.MinValue.ToUnixTimeSeconds();
    private static readonly long Last = DateTimeOffset.MaxValue.ToUnixTimeSeconds();
}
