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
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetUInt32(out uint value))
            return value;
        return JsonNumbers.Read<uint>(ref reader, "An unsigned 32-bit integer");
    }

    /// <inheritdoc />
    public static void Write(Utf8JsonWriter writer, uint value) => writer.WriteNumberValue(value);
}
