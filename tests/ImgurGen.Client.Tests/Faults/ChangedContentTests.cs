using System.Text.Json;
using Imgur;
using LocalImgur;

namespace ImgurGen.Client.Tests.Faults;

/// <summary>Answers that are good, and not as they are documented today.</summary>
public sealed class ChangedContentTests : FaultTest
{
    private const string Unknown = "not_documented_yet";

    private async Task<T> UnderAsync<T>(FaultKind kind, Func<ImgurClient, Task<T>> call)
    {
        using ImgurClient imgur = CreateImpatient(new BearerTokenCredential(Options.AccessToken));
        Server.Fault = new Fault(kind);
        T payload = await call(imgur);
        Server.Fault = null;
        return payload;
    }

    [Theory]
    [InlineData(FaultKind.ReorderedKeys)]
    [InlineData(FaultKind.UnknownFields)]
    [InlineData(FaultKind.NumbersAsText)]
    [InlineData(FaultKind.WrongContentType)]
    public async Task Everything_in_it_is_read_all_the_same(FaultKind kind)
    {
        IReadOnlyList<GalleryItem> good = await User.Gallery.GetGalleryAsync();
        Notifications goodNotifications = await User.Account.GetAccountNotificationsAsync();

        IReadOnlyList<GalleryItem> read = await UnderAsync(kind, static imgur => imgur.Gallery.GetGalleryAsync());
        Notifications readNotifications = await UnderAsync(kind, static imgur => imgur.Account.GetAccountNotificationsAsync());

        Assert.Equal(good.Select(static item => JsonSerializer.Serialize(item)), read.Select(static item => JsonSerializer.Serialize(item)));
        Assert.Equal(JsonSerializer.Serialize(goodNotifications), JsonSerializer.Serialize(readNotifications));
    }

    [Fact]
    public async Task Unknown_values_are_kept_and_written_back()
    {
        GalleryAlbum good = (await NewestAsync()).OfType<GalleryAlbum>().First();
        await User.Gallery.VoteGalleryItemAsync(good.Id, Vote.Up);

        GalleryAlbum album = await UnderAsync(FaultKind.UnknownValues, imgur => imgur.Gallery.GetGalleryAlbumAsync(good.Id));

        Assert.Equal((null, Unknown), (album.Privacy?.Value, album.Privacy?.Raw));
        Assert.Equal((null, Unknown), (album.Layout?.Value, album.Layout?.Raw));
        Assert.Equal((null, Unknown), (album.Vote?.Value, album.Vote?.Raw));
        using JsonDocument written = JsonDocument.Parse(JsonSerializer.Serialize(album));
        Assert.Equal(Unknown, written.RootElement.GetProperty("privacy").GetString());
        Assert.Equal(Unknown, written.RootElement.GetProperty("vote").GetString());
        Assert.Equal(good.Title, album.Title);
    }

    [Fact]
    public async Task Unknown_settings_are_kept_too()
    {
        AccountSettings settings = await UnderAsync(FaultKind.UnknownValues, static imgur => imgur.Account.GetAccountSettingsAsync("me"));

        Assert.Equal((null, Unknown), (settings.AlbumPrivacy.Value, settings.AlbumPrivacy.Raw));
        Assert.Equal("local_user", settings.AccountUrl);
    }

    [Fact]
    public async Task What_was_ever_null_is_read_as_null()
    {
        GalleryImage good = await AnyGalleryImageAsync();

        GalleryImage image = await UnderAsync(FaultKind.NullFields, imgur => imgur.Gallery.GetGalleryImageAsync(good.Id));

        Assert.Equal((good.Id, good.Title, good.Ups), (image.Id, image.Title, image.Ups));
        Assert.NotNull(good.TopicId);
        Assert.Equal((null, null, null), (image.TopicId, image.CommentCount, image.Description));
        Assert.Null(image.Vote);
    }

    [Fact]
    public async Task Every_seeded_kind_of_payload_survives_nulls()
    {
        Account account = await UnderAsync(FaultKind.NullFields, static imgur => imgur.Account.GetAccountAsync("ada_l"));
        Tags tags = await UnderAsync(FaultKind.NullFields, static imgur => imgur.Tags.GetDefaultTagsAsync());
        IReadOnlyList<Comment> comments = await UnderAsync(FaultKind.NullFields, static imgur => imgur.Account.GetAccountCommentsAsync("me"));

        Assert.Equal(("ada_l", null, null), (account.Url, account.Bio, account.AvatarName));
        Assert.All(tags.TagsValue, static tag => Assert.Null(tag.Accent));
        Assert.All(comments, static comment => Assert.Null(comment.AlbumCover));
    }

    [Fact]
    public async Task An_announced_end_is_told_with_the_response()
    {
        ApiResponse<IReadOnlyList<GalleryItem>> response =
            await UnderAsync(FaultKind.Deprecated, static imgur => imgur.Gallery.GetGalleryResponseAsync());

        Assert.Equal(Now.AddDays(90), response.Sunset);
        Assert.Equal(8, response.Payload.Count);
        Assert.Null((await Anonymous.Gallery.GetGalleryResponseAsync()).Sunset);
    }
}
