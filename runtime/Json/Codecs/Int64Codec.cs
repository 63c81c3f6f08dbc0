using System.Buffers.Text;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace ImgurGen.Json;

/// <summary>Reads and writes a 64-bit integer, which may come as text.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Int64Codec : IJsonCodec<long>
{
    /// <inheritdoc />
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static long Read(ref Utf8JsonReader reader)
    {
        // Nothing but a number, or a text that is one, consists of digits.
        if (!reader.HasValueSequence && Utf8Parser.TryParse(reader.ValueSpan, out long value, out int length) && length == reader.ValueSpan.Length)
            return value;
        return JsonNumbers.Read<long>(ref reader, "A 64-bit integer");
    }

    /// <summary>Reads a value that may be <c>null</c>.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <exception cref="JsonException">The JSON is neither null nor such a value.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long? ReadOrNull(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null ? null : Read(ref reader);

    /// <inheritdoc />
    public static void Write(JsonWriter writer, long value) => writer.WriteNumberValue(value);
}
