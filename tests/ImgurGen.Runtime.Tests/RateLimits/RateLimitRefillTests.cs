using ImgurGen.Runtime.Tests.Support;

namespace ImgurGen.Runtime.Tests.RateLimits;

public sealed class RateLimitRefillTests : CreditTest
{
    [Theory]
    [InlineData("60")]
    [InlineData("1748779260")]
    public async Task At_the_reset_in_either_of_its_meanings_the_bucket_is_full_again(string reset)
    {
        Credits.User = 1;
        Credits.Reset = reset;
        await Connection.SendAsync(TestApi.GetImage);
        Time.Advance(TimeSpan.FromSeconds(59));
        await RefuseAsync(TestApi.GetImage);
        Assert.Equal(new RateLimit { Limit = 500, Remaining = 0, ResetsAt = Time.Now.AddSeconds(1) }, Connection.RateLimits?.User);

        Time.Advance(TimeSpan.FromSeconds(1));
        Credits.User = 500;

        Assert.Equal(new RateLimit { Limit = 500, Remaining = 500 }, Connection.RateLimits?.User);
        await Connection.SendAsync(TestApi.GetImage);
        Assert.Equal(499, UserRemaining);
    }

    [Fact]
    public async Task Where_no_reset_is_told_one_call_asks_after_an_hour()
    {
        Credits.Application = 1;
        await Connection.SendAsync(TestApi.GetImage);
        ApiRateLimitException refusal = await RefuseAsync(TestApi.GetImage);
        Assert.Equal(TimeSpan.FromHours(1), refusal.RetryAfter);

        Time.Advance(TimeSpan.FromHours(1));
        await AskAsync();
        Assert.Equal(1, Credits.Refused);
        Assert.Equal(TimeSpan.FromHours(1), (await RefuseAsync(TestApi.GetImage)).RetryAfter);

        Time.Advance(TimeSpan.FromHours(1));
        Credits.Application = 12_500;
        await AskAsync();
        Assert.Equal(12_499, Connection.RateLimits?.Application?.Remaining);
        await Connection.SendAsync(TestApi.GetImage);
    }

    [Theory]
    [InlineData("-2")]
    [InlineData("0")]
    [InlineData("1748700000")]
    public async Task Where_the_reset_has_passed_one_call_asks_after_a_second(string reset)
    {
        Credits.User = 1;
        Credits.Reset = reset;
        await Connection.SendAsync(TestApi.GetImage);
        Assert.Equal(TimeSpan.FromSeconds(1), (await RefuseAsync(TestApi.GetImage)).RetryAfter);

        Time.Advance(TimeSpan.FromSeconds(1));
        await AskAsync();

        Assert.Equal((1, 1), (Credits.Accepted, Credits.Refused));
        await RefuseAsync(TestApi.GetImage);
    }

    /// <summary>Of ten calls at once one is sent, to learn whether the bucket has refilled; the others are refused.</summary>
    private async Task AskAsync()
    {
        int sent = Credits.Server.Requests.Count;
        var asked = new TaskCompletionSource();
        Credits.BeforeAnswer = _ => asked.Task;

        Task<Exception?>[] calls =
            [.. Enumerable.Range(0, 10).Select(_ => Record.ExceptionAsync(() => Connection.SendAsync(TestApi.GetImage)))];
        asked.SetResult();
        Exception?[] outcomes = await Task.WhenAll(calls);

        Assert.Equal(sent + 1, Credits.Server.Requests.Count);
        Assert.Equal(9, outcomes.Count(static exception => exception is ApiRateLimitException { StatusCode: null }));
    }

    [Fact]
    public async Task A_reset_in_a_distant_future_closes_the_bucket_for_a_day_at_most()
    {
        Credits.User = 1;
        Credits.Reset = "1e300";
        await Connection.SendAsync(TestApi.GetImage);

        Assert.Equal(TimeSpan.FromDays(1), (await RefuseAsync(TestApi.GetImage)).RetryAfter);
    }
}
