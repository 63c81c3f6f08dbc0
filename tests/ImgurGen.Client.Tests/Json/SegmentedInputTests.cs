using System.Text;
using System.Text.Json;
using Imgur;
using ImgurGen.Client.Tests.Support;
using ImgurGen.Json;

namespace ImgurGen.Client.Tests.Json;

/// <summary>Input that comes in pieces reads as input that comes whole, wherever the borders are.</summary>
public sealed class SegmentedInputTests
{
    [Fact]
    public void A_gallery_album_in_pieces_of_one_byte() => AssertSame<GalleryItem, GalleryItem.JsonCodec>(Bodies.GalleryAlbum);

    [Fact]
    public void A_gallery_image_in_pieces_of_one_byte() => AssertSame<GalleryItem, GalleryItem.JsonCodec>(Bodies.GalleryImage);

    [Fact]
    public void An_album_in_pieces_of_one_byte() => AssertSame<Album, Album.JsonCodec>(Bodies.Album);

    [Fact]
    public void A_message_in_pieces_of_one_byte() => AssertSame<Notification, Notification.JsonCodec>(Bodies.MessageNotification);

    [Fact]
    public void A_comment_in_pieces_of_one_byte() => AssertSame<NotificationContent, NotificationContent.JsonCodec>(Bodies.Comment);

    [Fact]
    public void Escaped_names_and_values_in_pieces_of_one_byte() => AssertSame<Album, Album.JsonCodec>(Bodies.Album
        .Replace("\"privacy\":\"public\"", "\"pri\\u0076acy\":\"pu\\u0062lic\"", StringComparison.Ordinal)
        .Replace("\"title\"", "\"\\u0074itle\"", StringComparison.Ordinal));

    [Fact]
    public void An_unknown_value_in_pieces_of_one_byte() =>
        AssertSame<Album, Album.JsonCodec>(Bodies.Album.Replace("\"public\"", "\"fri\\u0065nds_ünly\"", StringComparison.Ordinal));

    [Fact]
    public void A_missing_member_in_pieces_of_one_byte_is_named()
    {
        byte[] json = Encoding.UTF8.GetBytes(Bodies.Album.Replace("\"id\":\"l35eOVB\",", "", StringComparison.Ordinal));

        JsonException exception = Assert.ThrowsAny<JsonException>(() => ReadInPieces<Album, Album.JsonCodec>(json));

        Assert.Contains("id", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stream_that_gives_a_byte_at_a_time_is_read_by_the_serializer()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes($"[{Bodies.GalleryAlbum},{Bodies.GalleryImage}]"));
        var options = new JsonSerializerOptions { DefaultBufferSize = 1 };

        List<GalleryItem>? items = await JsonSerializer.DeserializeAsync<List<GalleryItem>>(stream, options);

        Assert.Equal([typeof(GalleryAlbum), typeof(GalleryImage)], items!.Select(static item => item.GetType()));
    }

    private static void AssertSame<T, TCodec>(string json)
        where TCodec : struct, IJsonCodec<T>
    {
        T whole = JsonSerializer.Deserialize<T>(json)!;

        T pieces = ReadInPieces<T, TCodec>(Encoding.UTF8.GetBytes(json));

        Assert.Equal(JsonSerializer.Serialize(whole), JsonSerializer.Serialize(pieces));
    }

    private static T ReadInPieces<T, TCodec>(byte[] json)
        where TCodec : struct, IJsonCodec<T>
    {
        var reader = new Utf8JsonReader(ByteSegments.Of(json));
        reader.Read();
        T value = TCodec.Read(ref reader);
        Assert.False(reader.Read());
        return value;
    }
}
