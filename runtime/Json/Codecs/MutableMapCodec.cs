using System.Text.Json;

namespace ImgurGen.Json;

/// <summary>Reads and writes a <see cref="Dictionary{TKey, TValue}"/> by text, for callers whose types hold one.</summary>
/// <typeparam name="T">The values.</typeparam>
/// <typeparam name="TCodec">The values' codec.</typeparam>
internal readonly struct MutableMapCodec<T, TCodec> : IJsonCodec<Dictionary<string, T>>
    where TCodec : struct, IJsonCodec<T>
{
    public static Dictionary<string, T> Read(ref Utf8JsonReader reader) => new(MapCodec<T, TCodec>.Read(ref reader), StringComparer.Ordinal);

    public static void Write(JsonWriter writer, Dictionary<string, T> value) => MapCodec<T, TCodec>.Write(writer, value);
}
