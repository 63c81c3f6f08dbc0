using Imgur;
using ImgurGen.Client.Tests.Support;

namespace ImgurGen.Client.Tests.Uploads;

/// <summary>Videos, and images by the newer address.</summary>
public sealed class VideoUploadTests : ImgurTest
{
    private static readonly HttpClient Browser = new();

    private readonly byte[] video = Movies.Mp4(640, 360);
    private readonly byte[] picture = Pictures.Png(17, 11, 20_000);

    private async Task<Image> SendAsync(UploadRequest request)
    {
        Image image = await Anonymous.Image.UploadAsync(request);
        AssertSent("POST", "/3/upload", ClientId);
        return image;
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData(0L, true)]
    [InlineData(1L, false)]
    public async Task A_video_keeps_its_sound_unless_that_is_disabled(long? disableAudio, bool hasSound)
    {
        Image sent = await SendAsync(new UploadRequest { Video = FileContent.FromBytes(video, "clip.mp4", "video/mp4"), DisableAudio = disableAudio });

        Assert.Equal(("video/mp4", 640, 360, video.Length), (sent.Type, sent.Width, sent.Height, sent.Size));
        Assert.Equal(("clip.mp4", true, hasSound), (sent.Name, sent.Animated, sent.HasSound));
        Assert.Equal("pending", sent.Processing!.Status);
        Assert.Equal(video, await Browser.GetByteArrayAsync(sent.Link));
        Assert.Equal("completed", (await Anonymous.Image.GetImageAsync(sent.Id)).Processing!.Status);
    }

    [Fact]
    public async Task A_video_has_title_description_name_and_album()
    {
        CreatedAlbum album = await Anonymous.Album.CreateAlbumAsync();
        using var stream = new MemoryStream(video);

        Image sent = await SendAsync(new UploadRequest
        {
            Video = FileContent.FromStream(stream, "clip.mp4", "video/mp4"),
            Title = "Bewegt",
            Description = "\"sehr\"",
            Album = album.Deletehash,
            Name = "named.mp4",
        });

        Assert.Equal(("Bewegt", "\"sehr\"", "named.mp4"), (sent.Title, sent.Description, sent.Name));
        Assert.Equal([sent.Id], (await Anonymous.Album.GetAlbumImagesAsync(album.Id)).Select(static image => image.Id));
    }

    [Fact]
    public async Task An_image_comes_as_bytes()
    {
        Image image = await SendAsync(new UploadRequest { Image = FileContent.FromBytes(picture, "a.png") });

        Assert.Equal((17, 11, 20_000, "a.png"), (image.Width, image.Height, image.Size, image.Name));
        Assert.Equal(picture, await Browser.GetByteArrayAsync(image.Link));
    }

    [Fact]
    public async Task An_image_comes_as_a_stream_that_cannot_seek()
    {
        using var stream = new GeneratedPicture(31, 7, 5000);

        Image image = await SendAsync(new UploadRequest { Image = FileContent.FromStream(stream, "b.png") });

        Assert.Equal((31, 7, 5000), (image.Width, image.Height, image.Size));
    }

    [Fact]
    public async Task An_image_comes_from_a_file()
    {
        string path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.png");
        await File.WriteAllBytesAsync(path, picture);
        try
        {
            Image image = await SendAsync(new UploadRequest { Image = FileContent.FromFile(path), Type = UploadType.File });

            Assert.Equal(Path.GetFileName(path), image.Name);
            Assert.Equal(picture, await Browser.GetByteArrayAsync(image.Link));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData(UploadType.Base64)]
    public async Task An_image_comes_as_base64(UploadType? type)
    {
        Image image = await SendAsync(new UploadRequest { Image = FileContent.FromBase64(Convert.ToBase64String(picture)), Type = type });

        Assert.Equal(picture, await Browser.GetByteArrayAsync(image.Link));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(UploadType.Url)]
    public async Task An_image_is_fetched_from_its_address(UploadType? type)
    {
        Image original = await SendAsync(new UploadRequest { Image = FileContent.FromBytes(picture) });

        Image copy = await SendAsync(new UploadRequest { Image = FileContent.FromUri(new Uri(original.Link)), Type = type });

        Assert.NotEqual(original.Id, copy.Id);
        Assert.Equal(picture, await Browser.GetByteArrayAsync(copy.Link));
    }

    [Fact]
    public async Task What_is_no_video_is_refused_with_Imgurs_code()
    {
        ApiException exception = await Assert.ThrowsAsync<ApiException>(() => Anonymous.Image.UploadAsync(
            new UploadRequest { Video = FileContent.FromBytes("not a video"u8.ToArray(), "clip.mp4") }));

        Assert.Equal("1003", exception.ErrorCode);
        Assert.Equal("upload", exception.OperationId);
    }

    // As another client was answered: no image, and the id comes later, if at all.
    [Fact]
    public async Task A_video_in_the_field_of_an_image_is_answered_with_what_is_no_image()
    {
        ApiResponseFormatException exception = await Assert.ThrowsAsync<ApiResponseFormatException>(
            () => Anonymous.Image.UploadAsync(new UploadRequest { Image = FileContent.FromBytes(video, "clip.mp4") }));

        Assert.StartsWith("$.data", exception.JsonPath, StringComparison.Ordinal);
    }
}
