using Imgur;
using ImgurGen.Client.Tests.Support;

namespace ImgurGen.Client.Tests.Uploads;

/// <summary>What is known to be too large is not sent: 20 MB of an image and 200 MB of a video, unless the program says otherwise.</summary>
public sealed class UploadLimitTests : ImgurTest
{
    private const long LongestImage = 20 * 1024 * 1024;
    private const long LongestVideo = 200 * 1024 * 1024;

    private async Task AssertRefusedAsync(Func<Task> upload, string field, long length, long limit)
    {
        ApiContentTooLargeException exception = await Assert.ThrowsAsync<ApiContentTooLargeException>(upload);

        Assert.Equal((field, length, limit), (exception.Field, exception.Length, exception.Limit));
        Assert.Null(exception.StatusCode);
        Assert.Empty(Server.Requests);
    }

    private static UploadImageRequest Sized(long length) => new() { Image = FileContent.FromBytes(new byte[length], "a.png") };

    private ImgurClient CreateLimited(string field, long bytes)
    {
        ApiClientOptions options = ClientOptions(new ClientIdCredential(Options.ClientId));
        options.UploadLimits[field] = bytes;
        return new ImgurClient(options);
    }

    [Fact]
    public async Task An_image_of_more_than_20_MB_is_not_sent() => await AssertRefusedAsync(
        () => Anonymous.Image.UploadImageAsync(Sized(LongestImage + 1)), "image", LongestImage + 1, LongestImage);

    [Fact]
    public async Task An_image_of_20_MB_is_sent()
    {
        Image image = await Anonymous.Image.UploadImageAsync(
            new UploadImageRequest { Image = FileContent.FromBytes(Pictures.Png(2, 2, (int)LongestImage)) });

        Assert.Equal(LongestImage, image.Size);
    }

    [Fact]
    public async Task An_image_by_the_newer_address_has_the_same_limit() => await AssertRefusedAsync(
        () => Anonymous.Image.UploadAsync(new UploadRequest { Image = FileContent.FromBytes(new byte[LongestImage + 1]) }),
        "image",
        LongestImage + 1,
        LongestImage);

    [Fact]
    public async Task A_video_of_more_than_200_MB_is_not_sent()
    {
        string path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.mp4");
        await using (FileStream file = File.Create(path))
            file.SetLength(LongestVideo + 1);
        try
        {
            await AssertRefusedAsync(
                () => Anonymous.Image.UploadAsync(new UploadRequest { Video = FileContent.FromFile(path) }),
                "video",
                LongestVideo + 1,
                LongestVideo);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public async Task Base64_counts_as_what_it_stands_for()
    {
        using ImgurClient imgur = CreateLimited("image", 300);

        await AssertRefusedAsync(
            () => imgur.Image.UploadImageAsync(new UploadImageRequest { Image = FileContent.FromBase64(Convert.ToBase64String(new byte[301])) }),
            "image",
            301,
            300);
        string fitting = Convert.ToBase64String(Pictures.Png(1, 1, 300));
        Assert.Equal(300, (await imgur.Image.UploadImageAsync(new UploadImageRequest { Image = FileContent.FromBase64(fitting) })).Size);
    }

    [Fact]
    public async Task A_programs_own_limit_can_be_lower()
    {
        using ImgurClient imgur = CreateLimited("image", 1000);

        await AssertRefusedAsync(() => imgur.Image.UploadImageAsync(Sized(1001)), "image", 1001, 1000);
    }

    [Fact]
    public async Task A_programs_own_limit_can_be_higher_and_then_the_server_decides()
    {
        using ImgurClient imgur = CreateLimited("image", LongestImage * 2);

        ApiContentTooLargeException exception = await Assert.ThrowsAsync<ApiContentTooLargeException>(
            () => imgur.Image.UploadImageAsync(new UploadImageRequest { Image = FileContent.FromBytes(Pictures.Png(1, 1, (int)LongestImage + 1)) }));

        Assert.Equal(("1002", 400), (exception.ErrorCode, (int?)exception.StatusCode));
        Assert.Null(exception.Limit);
        Assert.Single(Server.Requests);
    }

    [Fact]
    public async Task A_stream_of_unknown_length_is_left_to_the_server()
    {
        using ImgurClient imgur = CreateLimited("image", 100);
        using var stream = new GeneratedPicture(1, 1, 200);

        Assert.Equal(200, (await imgur.Image.UploadImageAsync(new UploadImageRequest { Image = FileContent.FromStream(stream) })).Size);
    }
}
