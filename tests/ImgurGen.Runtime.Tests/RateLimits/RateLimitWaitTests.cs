using ImgurGen.Json;
using ImgurGen.Runtime.Tests.Support;
using Microsoft.Extensions.Logging;

namespace ImgurGen.Runtime.Tests.RateLimits;

public sealed class RateLimitWaitTests : IAsyncLifetime
{
    private readonly ManualTime time = new();
    private readonly LogSignal logs = new();
    private CreditServer credits = null!;
    private ApiConnection connection = null!;

    public async Task InitializeAsync()
    {
        credits = await CreditServer.StartAsync();
        connection = Connect(RateLimitMode.Wait);
    }

    public async Task DisposeAsync()
    {
        connection.Dispose();
        await credits.DisposeAsync();
        logs.Dispose();
    }

    private ApiConnection Connect(RateLimitMode mode) => credits.Server.Connect(configure: options =>
    {
        options.TimeProvider = time;
        options.Timeout = Timeout.InfiniteTimeSpan;
        options.LoggerFactory = logs;
        options.Retry.MaxRetries = 0;
        options.RateLimits.Mode = mode;
    });

    /// <summary>The next answer tells that nothing is left until so many seconds later.</summary>
    private async Task ExhaustAsync(int seconds)
    {
        credits.User = 1;
        credits.Reset = $"{seconds}";
        await connection.SendAsync(TestApi.GetImage);
    }

    private void Refill(int seconds)
    {
        credits.User = 500;
        time.Advance(TimeSpan.FromSeconds(seconds));
    }

    [Fact]
    public async Task A_call_waits_until_the_bucket_is_full_again()
    {
        await ExhaustAsync(60);

        Task<ApiResponse<Picture>> call = connection.SendAsync(TestApi.GetImage);
        await logs.WaitingAsync();
        time.Advance(TimeSpan.FromSeconds(59));
        Assert.False(call.IsCompleted);
        Assert.Single(credits.Server.Requests);
        Refill(1);

        await call;
        Assert.Equal((2, 0), (credits.Accepted, credits.Refused));
        Assert.Equal(
            (LogLevel.Information, "getImage waits about 60 s for the rate limit 'User'"), Assert.Single(logs.Of(LogSignal.Waiting)));
    }

    [Fact]
    public async Task As_many_calls_as_the_bucket_holds_go_on_and_the_others_are_refused()
    {
        await ExhaustAsync(60);
        Task<Exception?>[] calls =
            [.. Enumerable.Range(0, 600).Select(_ => Record.ExceptionAsync(() => connection.SendAsync(TestApi.GetImage)))];
        for (int call = 0; call < 600; call++)
            await logs.WaitingAsync();

        Refill(60);
        Exception?[] outcomes = await Task.WhenAll(calls);

        Assert.Equal(500, outcomes.Count(static exception => exception is null));
        Assert.Equal(100, outcomes.Count(static exception => exception is ApiRateLimitException { StatusCode: null }));
        Assert.All(outcomes[..500], Assert.Null);
        Assert.Equal((501, 0), (credits.Accepted, credits.Refused));
    }

    [Fact]
    public async Task A_refill_that_comes_too_late_is_not_waited_for()
    {
        await ExhaustAsync(61);

        ApiRateLimitException exception =
            await Assert.ThrowsAsync<ApiRateLimitException>(() => connection.SendAsync(TestApi.GetImage));

        Assert.Equal(TimeSpan.FromSeconds(61), exception.RetryAfter);
        Assert.Empty(logs.Of(LogSignal.Waiting));
        Assert.Equal(LogLevel.Warning, Assert.Single(logs.Of(LogSignal.Refused)).Level);
    }

    [Fact]
    public async Task A_call_that_is_cancelled_while_it_waits_takes_nothing()
    {
        await ExhaustAsync(60);
        using var source = new CancellationTokenSource();
        Task<ApiResponse<Picture>> call = connection.SendAsync<Picture, PictureCodec>(TestApi.GetImage.Request(), source.Token);
        await logs.WaitingAsync();

        await source.CancelAsync();

        OperationCanceledException exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(source.Token, exception.CancellationToken);
        Refill(60);
        Assert.Equal(500, connection.RateLimits?.User?.Remaining);
        Assert.Single(credits.Server.Requests);
    }

    // A day is the longest window that is documented.
    [Fact]
    public async Task A_clock_that_is_set_back_refuses_no_call_for_longer_than_a_day()
    {
        using ApiConnection refusing = Connect(RateLimitMode.Refuse);
        credits.User = 1;
        credits.Reset = "60";
        await refusing.SendAsync(TestApi.GetImage);
        time.SetBack(TimeSpan.FromDays(60));

        ApiRateLimitException exception = await Assert.ThrowsAsync<ApiRateLimitException>(() => refusing.SendAsync(TestApi.GetImage));

        Assert.Equal(TimeSpan.FromDays(1), exception.RetryAfter);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(60)]
    public async Task A_clock_that_is_set_back_makes_no_call_wait_longer_than_it_may(int days)
    {
        await ExhaustAsync(60);
        Task<ApiResponse<Picture>> call = connection.SendAsync(TestApi.GetImage);
        await logs.WaitingAsync();

        time.SetBack(TimeSpan.FromDays(days));
        credits.TellsHeaders = false;
        await connection.SendAsync(TestApi.RefreshToken.Request(), CancellationToken.None);
        time.Advance(TimeSpan.FromSeconds(61));

        ApiRateLimitException exception =
            await Assert.ThrowsAsync<ApiRateLimitException>(() => call.WaitAsync(TimeSpan.FromSeconds(30)));
        Assert.Null(exception.StatusCode);
        Assert.Equal(2, credits.Server.Requests.Count);
    }

    [Fact]
    public async Task Waits_of_one_call_are_bounded_together()
    {
        await ExhaustAsync(40);
        Task<ApiResponse<Picture>> call = connection.SendAsync(TestApi.GetImage);
        await logs.WaitingAsync();

        // Someone else has used the new window up when the call is sent.
        credits.User = 0;
        credits.BeforeAnswer = static context =>
        {
            context.Response.Headers.RetryAfter = "21";
            return Task.CompletedTask;
        };
        time.Advance(TimeSpan.FromSeconds(40));

        ApiRateLimitException exception =
            await Assert.ThrowsAsync<ApiRateLimitException>(() => call.WaitAsync(TimeSpan.FromSeconds(30)));
        Assert.Equal(429, (int?)exception.StatusCode);
        Assert.Equal((1, 1), (credits.Accepted, credits.Refused));
    }
}
