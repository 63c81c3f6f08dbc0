using System.ComponentModel;
using System.Text.Json;

namespace ImgurGen.Json;

/// <summary>Reads and writes a value of a struct, or <c>null</c>.</summary>
/// <typeparam name="T">The struct.</typeparam>
/// <typeparam name="TCodec">Its codec.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct NullOrValueCodec<T, TCodec> : IJsonCodec<T?>
    where T : struct
    where TCodec : struct, IJsonCodec<T>
{
    /// <inheritdoc />
    public static T? Read(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null ? null : TCodec.Read(ref reader);

    /// <inheritdoc />
    public static void Write(JsonWriter writer, T? value)
    {
        if (value is { } some)
            TCodec.Write(writer, some);
        else
            writer.WriteNullValue();
    }
}
