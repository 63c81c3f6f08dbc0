using System.Globalization;
using System.Net;
using Imgur;
using ImgurGen.Client.Tests.Support;
using LocalImgur;

namespace ImgurGen.Client.Tests.Uploads;

/// <summary>
/// A POST is repeated only where the server said that it did nothing and when to come again (503 with Retry-After), and an upload
/// only where its file can be read again.
/// </summary>
public sealed class RepeatedUploadTests : ImgurTest
{
    /// <summary>How long the client has to wait: its clock stands that much before the moment that the server names.</summary>
    private static readonly TimeSpan MomentBefore = TimeSpan.FromMilliseconds(1);

    private static readonly HttpClient Browser = new();

    private readonly byte[] file = Pictures.Png(17, 11, 30_000);

    private ImgurClient CreateImpatient()
    {
        ApiClientOptions options = ClientOptions(new ClientIdCredential(Options.ClientId));
        options.Retry.Delay = TimeSpan.Zero;
        options.TimeProvider = new StandingTime(Now - MomentBefore);
        return new ImgurClient(options);
    }

    private void AnswerNextWithOverload(bool saysWhen = true)
    {
        var busy = new ScriptedAnswer(503, "<html>busy</html>");
        if (saysWhen)
            busy = busy with { Headers = new Dictionary<string, string> { ["Retry-After"] = Now.ToString("R", CultureInfo.InvariantCulture) } };
        Server.AnswerNextWith(busy);
    }

    private async Task AssertRepeatedAsync(FileContent content)
    {
        using ImgurClient imgur = CreateImpatient();
        AnswerNextWithOverload();

        Image image = await imgur.Image.UploadImageAsync(new UploadImageRequest { Image = content });

        Assert.Equal(["/3/image", "/3/image"], Server.Requests.Select(static request => request.Path));
        Assert.Equal(file, await Browser.GetByteArrayAsync(image.Link));
    }

    [Fact]
    public async Task Bytes_are_sent_again() => await AssertRepeatedAsync(FileContent.FromBytes(file));

    [Fact]
    public async Task Base64_is_sent_again() => await AssertRepeatedAsync(FileContent.FromBase64(Convert.ToBase64String(file)));

    [Fact]
    public async Task A_stream_is_sent_again_from_where_it_stood()
    {
        using var stream = new MemoryStream([1, 2, 3, .. file]) { Position = 3 };

        await AssertRepeatedAsync(FileContent.FromStream(stream));
    }

    [Fact]
    public async Task A_file_is_sent_again()
    {
        string path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.png");
        await File.WriteAllBytesAsync(path, file);
        try
        {
            await AssertRepeatedAsync(FileContent.FromFile(path));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public async Task A_stream_that_cannot_be_rewound_is_sent_once()
    {
        using ImgurClient imgur = CreateImpatient();
        using var stream = new GeneratedPicture(1, 1, 5000);
        AnswerNextWithOverload();

        ApiUnavailableException exception = await Assert.ThrowsAsync<ApiUnavailableException>(
            () => imgur.Image.UploadImageAsync(new UploadImageRequest { Image = FileContent.FromStream(stream) }));

        Assert.Equal((HttpStatusCode.ServiceUnavailable, MomentBefore), (exception.StatusCode, exception.RetryAfter));
        Assert.Single(Server.Requests);
    }

    [Fact]
    public async Task Without_a_word_of_when_to_come_again_nothing_is_repeated()
    {
        using ImgurClient imgur = CreateImpatient();
        AnswerNextWithOverload(saysWhen: false);

        await Assert.ThrowsAsync<ApiUnavailableException>(
            () => imgur.Image.UploadImageAsync(new UploadImageRequest { Image = FileContent.FromBytes(file) }));

        Assert.Single(Server.Requests);
    }

    [Theory]
    [InlineData(FaultKind.Html502)]
    [InlineData(FaultKind.Empty500)]
    [InlineData(FaultKind.ResetDuring)]
    [InlineData(FaultKind.RetryAfterSeven)]
    [InlineData(FaultKind.TooFast)]
    public async Task What_may_have_been_done_or_must_wait_is_not_repeated(FaultKind kind)
    {
        using ImgurClient imgur = CreateImpatient();
        Server.Fault = new Fault(kind) { Count = 1 };

        await Assert.ThrowsAnyAsync<ApiException>(
            () => imgur.Image.UploadImageAsync(new UploadImageRequest { Image = FileContent.FromBytes(file) }));

        Assert.Single(Server.Requests);
    }

    [Fact]
    public async Task A_video_is_sent_again_with_everything_beside_it()
    {
        using ImgurClient imgur = CreateImpatient();
        byte[] video = Movies.Mp4(64, 32);
        AnswerNextWithOverload();

        Image sent = await imgur.Image.UploadAsync(
            new UploadRequest { Video = FileContent.FromBytes(video, "clip.mp4"), Title = "Again", DisableAudio = 1 });

        Assert.Equal(2, Server.Requests.Count);
        Assert.Equal(("Again", false, video.Length), (sent.Title, sent.HasSound, sent.Size));
    }
}
