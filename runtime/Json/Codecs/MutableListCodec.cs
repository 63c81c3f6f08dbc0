using System.Text.Json;

namespace ImgurGen.Json;

/// <summary>Reads and writes a <see cref="List{T}"/>, for callers whose types hold one.</summary>
/// <typeparam name="T">The items.</typeparam>
/// <typeparam name="TCodec">The items' codec.</typeparam>
internal readonly struct MutableListCodec<T, TCodec> : IJsonCodec<List<T>>
    where TCodec : struct, IJsonCodec<T>
{
    public static List<T> Read(ref Utf8JsonReader reader) => [.. ListCodec<T, TCodec>.Read(ref reader)];

    public static void Write(JsonWriter writer, List<T> value) => ListCodec<T, TCodec>.Write(writer, value);
}
