using System.ComponentModel;
using System.Globalization;
using System.Text.Json;

namespace ImgurGen.Json;

/// <summary>Reads and writes a number that is a text in JSON (<c>type: string, format: int64</c>), so that no reader rounds it.</summary>
/// <typeparam name="T">The number.</typeparam>
/// <typeparam name="TCodec">The codec of the number, which reads texts too.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct NumberTextCodec<T, TCodec> : IJsonCodec<T>
    where T : struct, IFormattable
    where TCodec : struct, IJsonCodec<T>
{
    /// <inheritdoc />
    public static T Read(ref Utf8JsonReader reader) => TCodec.Read(ref reader);

    /// <inheritdoc />
    public static void Write(JsonWriter writer, T value) => writer.WriteStringValue(value.ToString(null, CultureInfo.InvariantCulture));
}
