using System.Buffers.Text;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace ImgurGen.Json;

/// <summary>Reads and writes a 32-bit integer, which may come as text.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Int32Codec : IJsonCodec<int>
{
    /// <inheritdoc />
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Read(ref Utf8JsonReader reader)
    {
        // Nothing but a number, or a text that is one, consists of digits.
        if (!reader.HasValueSequence && Utf8Parser.TryParse(reader.ValueSpan, out int value, out int length) && length == reader.ValueSpan.Length)
            return value;
        return JsonNumbers.Read<int>(ref reader, "A 32-bit integer");
    }

    /// <summary>Reads a value that may be <c>null</c>.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <exception cref="JsonException">The JSON is neither null nor such a value.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int? ReadOrNull(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null ? null : Read(ref reader);

    /// <inheritdoc />
    public static void Write(JsonWriter writer, int value) => writer.WriteNumberValue(value);
}
