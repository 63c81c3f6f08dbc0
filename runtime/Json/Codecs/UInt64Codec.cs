using System.Buffers.Text;
using System.ComponentModel;
using System.Text.Json;

namespace ImgurGen.Json;

/// <summary>Reads and writes an unsigned 64-bit integer, which may come as text.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct UInt64Codec : IJsonCodec<ulong>
{
    /// <inheritdoc />
    public static ulong Read(ref Utf8JsonReader reader)
    {
        // Nothing but a number, or a text that is one, consists of digits.
        if (!reader.HasValueSequence && Utf8Parser.TryParse(reader.ValueSpan, out ulong value, out int length) && length == reader.ValueSpan.Length)
            return value;
        return JsonNumbers.Read<ulong>(ref reader, "An unsigned 64-bit integer");
    }

    /// <inheritdoc />
    public static void Write(JsonWriter writer, ulong value) => writer.WriteNumberValue(value);
}
