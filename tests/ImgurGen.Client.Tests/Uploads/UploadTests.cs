using System.Globalization;
using System.Security.Cryptography;
using Imgur;
using ImgurGen.Client.Tests.Support;
using LocalImgur;

namespace ImgurGen.Client.Tests.Uploads;

/// <summary>What arrives is, byte for byte, what was sent, wherever it came from.</summary>
public sealed class UploadTests : ImgurTest
{
    private const long LargeFile = 32 * 1024 * 1024;

    private static readonly HttpClient Browser = new();

    private readonly byte[] file = Pictures.Png(17, 11, 100_003);

    protected override LocalImgurOptions Options { get; } = new()
    {
        TimeProvider = new StandingTime(Now),
        GalleryPages = 1,
        GalleryPageSize = 2,
        MaxImageBytes = LargeFile,
    };

    private async Task<Image> UploadAsync(FileContent content, UploadImageType? type = null)
    {
        Image image = await Anonymous.Image.UploadImageAsync(new UploadImageRequest { Image = content, Type = type });
        AssertSent("POST", "/3/image", ClientId);
        return image;
    }

    private async Task AssertServedAsync(Image image) => Assert.Equal(file, await Browser.GetByteArrayAsync(image.Link));

    [Fact]
    public async Task Bytes_arrive_as_they_are()
    {
        Image image = await UploadAsync(FileContent.FromBytes(file, "a.png", "image/png"));

        await AssertServedAsync(image);
        Assert.Equal("a.png", image.Name);
        Assert.Equal((17, 11, 100_003), (image.Width, image.Height, image.Size));
    }

    [Fact]
    public async Task A_stream_is_sent_from_where_it_stands_and_stays_open()
    {
        using var stream = new MemoryStream([1, 2, 3, .. file]) { Position = 3 };

        await AssertServedAsync(await UploadAsync(FileContent.FromStream(stream, "b.png")));

        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task A_stream_that_is_handed_over_is_closed()
    {
        var stream = new MemoryStream(file);

        await AssertServedAsync(await UploadAsync(FileContent.FromStream(stream, leaveOpen: false)));

        Assert.False(stream.CanRead);
    }

    [Fact]
    public async Task A_file_on_disk_gives_its_name()
    {
        string path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N} grün.png");
        await File.WriteAllBytesAsync(path, file);
        try
        {
            Image image = await UploadAsync(FileContent.FromFile(path), UploadImageType.File);

            await AssertServedAsync(image);
            Assert.Equal(Path.GetFileName(path), image.Name);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData(UploadImageType.Base64)]
    public async Task Base64_is_sent_as_text(UploadImageType? type) =>
        await AssertServedAsync(await UploadAsync(FileContent.FromBase64(Convert.ToBase64String(file)), type));

    [Theory]
    [InlineData(null)]
    [InlineData(UploadImageType.Url)]
    public async Task An_address_is_fetched_by_the_server(UploadImageType? type)
    {
        Image original = await UploadAsync(FileContent.FromBytes(file));

        Image copy = await UploadAsync(FileContent.FromUri(new Uri(original.Link)), type);

        Assert.NotEqual(original.Id, copy.Id);
        await AssertServedAsync(copy);
    }

    [Fact]
    public async Task An_address_that_the_server_cannot_fetch_is_its_error()
    {
        ApiException exception = await Assert.ThrowsAsync<ApiException>(
            () => UploadAsync(FileContent.FromUri(new Uri("https://example.com/a.png")), UploadImageType.Url));

        Assert.Contains("Invalid URL (https://example.com/a.png)", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_large_stream_without_a_length_is_sent_in_chunks()
    {
        using var stream = new GeneratedPicture(4000, 3000, LargeFile);

        Image image = await UploadAsync(FileContent.FromStream(stream, "large.png", "image/png"));

        Assert.Equal("chunked", Server.Requests[^1].Headers["Transfer-Encoding"]);
        Assert.Equal((4000, 3000, LargeFile), (image.Width, image.Height, image.Size));
        Assert.False(stream.IsDisposed);
        using var twin = new GeneratedPicture(4000, 3000, LargeFile);
        using Stream served = await Browser.GetStreamAsync(image.Link);
        Assert.Equal(await SHA256.HashDataAsync(twin), await SHA256.HashDataAsync(served));
    }

    [Fact]
    public async Task A_length_that_is_known_is_announced()
    {
        await UploadAsync(FileContent.FromBytes(file));

        RecordedRequest request = Server.Requests[^1];
        Assert.False(request.Headers.ContainsKey("Transfer-Encoding"));
        long announced = long.Parse(request.Headers["Content-Length"], CultureInfo.InvariantCulture);
        Assert.InRange(announced, file.Length, file.Length + 1000);
        Assert.StartsWith("multipart/form-data; boundary=", request.Headers["Content-Type"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Progress_grows_to_the_files_length()
    {
        var progress = new Progress();

        await UploadAsync(FileContent.FromBytes(file).WithProgress(progress));

        Assert.True(progress.Reports.Count > 1, "100 kB are more than one piece");
        long[] sent = [.. progress.Reports.Select(static report => report.BytesSent)];
        Assert.Equal(sent.Order(), sent);
        Assert.Equal(new UploadProgress(file.Length, file.Length), progress.Reports[^1]);
    }

    [Fact]
    public async Task Progress_of_a_stream_without_a_length_has_no_total()
    {
        var progress = new Progress();
        using var stream = new GeneratedPicture(1, 1, 1000);

        await UploadAsync(FileContent.FromStream(stream).WithProgress(progress));

        Assert.Equal(new UploadProgress(1000, null), progress.Reports[^1]);
    }

    [Fact]
    public async Task A_stream_that_cannot_seek_is_not_sent_twice_by_mistake()
    {
        using var stream = new GeneratedPicture(1, 1, 1000);
        FileContent content = FileContent.FromStream(stream);
        await UploadAsync(content);

        await Assert.ThrowsAsync<InvalidOperationException>(() => UploadAsync(content));
    }

    [Fact]
    public async Task What_is_no_picture_is_refused_with_Imgurs_code()
    {
        ApiException exception =
            await Assert.ThrowsAsync<ApiException>(() => UploadAsync(FileContent.FromBytes("Hello"u8.ToArray(), "a.txt")));

        Assert.Equal(("1003", "ImgurException"), (exception.ErrorCode, exception.ErrorType));
        Assert.Contains("File type invalid (1)", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_too_large_is_refused_with_Imgurs_code()
    {
        using var stream = new GeneratedPicture(1, 1, LargeFile + 1);

        ApiContentTooLargeException exception =
            await Assert.ThrowsAsync<ApiContentTooLargeException>(() => UploadAsync(FileContent.FromStream(stream)));

        Assert.Equal("1002", exception.ErrorCode);
    }
}
