using System.Text.Json;

namespace ImgurGen.Json;

/// <summary>Reads and writes a C# array, for callers whose types hold one.</summary>
/// <typeparam name="T">The items.</typeparam>
/// <typeparam name="TCodec">The items' codec.</typeparam>
internal readonly struct ArrayCodec<T, TCodec> : IJsonCodec<T[]>
    where TCodec : struct, IJsonCodec<T>
{
    public static T[] Read(ref Utf8JsonReader reader) => [.. ListCodec<T, TCodec>.Read(ref reader)];

    public static void Write(JsonWriter writer, T[] value) => ListCodec<T, TCodec>.Write(writer, value);
}
