using ImgurGen.Runtime.Tests.Support;

namespace ImgurGen.Runtime.Tests.Http;

/// <summary>How long a repetition waits, and how long an attempt may take.</summary>
public sealed class RetryWaitTests
{
    private static readonly ApiOperation Post = new("postThing", HttpMethod.Post, "/thing");

    private readonly ManualTime time = new();

    [Fact]
    public async Task A_post_is_repeated_where_the_server_says_when()
    {
        await using ScriptedServer server = await FailingServer.StartAsync(FailingServer.Status(503, "5"));
        using ApiConnection connection = server.Connect(TestApi.Plain, options => options.TimeProvider = time);

        Task<ApiResponse<Picture>> call = connection.SendAsync(Post);
        await time.NextTimerAsync(static due => due == TimeSpan.FromSeconds(5));
        time.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal("a", (await call).Payload.Id);
    }

    [Fact]
    public async Task The_server_is_given_the_time_that_it_asks_for()
    {
        await using ScriptedServer server = await FailingServer.StartAsync(FailingServer.Status(503, "7"));
        using ApiConnection connection = server.Connect(TestApi.Plain, options => options.TimeProvider = time);

        Task<ApiResponse<Picture>> call = connection.SendAsync(TestApi.GetPlain);
        await time.NextTimerAsync(static due => due == TimeSpan.FromSeconds(7));
        time.Advance(TimeSpan.FromSeconds(6.9));
        Assert.Single(server.Requests);
        time.Advance(TimeSpan.FromSeconds(0.1));

        await call;
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task A_wait_of_zero_is_unknown_and_leaves_it_to_the_backoff()
    {
        await using ScriptedServer server = await FailingServer.StartAsync(FailingServer.Status(503, "0"));
        using ApiConnection connection = server.Connect(TestApi.Plain, options =>
        {
            options.TimeProvider = time;
            options.Retry.Delay = TimeSpan.FromSeconds(2);
            options.Retry.AttemptTimeout = Timeout.InfiniteTimeSpan;
            options.Timeout = Timeout.InfiniteTimeSpan;
        });

        Task<ApiResponse<Picture>> call = connection.SendAsync(TestApi.GetPlain);
        TimeSpan wait = await time.NextTimerAsync(static _ => true);
        Assert.InRange(wait.TotalSeconds, 0.001, 30);
        time.Advance(wait);

        await call;
    }

    [Fact]
    public async Task A_server_that_asks_for_too_long_a_time_is_not_asked_again()
    {
        await using ScriptedServer server = await FailingServer.StartAsync(FailingServer.Status(503, "31"));
        using ApiConnection connection = server.Connect(TestApi.Plain);

        ApiException exception = await Assert.ThrowsAsync<ApiUnavailableException>(() => connection.SendAsync(TestApi.GetPlain));

        Assert.Equal(TimeSpan.FromSeconds(31), exception.RetryAfter);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task An_attempt_that_takes_too_long_is_given_up_and_repeated()
    {
        var arrived = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using ScriptedServer server = await FailingServer.StartAsync(context =>
        {
            arrived.SetResult();
            return context.NeverAnswerAsync();
        });
        using ApiConnection connection = server.Connect(TestApi.Plain, options =>
        {
            options.TimeProvider = time;
            options.Retry.AttemptTimeout = TimeSpan.FromSeconds(10);
        });

        Task<ApiResponse<Picture>> call = connection.SendAsync(TestApi.GetPlain);
        await arrived.Task;
        await time.NextTimerAsync(static due => due == TimeSpan.FromSeconds(10));
        time.Advance(TimeSpan.FromSeconds(10));

        Assert.Equal("a", (await call).Payload.Id);
    }

    [Fact]
    public async Task A_call_whose_every_attempt_takes_too_long_is_a_timeout_that_names_the_option()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(static context => context.NeverAnswerAsync());
        using ApiConnection connection = server.Connect(TestApi.Plain, options =>
        {
            options.TimeProvider = time;
            options.Retry.AttemptTimeout = TimeSpan.FromSeconds(10);
            options.Retry.MaxRetries = 1;
        });

        Task<ApiResponse<Picture>> call = connection.SendAsync(TestApi.GetPlain);
        for (int attempt = 0; attempt < 2; attempt++)
        {
            await time.NextTimerAsync(static due => due == TimeSpan.FromSeconds(10));
            time.Advance(TimeSpan.FromSeconds(10));
        }

        ApiTimeoutException exception = await Assert.ThrowsAsync<ApiTimeoutException>(() => call);
        Assert.Contains("10 s (ApiClientOptions.Retry.AttemptTimeout)", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancelled_wait_ends_the_call_at_once()
    {
        await using ScriptedServer server = await FailingServer.StartAsync(FailingServer.Status(503, "20"));
        using ApiConnection connection = server.Connect(TestApi.Plain, options => options.TimeProvider = time);
        using var cancellation = new CancellationTokenSource();

        Task<ApiResponse> call = connection.SendAsync(TestApi.GetPlain.Request(), cancellation.Token);
        await time.NextTimerAsync(static due => due == TimeSpan.FromSeconds(20));
        await cancellation.CancelAsync();

        OperationCanceledException exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(cancellation.Token, exception.CancellationToken);
        Assert.Single(server.Requests);
    }
}
