using System.ComponentModel;
using System.Text.Json;

namespace ImgurGen.Json;

/// <summary>Reads and writes a double-precision number, which may come as text.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DoubleCodec : IJsonCodec<double>
{
    /// <inheritdoc />
    public static double Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetDouble(out double value) && double.IsFinite(value))
            return value;
        return JsonNumbers.ReadFinite<double>(ref reader, "A number");
    }

    /// <inheritdoc />
    public static void Write(Utf8JsonWriter writer, double value) => writer.WriteNumberValue(value);
}
