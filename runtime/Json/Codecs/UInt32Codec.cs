using System.Buffers.Text;
using System.ComponentModel;
using System.Text.Json;

namespace ImgurGen.Json;

/// <summary>Reads and writes an unsigned 32-bit integer, which may come as text.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct UInt32Codec : IJsonCodec<uint>
{
    /// <inheritdoc />
    public static uint Read(ref Utf8JsonReader reader)
    {
        // Nothing but a number, or a text that is one, consists of digits.
        if (!reader.HasValueSequence && Utf8Parser.TryParse(reader.ValueSpan, out uint value, out int length) && length == reader.ValueSpan.Length)
            return value;
        return JsonNumbers.Read<uint>(ref reader, "An unsigned 32-bit integer");
    }

    /// <inheritdoc />
    public static void Write(JsonWriter writer, uint value) => writer.WriteNumberValue(value);
}
