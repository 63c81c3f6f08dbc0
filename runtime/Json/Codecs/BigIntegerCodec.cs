using System.ComponentModel;
using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace ImgurGen.Json;

/// <summary>Reads and writes an integer of any size, which may come as text.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct BigIntegerCodec : IJsonCodec<BigInteger>
{
    /// <inheritdoc />
    public static BigInteger Read(ref Utf8JsonReader reader) => JsonNumbers.Read<BigInteger>(ref reader, "An integer");

    /// <inheritdoc />
    public static void Write(Utf8JsonWriter writer, BigInteger value)
        => writer.WriteRawValue(value.ToString(CultureInfo.InvariantCulture), skipInputValidation: true);
}
