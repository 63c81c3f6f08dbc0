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
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetUInt64(out ulong value))
            return value;
        return JsonNumbers.Read<ulong>(ref reader, "An unsigned 64-bit integer");
    }

    /// <inheritdoc />
    public static void Write(Utf8JsonWriter writer, ulong value) => writer.WriteNumberValue(value);
}
