using System.Text.Json;
using ImgurGen.Json;
using ImgurGen.Runtime.Tests.Support;

namespace ImgurGen.Runtime.Tests.Paging;

internal readonly struct AlbumCodec : IJsonCodec<Album>
{
    public static Album Read(ref Utf8JsonReader reader)
    {
        JsonTokens.StartObject(ref reader, "Album");
        IReadOnlyList<Picture> pictures = [];
        while (JsonTokens.NextProperty(ref reader, out ReadOnlySpan<byte> name))
        {
            if (name.SequenceEqual("pictures"u8))
                pictures = ListCodec<Picture, PictureCodec>.Read(ref reader);
            else
                JsonTokens.Skip(ref reader);
        }

        return new Album(pictures);
    }

    public static void Write(JsonWriter writer, Album value)
    {
        writer.WriteStartObject();
        ListCodec<Picture, PictureCodec>.Write(writer.Property("pictures"u8), value.Pictures);
        writer.WriteEndObject();
    }
}
