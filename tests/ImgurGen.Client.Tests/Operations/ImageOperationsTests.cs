using Imgur;
using ImgurGen.Client.Tests.Support;

namespace ImgurGen.Client.Tests.Operations;

public sealed class ImageOperationsTests : ImgurTest
{
    [Fact]
    public async Task UploadImage_sends_every_field_and_returns_the_image()
    {
        CreatedAlbum album = await User.Album.CreateAlbumAsync();
        byte[] file = Pictures.Png(640, 480, 5000);

        Image image = await User.Image.UploadImageAsync(new UploadImageRequest
        {
            Image = FileContent.FromBytes(file, "katze.png", "image/png"),
            Type = UploadImageType.File,
            Title = "Grüße & mehr",
            Description = "Line one.\nLine \"two\" 🦆",
            Album = album.Id,
            Name = "kätzchen.png",
        });

        AssertSent("POST", "/3/image", Bearer);
        Assert.Equal("Grüße & mehr", image.Title);
        Assert.Equal("Line one.\nLine \"two\" 🦆", image.Description);
        Assert.Equal("kätzchen.png", image.Name);
        Assert.Equal("image/png", image.Type);
        Assert.Equal((640, 480, 5000), (image.Width, image.Height, image.Size));
        Assert.Equal(Now, image.Datetime);
        Assert.Equal(48_437_714, image.AccountId);
        Assert.Equal($"{Server.BaseAddress}i/{image.Id}.png", image.Link);
        Assert.Equal(15, image.Deletehash!.Length);
        Assert.Equal(0, image.Edited);
        Assert.False(image.Animated);
        Assert.Equal([image.Id], (await User.Album.GetAlbumImagesAsync(album.Id)).Select(static item => item.Id));
    }

    [Fact]
    public async Task UploadImage_reads_the_empty_addresses_of_a_still_picture_as_none()
    {
        string base64 = Convert.ToBase64String(Pictures.Png(3, 2, 100));
        Image image = await Anonymous.Image.UploadImageAsync(new UploadImageRequest { Image = FileContent.FromBase64(base64) });

        AssertSent("POST", "/3/image", ClientId);
        Assert.Null(image.Mp4);
        Assert.Null(image.Hls);
        Assert.Null(image.AdUrl);
        Assert.Null(image.Name);
        Assert.Equal(0, image.AccountId);
    }

    [Fact]
    public async Task GetImage_reads_what_was_uploaded()
    {
        Image uploaded = await UploadAsync(Anonymous, "Found again");

        Image image = await Anonymous.Image.GetImageAsync(uploaded.Id);

        AssertSent("GET", $"/3/image/{uploaded.Id}", ClientId);
        Assert.Equal("Found again", image.Title);
        Assert.Equal((3, 2, 100), (image.Width, image.Height, image.Size));
        Assert.Equal(uploaded.Link, image.Link);
        Assert.Null(image.Deletehash);
        Assert.Null(image.Nsfw);
        Assert.Null(image.Vote);
        Assert.Empty(image.Tags!);
    }

    [Fact]
    public async Task GetImage_reads_an_animation()
    {
        Image animation = (await User.Account.GetAccountImagesAsync("me")).Single(static image => image.Animated);

        Image image = await Anonymous.Image.GetImageAsync(animation.Id);

        AssertSent("GET", $"/3/image/{animation.Id}", ClientId);
        Assert.Equal("image/gif", image.Type);
        Assert.Equal((128, 96), (image.Width, image.Height));
        Assert.Equal($"{Server.BaseAddress}i/{image.Id}.mp4", image.Mp4);
        Assert.Equal(image.Size / 4, image.Mp4Size);
        Assert.Equal("completed", image.Processing!.Status);
        Assert.True(image.Looping);
    }

    [Fact]
    public async Task DeleteImage_takes_the_deletehash_of_an_anonymous_image()
    {
        Image image = await UploadAsync(Anonymous);

        Assert.True(await Anonymous.Image.DeleteImageAsync(image.Deletehash!));

        AssertSent("DELETE", $"/3/image/{image.Deletehash}", ClientId);
        await Assert.ThrowsAsync<ApiNotFoundException>(() => Anonymous.Image.GetImageAsync(image.Id));
    }

    [Fact]
    public async Task UpdateImage_changes_title_and_description()
    {
        Image image = await UploadAsync(User, "Before");

        bool done = await User.Image.UpdateImageAsync(
            image.Id, new UpdateImageRequest { Title = "After + 100%", Description = "a=b&c" });

        Assert.True(done);
        AssertSent("POST", $"/3/image/{image.Id}", Bearer);
        Image updated = await User.Image.GetImageAsync(image.Id);
        Assert.Equal("After + 100%", updated.Title);
        Assert.Equal("a=b&c", updated.Description);
    }

    [Fact]
    public async Task UpdateImage_leaves_alone_what_is_not_said()
    {
        Image image = await UploadAsync(User, "Kept");

        await User.Image.UpdateImageAsync(image.Id, new UpdateImageRequest { Description = "New" });
        await User.Image.UpdateImageAsync(image.Id);

        AssertSent("POST", $"/3/image/{image.Id}", Bearer);
        Image updated = await User.Image.GetImageAsync(image.Id);
        Assert.Equal(("Kept", "New"), (updated.Title, updated.Description));
    }

    [Fact]
    public async Task FavoriteImage_tells_what_the_toggle_came_to()
    {
        Image image = await UploadAsync(User);

        OpenEnum<FavoriteResult> first = await User.Image.FavoriteImageAsync(image.Id);

        AssertSent("POST", $"/3/image/{image.Id}/favorite", Bearer);
        Assert.Equal(FavoriteResult.Favorited, first.Value);
        Assert.True((await User.Image.GetImageAsync(image.Id)).Favorite);
        Assert.Equal(FavoriteResult.Unfavorited, (await User.Image.FavoriteImageAsync(image.Id)).Value);
    }

    [Fact]
    public async Task Upload_takes_an_image_with_every_field()
    {
        CreatedAlbum album = await User.Album.CreateAlbumAsync();

        Image image = await User.Image.UploadAsync(new UploadRequest
        {
            Image = FileContent.FromBytes(Pictures.Png(5, 4, 200), "ignored.png"),
            Type = UploadType.File,
            Title = "Über uns",
            Description = "a=b&c",
            Album = album.Id,
            Name = "named.png",
        });

        AssertSent("POST", "/3/upload", Bearer);
        Assert.Equal(("Über uns", "a=b&c", "named.png"), (image.Title, image.Description, image.Name));
        Assert.Equal((5, 4, 200), (image.Width, image.Height, image.Size));
        Assert.Equal([image.Id], (await User.Album.GetAlbumImagesAsync(album.Id)).Select(static item => item.Id));
    }
}
