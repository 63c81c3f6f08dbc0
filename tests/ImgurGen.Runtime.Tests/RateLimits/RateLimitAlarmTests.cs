using ImgurGen.Runtime.Tests.Support;
using Microsoft.Extensions.Logging;

namespace ImgurGen.Runtime.Tests.RateLimits;

public sealed class RateLimitAlarmTests : IAsyncLifetime
{
    private readonly ManualTime time = new();
    private readonly LogSignal logs = new();
    private readonly List<RateLimitLow> lows = [];
    private CreditServer credits = null!;

    public async Task InitializeAsync() => credits = await CreditServer.StartAsync();

    public async Task DisposeAsync()
    {
        await credits.DisposeAsync();
        logs.Dispose();
    }

    private ApiConnection Connect(Action<RateLimitLow> onLow) => credits.Server.Connect(configure: options =>
    {
        options.TimeProvider = time;
        options.LoggerFactory = logs;
        options.RateLimits.OnLow = onLow;
    });

    [Fact]
    public async Task A_bucket_that_runs_low_is_told_once_and_again_after_it_has_refilled()
    {
        credits.Reset = "60";
        credits.User = 52;
        using ApiConnection connection = Connect(lows.Add);
        await connection.SendAsync(TestApi.GetImage);
        Assert.Empty(lows);
        for (int call = 0; call < 5; call++)
            await connection.SendAsync(TestApi.GetImage);

        // A tenth of 500, reached by the second call, whose credit is reserved before it is sent.
        Assert.Equal([new RateLimitLow(RateLimitBucket.User, 50, 500, time.Now.AddMinutes(1))], lows);
        (LogLevel level, string text) = Assert.Single(logs.Of(LogSignal.Low));
        Assert.Equal(LogLevel.Warning, level);
        Assert.Equal("The rate limit 'User' is low: 50 of 500 are left until 2025-06-01 12:01:00Z", text);

        time.Advance(TimeSpan.FromMinutes(1));
        credits.User = 500;
        await connection.SendAsync(TestApi.GetImage);
        Assert.Single(lows);
        credits.User = 40;
        await connection.SendAsync(TestApi.GetImage);
        Assert.Equal(new RateLimitLow(RateLimitBucket.User, 39, 500, time.Now.AddMinutes(1)), lows[1]);
        Assert.Equal(2, lows.Count);
    }

    [Fact]
    public async Task A_refill_that_only_a_report_shows_counts_too()
    {
        credits.User = 10;
        using ApiConnection connection = Connect(lows.Add);
        await connection.SendAsync(TestApi.GetImage);
        credits.User = 500;
        await connection.SendAsync(TestApi.GetImage);
        credits.User = 10;
        await connection.SendAsync(TestApi.GetImage);

        Assert.Equal([9, 9], lows.Select(static low => low.Remaining));
    }

    [Fact]
    public async Task What_the_callback_throws_is_logged_and_fails_no_call()
    {
        credits.User = 10;
        using ApiConnection connection = Connect(static _ => throw new InvalidOperationException("The pager is broken."));

        await connection.SendAsync(TestApi.GetImage);

        (LogLevel level, string text) = Assert.Single(logs.Of(LogSignal.CallbackFailed));
        Assert.Equal(LogLevel.Warning, level);
        Assert.Contains("The pager is broken.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_callback_is_called_outside_of_locks()
    {
        credits.User = 10;
        ApiConnection? connection = null;
        RateLimitSnapshot? seen = null;
        connection = Connect(_ => Assert.True(Task.Run(() => seen = connection!.RateLimits).Wait(TimeSpan.FromSeconds(10))));
        using (connection)
            await connection.SendAsync(TestApi.GetImage);

        Assert.Equal(9, seen?.User?.Remaining);
        Assert.Empty(logs.Of(LogSignal.CallbackFailed));
    }
}
