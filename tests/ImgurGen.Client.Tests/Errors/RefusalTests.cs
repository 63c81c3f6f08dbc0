using System.Net;
using Imgur;
using ImgurGen.Client.Tests.Support;
using LocalImgur;

namespace ImgurGen.Client.Tests.Errors;

public sealed class RefusalTests : ImgurTest
{
    protected override LocalImgurOptions Options { get; } = new()
    {
        TimeProvider = new StandingTime(Now),
        GalleryPages = 1,
        GalleryPageSize = 2,
        UserCredits = 14,
    };

    [Fact]
    public async Task What_is_not_there_is_told_in_Imgurs_words()
    {
        ApiNotFoundException exception = await Assert.ThrowsAsync<ApiNotFoundException>(() => Anonymous.Image.GetImageAsync("nowhere"));

        Assert.Equal(HttpStatusCode.NotFound, exception.StatusCode);
        Assert.Equal(
            ("getImage", HttpMethod.Get, "/3/image/{imageHash}"), (exception.OperationId, exception.Method, exception.PathTemplate));
        Assert.Contains("Unable to find an image with the id, nowhere", exception.Message, StringComparison.Ordinal);
        Assert.Contains("getImage", exception.Message, StringComparison.Ordinal);
        Assert.Contains("404", exception.Message, StringComparison.Ordinal);
        Assert.Equal(13, exception.RateLimits!.User!.Remaining);
    }

    [Fact]
    public async Task A_comment_that_is_not_there_is_an_error_although_Imgur_calls_it_a_success()
    {
        ApiException exception = await Assert.ThrowsAnyAsync<ApiException>(() => Anonymous.Comment.GetCommentAsync(404));

        Assert.Equal(HttpStatusCode.OK, exception.StatusCode);
        Assert.Contains("An error occurred while fetching the comment", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Credits_that_run_out_are_a_rate_limit()
    {
        await UploadAsync(Anonymous);

        // A client that has not seen an answer yet cannot know better.
        using ImgurClient fresh = CreateClient(new ClientIdCredential(Options.ClientId));
        ApiRateLimitException exception = await Assert.ThrowsAsync<ApiRateLimitException>(() => UploadAsync(fresh));

        Assert.Equal(HttpStatusCode.TooManyRequests, exception.StatusCode);
        Assert.Equal((14, 4), (exception.RateLimits!.User!.Limit, exception.RateLimits.User.Remaining));
        Assert.Contains("uploadImage", exception.Message, StringComparison.Ordinal);
        Assert.Contains("429", exception.Message, StringComparison.Ordinal);
        Assert.Equal(3, (await Anonymous.Account.GetRateLimitCreditsAsync()).UserRemaining);
    }

    [Fact]
    public async Task A_call_that_is_cancelled_sends_nothing()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        OperationCanceledException exception =
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Anonymous.Tags.GetDefaultTagsAsync(source.Token));

        Assert.Equal(source.Token, exception.CancellationToken);
        Assert.Empty(Server.Requests);
    }

    [Fact]
    public async Task A_server_that_is_gone_is_a_connection_error()
    {
        LocalImgurServer gone = await LocalImgurServer.StartAsync(Options);
        Uri address = gone.BaseAddress;
        await gone.DisposeAsync();
        ApiClientOptions options = ClientOptions(new ClientIdCredential(Options.ClientId));
        options.BaseAddress = address;
        using var client = new ImgurClient(options);

        // A POST, which nobody repeats.
        ApiConnectionException exception = await Assert.ThrowsAsync<ApiConnectionException>(() => UploadAsync(client));

        Assert.Equal("uploadImage", exception.OperationId);
        Assert.Null(exception.StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public async Task A_path_value_that_would_lead_elsewhere_is_refused_before_anything_is_sent(string hash)
    {
        await Assert.ThrowsAsync<ArgumentException>(() => Anonymous.Image.DeleteImageAsync(hash));

        Assert.Empty(Server.Requests);
    }

    [Fact]
    public async Task A_missing_argument_is_named()
    {
        await Assert.ThrowsAsync<ArgumentNullException>("imageHash", () => Anonymous.Image.GetImageAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>("request", () => Anonymous.Image.UploadImageAsync(null!));
    }
}
