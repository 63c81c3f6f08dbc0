using System.Text.Json;
using ImgurGen.Json;

namespace ImgurGen.Runtime.Tests.Support;

public readonly struct PictureCodec : IJsonCodec<Picture>
{
    public static Picture Read(ref Utf8JsonReader reader)
    {
        JsonTokens.StartObject(ref reader, "Picture");
        string? id = null;
        long views = 0;
        while (JsonTokens.NextProperty(ref reader, out ReadOnlySpan<byte> name))
        {
            if (name.SequenceEqual("id"u8))
                id = StringCodec.Read(ref reader);
            else if (name.SequenceEqual("views"u8))
                views = Int64Codec.Read(ref reader);
            else
                JsonTokens.Skip(ref reader);
        }

        return new Picture(id ?? throw JsonTokens.Missing(ref reader, "id"), views);
    }

    public static void Write(JsonWriter writer, Picture value)
    {
        writer.WriteStartObject();
        writer.Property("id"u8).WriteStringValue(value.Id);
        writer.Property("views"u8).WriteNumberValue(value.Views);
        writer.WriteEndObject();
    }
}
