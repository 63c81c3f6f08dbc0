using System.ComponentModel;
using System.Text.Json;

namespace ImgurGen.Json;

/// <summary>Reads and writes JSON of any kind, for what the spec does not type.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct JsonElementCodec : IJsonCodec<JsonElement>
{
    /// <inheritdoc />
    public static JsonElement Read(ref Utf8JsonReader reader) => JsonElement.ParseValue(ref reader);

    /// <inheritdoc />
    public static void Write(JsonWriter writer, JsonElement value) => writer.WriteElement(value);
}
