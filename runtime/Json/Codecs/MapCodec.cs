using System.ComponentModel;
using System.Text;
using System.Text.Json;

namespace ImgurGen.Json;

/// <summary>Reads and writes an object whose property names are data (<c>additionalProperties</c>). Of a name that stands twice, the last value counts.</summary>
/// <typeparam name="T">The values.</typeparam>
/// <typeparam name="TCodec">The values' codec.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct MapCodec<T, TCodec> : IJsonCodec<IReadOnlyDictionary<string, T>>
    where TCodec : struct, IJsonCodec<T>
{
    /// <inheritdoc />
    public static IReadOnlyDictionary<string, T> Read(ref Utf8JsonReader reader)
    {
        JsonTokens.StartObject(ref reader, "A map");
        var values = new Dictionary<string, T>(StringComparer.Ordinal);
        while (JsonTokens.NextProperty(ref reader, out ReadOnlySpan<byte> name))
            values[Encoding.UTF8.GetString(name)] = TCodec.Read(ref reader);
        return values;
    }

    /// <inheritdoc />
    public static void Write(JsonWriter writer, IReadOnlyDictionary<string, T> value)
    {
        writer.WriteStartObject();
        foreach ((string name, T item) in value)
            TCodec.Write(writer.Property(name), item);

        writer.WriteEndObject();
    }
}
