using System.Text;
using ImgurGen.Json;
using ImgurGen.Runtime.Tests.Support;
using Microsoft.Extensions.Logging;

namespace ImgurGen.Runtime.Tests.RateLimits;

/// <summary>What becomes of a call that the server itself refuses.</summary>
public sealed class RateLimitRepetitionTests : IDisposable
{
    private readonly ManualTime time = new();
    private readonly LogSignal logs = new();

    public void Dispose() => logs.Dispose();

    private ApiConnection Connect(ScriptedServer server, RateLimitMode mode) => server.Connect(configure: options =>
    {
        options.TimeProvider = time;
        options.Timeout = Timeout.InfiniteTimeSpan;
        options.LoggerFactory = logs;
        options.RateLimits.Mode = mode;
    });

    /// <summary>Answers 429 so many times, and then with success.</summary>
    private static Task<ScriptedServer> RefusingAsync(string? retryAfter, int times = 1)
    {
        int refusals = 0;
        return ScriptedServer.StartAsync(context =>
        {
            if (Interlocked.Increment(ref refusals) > times)
                return context.AnswerAsync("""{"data":{"id":"a"},"success":true,"status":200}""");

            if (retryAfter is not null)
                context.Response.Headers.RetryAfter = retryAfter;
            return context.AnswerAsync(429, "text/html", "<html>Too many requests</html>");
        });
    }

    [Fact]
    public async Task A_429_that_says_when_to_come_back_is_waited_for_and_sent_again()
    {
        await using ScriptedServer server = await RefusingAsync("60");
        using ApiConnection connection = Connect(server, RateLimitMode.Wait);

        Task<ApiResponse<Picture>> call = connection.SendAsync(TestApi.Upload);
        await logs.WaitingAsync();
        time.Advance(TimeSpan.FromSeconds(59));
        Assert.False(call.IsCompleted);
        time.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal("a", (await call).Payload.Id);
        Assert.Equal(
            (LogLevel.Information, "uploadImage was refused for its rate, and is repeated after the 60 s that the API asked for"),
            Assert.Single(logs.Of(LogSignal.Asked)));
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task A_second_429_is_final()
    {
        await using ScriptedServer server = await RefusingAsync("10", times: 2);
        using ApiConnection connection = Connect(server, RateLimitMode.Wait);

        Task<ApiResponse<Picture>> call = connection.SendAsync(TestApi.GetImage);
        await logs.WaitingAsync();
        time.Advance(TimeSpan.FromSeconds(10));

        Assert.Equal(TimeSpan.FromSeconds(10), (await Assert.ThrowsAsync<ApiRateLimitException>(() => call)).RetryAfter);
        Assert.Equal(2, server.Requests.Count);
    }

    [Theory]
    [InlineData(RateLimitMode.Wait, null)]
    [InlineData(RateLimitMode.Wait, "0")]
    [InlineData(RateLimitMode.Wait, "61")]
    [InlineData(RateLimitMode.Wait, "soon")]
    [InlineData(RateLimitMode.Refuse, "1")]
    [InlineData(RateLimitMode.Observe, "1")]
    public async Task What_was_refused_is_not_sent_again_blindly(RateLimitMode mode, string? retryAfter)
    {
        await using ScriptedServer server = await RefusingAsync(retryAfter);
        using ApiConnection connection = Connect(server, mode);

        await Assert.ThrowsAsync<ApiRateLimitException>(() => connection.SendAsync(TestApi.GetImage));

        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_body_that_cannot_be_sent_twice_is_not()
    {
        await using ScriptedServer server = await RefusingAsync("1");
        using ApiConnection connection = Connect(server, RateLimitMode.Wait);
        ApiRequest request = TestApi.Upload.Request();
        request.Body = new BinaryBody(FileContent.FromStream(new EndlessStream(10, static _ => { }), "a.png"), "image/png");

        await Assert.ThrowsAsync<ApiRateLimitException>(
            () => connection.SendAsync<Picture, PictureCodec>(request, CancellationToken.None));

        Assert.Equal("xxxxxxxxxx", Encoding.UTF8.GetString(server.Request.Body));
    }

    [Fact]
    public async Task A_call_that_is_cancelled_before_it_is_repeated_is_not()
    {
        await using ScriptedServer server = await RefusingAsync("60");
        using ApiConnection connection = Connect(server, RateLimitMode.Wait);
        using var source = new CancellationTokenSource();
        Task<ApiResponse<Picture>> call = connection.SendAsync<Picture, PictureCodec>(TestApi.GetImage.Request(), source.Token);
        await logs.WaitingAsync();

        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Single(server.Requests);
    }
}
