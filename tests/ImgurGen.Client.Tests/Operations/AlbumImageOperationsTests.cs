using Imgur;
using ImgurGen.Client.Tests.Support;

namespace ImgurGen.Client.Tests.Operations;

/// <summary>Which images an album has: a user names them by their ids, nobody in particular by what deletes them.</summary>
public sealed class AlbumImageOperationsTests : OperationTest
{
    private async Task<string[]> ImagesOfAsync(string album) =>
        [.. (await User.Album.GetAlbumImagesAsync(album)).Select(static image => image.Id)];

    private async Task<(string Album, Image[] Images)> AlbumOfTwoAsync()
    {
        Image[] images = [await UploadAsync(User), await UploadAsync(User), await UploadAsync(User)];
        CreatedAlbum album = await User.Album.CreateAlbumAsync(new CreateAlbumRequest { Ids = [images[0].Id, images[1].Id] });
        return (album.Id, images);
    }

    [Fact]
    public async Task GetAlbumImage_reads_one_of_them()
    {
        Album holiday = (await Anonymous.Account.GetAccountAlbumsAsync("local_user")).Single();
        Image listed = (await Anonymous.Album.GetAlbumImagesAsync(holiday.Id))[1];

        Image image = await Anonymous.Album.GetAlbumImageAsync(holiday.Id, listed.Id);

        AssertSent("GET", $"/3/album/{holiday.Id}/image/{listed.Id}", ClientId);
        Assert.Equal((listed.Id, Now.AddDays(-3)), (image.Id, image.Datetime));
        Assert.Equal(listed.Link, image.Link);
        Assert.Null(image.Points);
    }

    [Fact]
    public async Task GetAlbumImage_finds_no_image_that_the_album_does_not_have()
    {
        (string album, Image[] images) = await AlbumOfTwoAsync();

        await Assert.ThrowsAsync<ApiNotFoundException>(() => User.Album.GetAlbumImageAsync(album, images[2].Id));

        AssertSent("GET", $"/3/album/{album}/image/{images[2].Id}", Bearer);
    }

    [Fact]
    public async Task AddAlbumImages_puts_them_behind_those_that_are_there()
    {
        (string album, Image[] images) = await AlbumOfTwoAsync();

        bool done = await Watched.Album.AddAlbumImagesAsync(album, new AddAlbumImagesRequest { Ids = [images[2].Id, images[0].Id] });

        Assert.True(done);
        AssertSent("POST", $"/3/album/{album}/add", Bearer);
        AssertBody($"ids%5B%5D={images[2].Id}&ids%5B%5D={images[0].Id}");
        Assert.Equal(images.Select(static image => image.Id), await ImagesOfAsync(album));
    }

    [Fact]
    public async Task AddAlbumImages_takes_deletehashes_without_a_user()
    {
        Image image = await UploadAsync(Anonymous);
        CreatedAlbum album = await Anonymous.Album.CreateAlbumAsync();

        Assert.True(await Anonymous.Album.AddAlbumImagesAsync(
            album.Deletehash, new AddAlbumImagesRequest { Deletehashes = [image.Deletehash!] }));

        AssertSent("POST", $"/3/album/{album.Deletehash}/add", ClientId);
        Assert.Equal([image.Id], await ImagesOfAsync(album.Id));
    }

    [Fact]
    public async Task RemoveAlbumImages_leaves_the_others_and_the_image_itself()
    {
        (string album, Image[] images) = await AlbumOfTwoAsync();

        bool done = await Watched.Album.RemoveAlbumImagesAsync(album, new RemoveAlbumImagesRequest { Ids = [images[0].Id] });

        Assert.True(done);
        AssertSent("POST", $"/3/album/{album}/remove_images", Bearer);
        AssertBody($"ids%5B%5D={images[0].Id}");
        Assert.Equal([images[1].Id], await ImagesOfAsync(album));
        Assert.Equal(images[0].Id, (await User.Image.GetImageAsync(images[0].Id)).Id);
    }

    [Fact]
    public async Task SetAlbumImages_replaces_all_of_them_in_the_order_sent()
    {
        (string album, Image[] images) = await AlbumOfTwoAsync();

        bool done = await Watched.Album.SetAlbumImagesAsync(album, new SetAlbumImagesRequest { Ids = [images[2].Id, images[1].Id] });

        Assert.True(done);
        AssertSent("POST", $"/3/album/{album}", Bearer);
        AssertBody($"ids%5B%5D={images[2].Id}&ids%5B%5D={images[1].Id}");
        Assert.Equal([images[2].Id, images[1].Id], await ImagesOfAsync(album));
    }

    [Fact]
    public async Task SetAlbumImages_takes_deletehashes_without_a_user()
    {
        Image first = await UploadAsync(Anonymous);
        Image second = await UploadAsync(Anonymous);
        CreatedAlbum album = await Anonymous.Album.CreateAlbumAsync(new CreateAlbumRequest { Deletehashes = [first.Deletehash!] });

        Assert.True(await Anonymous.Album.SetAlbumImagesAsync(
            album.Deletehash, new SetAlbumImagesRequest { Deletehashes = [second.Deletehash!] }));

        AssertSent("POST", $"/3/album/{album.Deletehash}", ClientId);
        Assert.Equal([second.Id], await ImagesOfAsync(album.Id));
    }
}
