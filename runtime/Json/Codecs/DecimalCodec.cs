using System.ComponentModel;
using System.Text.Json;

namespace ImgurGen.Json;

/// <summary>Reads and writes a decimal number, which may come as text.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DecimalCodec : IJsonCodec<decimal>
{
    /// <inheritdoc />
    public static decimal Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetDecimal(out decimal value))
            return value;
        return JsonNumbers.Read<decimal>(ref reader, "A decimal number");
    }

    /// <inheritdoc />
    public static void Write(JsonWriter writer, decimal value) => writer.WriteNumberValue(value);
}
