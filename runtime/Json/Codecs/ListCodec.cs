using System.ComponentModel;
using System.Text.Json;

namespace ImgurGen.Json;

/// <summary>Reads and writes an array.</summary>
/// <typeparam name="T">The items.</typeparam>
/// <typeparam name="TCodec">The items' codec.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ListCodec<T, TCodec> : IJsonCodec<IReadOnlyList<T>>
    where TCodec : struct, IJsonCodec<T>
{
    /// <inheritdoc />
    public static IReadOnlyList<T> Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw JsonTokens.Unexpected(ref reader, "A list", "an array");

        List<T>? items = null;
        while (JsonTokens.NextItem(ref reader))
            (items ??= []).Add(TCodec.Read(ref reader));
        return items is null ? [] : items;
    }

    /// <inheritdoc />
    public static void Write(JsonWriter writer, IReadOnlyList<T> value)
    {
        writer.WriteStartArray();
        for (int i = 0; i < value.Count; i++)
            TCodec.Write(writer, value[i]);
        writer.WriteEndArray();
    }
}
