using System.ComponentModel;
using System.Text.Json;

namespace ImgurGen.Json;

/// <summary>Reads and writes a single-precision number, which may come as text.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct SingleCodec : IJsonCodec<float>
{
    /// <inheritdoc />
    public static float Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetSingle(out float value) && float.IsFinite(value))
            return value;
        return JsonNumbers.ReadFinite<float>(ref reader, "A number");
    }

    /// <inheritdoc />
    public static void Write(JsonWriter writer, float value) => writer.WriteNumberValue(value);
}
