using System.Text.Json;

namespace ImgurGen.Json;

/// <summary>Values as the names of properties, by the text that their codec writes: what the keys of a dictionary are in JSON.</summary>
internal static class JsonPropertyNames
{
    /// <summary>Whether a value of this type is a text at heart.</summary>
    public static bool CanBe(Type type) =>
        type.IsEnum || (type.IsConstructedGenericType && type.GetGenericTypeDefinition() == typeof(OpenEnum<>));

    public static string Text<T, TCodec>(T value)
        where TCodec : struct, IJsonCodec<T>
    {
        var reader = new Utf8JsonReader(JsonWriter.Write<T, TCodec>(value));
        reader.Read();
        return StringCodec.Read(ref reader);
    }
}
