using System.Text.Json;
using System.Text.Json.Nodes;
using Imgur;
using ImgurGen.Client.Tests.Support;

namespace ImgurGen.Client.Tests.Json;

/// <summary>Models read and write themselves under <see cref="JsonSerializer"/>, without options.</summary>
public sealed class ModelJsonTests
{
    public static TheoryData<Type, string> Models => new()
    {
        { typeof(Image), Bodies.Image },
        { typeof(Album), Bodies.Album },
        { typeof(GalleryImage), Bodies.GalleryImage },
        { typeof(GalleryAlbum), Bodies.GalleryAlbum },
        { typeof(GalleryItem), Bodies.GalleryImage },
        { typeof(GalleryItem), Bodies.GalleryAlbum },
        { typeof(IReadOnlyList<GalleryItem>), $"[{Bodies.GalleryImage},{Bodies.GalleryAlbum}]" },
        { typeof(Account), Bodies.Account },
        { typeof(Comment), Bodies.Comment },
        { typeof(NotificationContent), Bodies.Comment },
        { typeof(Notification), Bodies.MessageNotification },
    };

    [Theory]
    [MemberData(nameof(Models))]
    public void What_is_written_says_what_was_read(Type type, string json)
    {
        string written = JsonSerializer.Serialize(JsonSerializer.Deserialize(json, type), type);

        Assert.Empty(JsonComparison.Differences(JsonNode.Parse(json), JsonNode.Parse(written)));
        Assert.Equal(written, JsonSerializer.Serialize(JsonSerializer.Deserialize(written, type), type));
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void The_order_of_properties_does_not_matter(Type type, string json)
    {
        string reversed = Reversed(JsonNode.Parse(json))!.ToJsonString();

        Assert.NotEqual(JsonNode.Parse(json)!.ToJsonString(), reversed);
        Assert.Equal(
            JsonSerializer.Serialize(JsonSerializer.Deserialize(json, type), type),
            JsonSerializer.Serialize(JsonSerializer.Deserialize(reversed, type), type));
    }

    [Fact]
    public void An_image_has_the_values_that_were_sent()
    {
        Image image = JsonSerializer.Deserialize<Image>(Bodies.Image)!;

        Assert.Equal("Café 🦆", image.Description);
        Assert.Equal(new DateTimeOffset(2015, 9, 19, 20, 29, 47, TimeSpan.Zero), image.Datetime);
        Assert.Equal(118_267_772_080, image.Bandwidth);
        Assert.Equal("https://i.imgur.com/l35eOVB.png", image.Link);
        Assert.Equal(0, image.Edited);
        Assert.Equal(0, image.AccountId);
        Assert.Null(image.Mp4);
        Assert.Null(image.Hls);
        Assert.Null(image.Deletehash);
        Assert.Null(image.Name);
        Assert.Null(image.Processing);
    }

    [Fact]
    public void A_gallery_image_has_the_values_that_were_sent()
    {
        var image = (GalleryImage)JsonSerializer.Deserialize<GalleryItem>(Bodies.GalleryImage)!;

        Assert.Equal(595_876, image.Mp4Size);
        Assert.Equal("157359951735", image.AccountUrl);
        Assert.Equal(Vote.Up, image.Vote!.Value);
        Assert.Equal("159559", Assert.Single(image.Tags!).Accent);
        Assert.Equal(0.4, image.AdConfig!.NsfwScore);
        Assert.Null(image.Section);
        Assert.False(image.IsAlbum);
    }

    [Fact]
    public void An_account_may_have_a_reputation_below_zero_and_no_expiration()
    {
        Account account = JsonSerializer.Deserialize<Account>(Bodies.Account)!;

        Assert.Equal(-12.5, account.Reputation);
        Assert.Null(account.ProExpiration);
        Assert.Null(account.Avatar);
        Assert.Equal(1, account.UserFollow!.Type);
    }

    [Fact]
    public void An_expiration_that_is_a_date_is_one()
    {
        string json = Bodies.Account.Replace("\"pro_expiration\":false", "\"pro_expiration\":1442694587", StringComparison.Ordinal);

        Account pro = JsonSerializer.Deserialize<Account>(json)!;

        Assert.Equal(new DateTimeOffset(2015, 9, 19, 20, 29, 47, TimeSpan.Zero), pro.ProExpiration);
    }

    [Fact]
    public void A_bandwidth_beyond_32_bits_is_exact()
    {
        string json = Bodies.Image.Replace("118267772080", "225726091430", StringComparison.Ordinal);

        Image image = JsonSerializer.Deserialize<Image>(json)!;

        Assert.Equal(225_726_091_430, image.Bandwidth);
        Assert.Contains("\"bandwidth\":225726091430,", JsonSerializer.Serialize(image), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_and_values_may_be_escaped()
    {
        string json = Bodies.GalleryAlbum
            .Replace("\"id\":\"SbU9Y\"", "\"\\u0069d\":\"Sb\\u00559Y\"", StringComparison.Ordinal)
            .Replace("\"is_album\":", "\"is_\\u0061lbum\":", StringComparison.Ordinal)
            .Replace("\"down\"", "\"d\\u006Fwn\"", StringComparison.Ordinal);

        var album = (GalleryAlbum)JsonSerializer.Deserialize<GalleryItem>(json)!;

        Assert.Equal("SbU9Y", album.Id);
        Assert.Equal(Vote.Down, album.Vote!.Value);
    }

    [Fact]
    public void A_kind_of_notification_that_the_spec_does_not_know_is_kept()
    {
        const string json = """{"id":1,"account_id":2,"viewed":false,"content":{"trophy":{"name":"5 Years"}}}""";

        Notification notification = JsonSerializer.Deserialize<Notification>(json)!;

        var content = Assert.IsType<NotificationContent.Unknown>(notification.Content);
        Assert.Equal("5 Years", content.Json.GetProperty("trophy").GetProperty("name").GetString());
        Assert.Equal(json, JsonSerializer.Serialize(notification));
    }

    [Fact]
    public void A_model_that_a_program_made_can_be_read_back()
    {
        var created = new CreatedAlbum { Id = "a\"b\\c", Deletehash = "ü🦆\n" };

        CreatedAlbum copy = JsonSerializer.Deserialize<CreatedAlbum>(JsonSerializer.Serialize(created))!;

        Assert.Equal((created.Id, created.Deletehash), (copy.Id, copy.Deletehash));
    }

    private static JsonNode? Reversed(JsonNode? node) => node switch
    {
        JsonObject json => new JsonObject(json.Reverse().Select(static member => KeyValuePair.Create(member.Key, Reversed(member.Value)))),
        JsonArray array => new JsonArray([.. array.Select(Reversed)]),
        _ => node?.DeepClone(),
    };
}
