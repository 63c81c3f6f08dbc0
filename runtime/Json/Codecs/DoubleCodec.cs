using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace ImgurGen.Json;

/// <summary>Reads and writes a double-precision number, which may come as text.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DoubleCodec : IJsonCodec<double>
{
    /// <inheritdoc />
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static double Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetDouble(out double value) && double.IsFinite(value))
            return value;
        return JsonNumbers.ReadFinite<double>(ref reader, "A number");
    }

    /// <summary>Reads a value that may be <c>null</c>.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <exception cref="JsonException">The JSON is neither null nor such a value.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double? ReadOrNull(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null ? null : Read(ref reader);

    /// <inheritdoc />
    public static void Write(JsonWriter writer, double value) => writer.WriteNumberValue(value);
}
