using Imgur;
using ImgurGen.Client.Tests.Support;

namespace ImgurGen.Client.Tests.Operations;

public sealed class AlbumOperationsTests : ImgurTest
{
#pragma warning disable CS0618 // the layout is deprecated, and still sent by those who set it
    [Fact]
    public async Task CreateAlbum_sends_every_field_of_a_users_album()
    {
        Image first = await UploadAsync(User);
        Image second = await UploadAsync(User);

        CreatedAlbum created = await User.Album.CreateAlbumAsync(new CreateAlbumRequest
        {
            Title = "Ferien",
            Description = "Two of them",
            Ids = [second.Id, first.Id],
            Privacy = AlbumPrivacy.Hidden,
            Layout = AlbumLayout.Grid,
            Cover = first.Id,
        });

        AssertSent("POST", "/3/album", Bearer);
        Album album = await User.Album.GetAlbumAsync(created.Id);
        Assert.Equal("Ferien", album.Title);
        Assert.Equal("Two of them", album.Description);
        Assert.Equal([second.Id, first.Id], album.Images!.Select(static image => image.Id));
        Assert.Equal(AlbumPrivacy.Hidden, album.Privacy);
        Assert.Equal(AlbumLayout.Grid, album.Layout);
        Assert.Equal(first.Id, album.Cover);
        Assert.Equal(created.Deletehash, album.Deletehash);
    }

    [Fact]
    public async Task UpdateAlbum_sends_every_field()
    {
        Image first = await UploadAsync(User);
        Image second = await UploadAsync(User);
        CreatedAlbum created = await User.Album.CreateAlbumAsync(new CreateAlbumRequest { Ids = [first.Id] });

        bool done = await User.Album.UpdateAlbumAsync(created.Id, new UpdateAlbumRequest
        {
            Title = "New title",
            Description = "New description",
            Ids = [first.Id, second.Id],
            Privacy = AlbumPrivacy.Secret,
            Layout = AlbumLayout.Vertical,
            Cover = second.Id,
        });

        Assert.True(done);
        AssertSent("PUT", $"/3/album/{created.Id}", Bearer);
        Album album = await User.Album.GetAlbumAsync(created.Id);
        Assert.Equal(("New title", "New description", second.Id), (album.Title, album.Description, album.Cover));
        Assert.Equal([first.Id, second.Id], album.Images!.Select(static image => image.Id));
        Assert.Equal(AlbumPrivacy.Secret, album.Privacy);
        Assert.Equal(AlbumLayout.Vertical, album.Layout);
    }
#pragma warning restore CS0618

    [Fact]
    public async Task CreateAlbum_takes_the_deletehashes_of_anonymous_images()
    {
        Image first = await UploadAsync(Anonymous);
        Image second = await UploadAsync(Anonymous);

        CreatedAlbum created =
            await Anonymous.Album.CreateAlbumAsync(new CreateAlbumRequest { Deletehashes = [first.Deletehash!, second.Deletehash!] });

        AssertSent("POST", "/3/album", ClientId);
        Album album = await Anonymous.Album.GetAlbumAsync(created.Id);
        Assert.Equal([first.Id, second.Id], album.Images!.Select(static image => image.Id));
        Assert.Null(album.AccountId);
    }

    [Fact]
    public async Task UpdateAlbum_takes_the_deletehash_of_an_anonymous_album()
    {
        Image image = await UploadAsync(Anonymous);
        CreatedAlbum created = await Anonymous.Album.CreateAlbumAsync();

        Assert.True(await Anonymous.Album.UpdateAlbumAsync(
            created.Deletehash, new UpdateAlbumRequest { Deletehashes = [image.Deletehash!] }));

        AssertSent("PUT", $"/3/album/{created.Deletehash}", ClientId);
        Assert.Equal(1, (await Anonymous.Album.GetAlbumAsync(created.Id)).ImagesCount);
    }

    [Fact]
    public async Task GetAlbum_reads_a_seeded_album_as_its_owner_sees_it()
    {
        Album listed = (await User.Account.GetAccountAlbumsAsync("me")).Single(static album => album.Title == "Drafts");

        Album album = await User.Album.GetAlbumAsync(listed.Id);

        AssertSent("GET", $"/3/album/{listed.Id}", Bearer);
        Assert.Equal(Now.AddDays(-1), album.Datetime);
        Assert.Equal(AlbumPrivacy.Secret, album.Privacy);
        Assert.Equal(AlbumLayout.Blog, album.Layout);
        Assert.Equal((48_437_714, "local_user"), (album.AccountId, album.AccountUrl));
        Assert.Equal(19, album.Views);
        Assert.Equal((128, 96), (album.CoverWidth, album.CoverHeight));
        Assert.Equal("image/gif", Assert.Single(album.Images!).Type);
        Assert.Null(album.Images![0].Points);
        Assert.Equal(["sixth_mod_unsafe"], album.AdConfig!.UnsafeFlags);
        Assert.NotNull(album.Deletehash);
    }

    [Fact]
    public async Task GetAlbumImages_lists_them_in_order()
    {
        Album album = (await Anonymous.Account.GetAccountAlbumsAsync("local_user")).Single();

        IReadOnlyList<Image> images = await Anonymous.Album.GetAlbumImagesAsync(album.Id);

        AssertSent("GET", $"/3/album/{album.Id}/images", ClientId);
        Assert.Equal([Now.AddDays(-4), Now.AddDays(-3)], images.Select(static image => image.Datetime));
        Assert.Equal("Taken by hand.\nNot edited.", images[0].Description);
    }

    [Fact]
    public async Task FavoriteAlbum_tells_what_the_toggle_came_to()
    {
        CreatedAlbum album = await User.Album.CreateAlbumAsync();

        OpenEnum<FavoriteResult> first = await User.Album.FavoriteAlbumAsync(album.Id);

        AssertSent("POST", $"/3/album/{album.Id}/favorite", Bearer);
        Assert.True(first == FavoriteResult.Favorited);
        Assert.True((await User.Album.FavoriteAlbumAsync(album.Id)) == FavoriteResult.Unfavorited);
    }

    [Fact]
    public async Task DeleteAlbum_leaves_nothing_to_get()
    {
        CreatedAlbum album = await User.Album.CreateAlbumAsync();

        Assert.True(await User.Album.DeleteAlbumAsync(album.Id));

        AssertSent("DELETE", $"/3/album/{album.Id}", Bearer);
        await Assert.ThrowsAsync<ApiNotFoundException>(() => User.Album.GetAlbumAsync(album.Id));
    }
}
