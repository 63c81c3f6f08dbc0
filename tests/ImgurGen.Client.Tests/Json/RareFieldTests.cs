using System.Text.Json;
using Imgur;
using ImgurGen.Client.Tests.Support;

namespace ImgurGen.Client.Tests.Json;

/// <summary>What fields of images, albums and posts hold in few answers, or in one: each of it reads as what it means.</summary>
public sealed class RareFieldTests
{
    private static readonly DateTimeOffset Epoch = DateTimeOffset.UnixEpoch;

    private static T Read<T>(string json, params string[] members) => JsonSerializer.Deserialize<T>(Bodies.With(json, members))!;

    private static GalleryImage Picture(params string[] members) => (GalleryImage)Read<GalleryItem>(Bodies.GalleryImage, members);

    private static GalleryAlbum Collection(params string[] members) => (GalleryAlbum)Read<GalleryItem>(Bodies.GalleryAlbum, members);

    [Theory]
    [InlineData("\"595876\"", 595_876L)]
    [InlineData("595876", 595_876L)]
    [InlineData("0", 0L)]
    [InlineData("null", null)]
    public void A_size_of_a_video_is_a_number_however_it_is_written(string json, long? size)
    {
        Image image = Read<Image>(Bodies.Image, $"\"mp4_size\":{json}", $"\"webm_size\":{json}");

        Assert.Equal((size, size), (image.Mp4Size, image.WebmSize));
        Assert.Equal(size, Picture($"\"mp4_size\":{json}").Mp4Size);
    }

    [Theory]
    [InlineData("\"\"", null)]
    [InlineData("null", null)]
    [InlineData("\"https://i.imgur.com/a.mp4\"", "https://i.imgur.com/a.mp4")]
    public void A_text_that_is_empty_is_none(string json, string? text)
    {
        string[] names = ["mp4", "hls", "section", "ad_url", "deletehash", "name"];

        Image image = Read<Image>(Bodies.Image, [.. names.Select(name => $"\"{name}\":{json}")]);
        Album album = Read<Album>(Bodies.Album, $"\"cover\":{json}", $"\"section\":{json}", $"\"deletehash\":{json}");
        GalleryAlbum post = Collection($"\"cover\":{json}", $"\"section\":{json}", $"\"ad_url\":{json}");

        Assert.All([image.Mp4, image.Hls, image.Section, image.AdUrl, image.Deletehash, image.Name], read => Assert.Equal(text, read));
        Assert.All([album.Cover, album.Section, album.Deletehash, post.Cover, post.Section, post.AdUrl], read => Assert.Equal(text, read));
    }

    [Theory]
    [InlineData("0", 0L)]
    [InlineData("null", null)]
    [InlineData("\"48437714\"", 48_437_714L)]
    public void An_account_may_be_a_number_a_text_zero_or_nothing(string json, long? id)
    {
        Assert.Equal(id, Read<Image>(Bodies.Image, $"\"account_id\":{json}").AccountId);
        Assert.Equal(id, Read<Album>(Bodies.Album, $"\"account_id\":{json}").AccountId);
        Assert.Equal(id, Picture($"\"account_id\":{json}").AccountId);
    }

    [Theory]
    [InlineData("null", null, null)]
    [InlineData("\"up\"", Vote.Up, "up")]
    [InlineData("\"down\"", Vote.Down, "down")]
    [InlineData("\"veto\"", Vote.Veto, "veto")]
    [InlineData("\"sideways\"", null, "sideways")]
    public void A_vote_may_be_none_or_one_that_nobody_knows(string json, Vote? vote, string? raw)
    {
        OpenEnum<Vote>?[] votes =
        [
            Read<Image>(Bodies.Image, $"\"vote\":{json}").Vote, Picture($"\"vote\":{json}").Vote,
            Collection($"\"vote\":{json}").Vote, Read<Comment>(Bodies.Comment, $"\"vote\":{json}").Vote,
        ];

        Assert.All(votes, read => Assert.Equal((vote, raw), (read?.Value, read?.Raw)));
    }

    [Fact]
    public void Tags_are_names_of_an_image_and_objects_of_a_post()
    {
        const string tag = """{"name":"cats","display_name":"cats","followers":289,"total_items":12751}""";

        Assert.Equal(["cats", "dogs"], Read<Image>(Bodies.Image, "\"tags\":[\"cats\",\"dogs\"]").Tags!);
        Assert.Equal(12_751, Assert.Single(Picture($"\"tags\":[{tag}]").Tags!).TotalItems);
        Assert.Equal(12_751, Assert.Single(Collection($"\"tags\":[{tag}]").Tags!).TotalItems);
        Assert.Empty(Read<Image>(Bodies.Image, "\"tags\":[]").Tags!);
        Assert.Empty(Picture("\"tags\":[]").Tags!);
    }

    [Theory]
    [InlineData("""{"safeFlags":["gallery"],"highRiskFlags":[],"unsafeFlags":["sixth_mod_unsafe"],"wallUnsafeFlags":[],"showsAds":true}""", true, null)]
    [InlineData("""{"safeFlags":[],"safe_flags":[],"showsAds":false,"show_ads":false,"showAdLevel":1,"show_ad_level":1,"nsfw_score":0}""", false, 0d)]
    [InlineData("""{"safe_flags":["album"],"show_ads":true,"show_ad_level":2,"nsfw_score":0.4,"ad_sense_client_id":"ca-pub-1"}""", true, 0.4)]
    [InlineData("""{"ad_config":{"showsAds":true}}""", true, null)]
    public void What_decides_about_advertisements_has_many_shapes(string json, bool showsAds, double? nsfwScore)
    {
        AdConfig config = Read<Album>(Bodies.Album, $"\"ad_config\":{json}").AdConfig!;

        Assert.Equal(showsAds, config.ShowsAds ?? config.ShowAds ?? config.AdConfigValue?.ShowsAds);
        Assert.Equal(nsfwScore, config.NsfwScore);
        Assert.Equal(JsonSerializer.Serialize(config), JsonSerializer.Serialize(Picture($"\"ad_config\":{json}").AdConfig));
    }

    [Theory]
    [InlineData("\"0\"")]
    [InlineData("0")]
    public void Edited_is_zero_as_text_or_number(string json)
    {
        Assert.Equal(0, Read<Image>(Bodies.Image, $"\"edited\":{json}").Edited);
        Assert.Equal(0, Picture($"\"edited\":{json}").Edited);
    }

    [Fact]
    public void Counts_of_an_image_in_an_album_are_there_and_nothing()
    {
        Image image = Read<Image>(
            Bodies.Image, "\"comment_count\":null", "\"favorite_count\":null", "\"ups\":null", "\"downs\":null", "\"points\":null", "\"score\":null",
            "\"comment_preview\":null", "\"nsfw\":null", "\"ad_type\":null", "\"size\":0", "\"views\":0", "\"bandwidth\":84000000000000",
            "\"datetime\":0", "\"processing\":{\"status\":\"pending\"}");

        Assert.All([image.CommentCount, image.FavoriteCount, image.Ups, image.Downs, image.Points, image.Score, image.AdType], Assert.Null);
        Assert.Equal((0, 0, 84_000_000_000_000, Epoch), (image.Size, image.Views, image.Bandwidth, image.Datetime));
        Assert.Equal(("pending", null, null), (image.Processing!.Status, image.CommentPreview, image.Nsfw));
    }

    [Theory]
    [InlineData("null", "null", null)]
    [InlineData("\"No Topic\"", "29", "No Topic")]
    [InlineData("\"Funny\"", "0", "Funny")]
    public void A_topic_may_be_none(string topic, string id, string? name)
    {
        Assert.Equal((name, Id(id)), (Picture($"\"topic\":{topic}", $"\"topic_id\":{id}").Topic, Picture($"\"topic_id\":{id}").TopicId));
        Assert.Equal((name, Id(id)), (Collection($"\"topic\":{topic}").Topic, Collection($"\"topic_id\":{id}").TopicId));

        static long? Id(string json) => JsonSerializer.Deserialize<long?>(json);
    }

    [Fact]
    public void A_favorite_that_was_never_in_the_gallery_knows_little_of_itself()
    {
        GalleryAlbum album = Collection(
            "\"title\":null", "\"privacy\":null", "\"layout\":null", "\"cover_width\":null", "\"cover_height\":null", "\"score\":null",
            "\"comment_count\":null", "\"nsfw\":null", "\"favorite\":null", "\"account_id\":null");
        GalleryImage image = Picture("\"ups\":null", "\"downs\":null", "\"points\":null", "\"score\":null", "\"comment_count\":null", "\"title\":null");

        Assert.Equal((null, null, null), (album.Title, album.Privacy, album.Layout));
        Assert.All([album.CoverWidth, album.CoverHeight, album.Score, album.CommentCount, album.AccountId], Assert.Null);
        Assert.All([image.Ups, image.Downs, image.Points, image.Score, image.CommentCount], Assert.Null);
    }

    [Theory]
    [InlineData("private", AlbumPrivacy.Private)]
    [InlineData("friends", null)]
    public void A_privacy_may_be_new(string raw, AlbumPrivacy? known)
    {
        OpenEnum<AlbumPrivacy>[] read = [Read<Album>(Bodies.Album, $"\"privacy\":\"{raw}\"").Privacy, Collection($"\"privacy\":\"{raw}\"").Privacy!.Value];

        Assert.All(read, privacy => Assert.Equal((known, raw), (privacy.Value, privacy.Raw)));
    }

    [Fact]
    public void A_meme_says_what_it_is_made_of()
    {
        GalleryImage meme = Picture("""
            "meme_metadata":{"meme_name":"Success Kid","top_text":"one package","bottom_text":null,"bg_image":"AA6pQ"}
            """);

        Assert.Equal(
            ("Success Kid", "one package", null, "AA6pQ"),
            (meme.MemeMetadata!.MemeName, meme.MemeMetadata.TopText, meme.MemeMetadata.BottomText, meme.MemeMetadata.BgImage));
    }

    [Fact]
    public void An_image_of_the_gallery_need_not_say_that_it_is_no_album()
    {
        GalleryImage image = JsonSerializer.Deserialize<GalleryImage>($$"""{{{Bodies.GalleryImageMembers}}}""")!;

        Assert.False(image.IsAlbum);
        Assert.Equal("l35eOVB", image.Id);
    }
}
