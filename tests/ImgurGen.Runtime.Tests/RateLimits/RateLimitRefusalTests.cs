using ImgurGen.Runtime.Tests.Support;

namespace ImgurGen.Runtime.Tests.RateLimits;

public sealed class RateLimitRefusalTests : CreditTest
{
    [Fact]
    public async Task After_an_answer_that_told_500_credits_a_thousand_calls_at_once_send_500()
    {
        Credits.User = 501;
        await Connection.SendAsync(TestApi.GetImage);
        Assert.Equal(500, UserRemaining);

        Exception?[] outcomes = await Task.WhenAll(Enumerable.Range(0, 1000).Select(_ =>
            Task.Run(() => Record.ExceptionAsync(() => Connection.SendAsync(TestApi.GetImage)))));

        Assert.Equal(500, outcomes.Count(static exception => exception is null));
        Assert.Equal(500, outcomes.Count(static exception => exception is ApiRateLimitException { StatusCode: null }));
        Assert.Equal((501, 0), (Credits.Accepted, Credits.Refused));
        Assert.Equal(0, UserRemaining);
    }

    [Fact]
    public async Task A_refusal_names_the_bucket_what_is_needed_what_is_left_and_when_to_come_back()
    {
        Credits.User = 10;
        Credits.Reset = "60";
        await Connection.SendAsync(TestApi.GetImage);
        Time.Advance(TimeSpan.FromSeconds(20));

        ApiRateLimitException exception = await RefuseAsync(TestApi.Upload);

        Assert.Equal(TimeSpan.FromSeconds(40), exception.RetryAfter);
        Assert.Equal(("uploadImage", HttpMethod.Post, null), (exception.OperationId, exception.Method, exception.StatusCode));
        Assert.Equal(
            "uploadImage (POST /3/image) needs 10 credits of the rate limit 'User', which has 9 left until 2025-06-01 12:01:00Z. "
            + "Nothing was sent.",
            exception.Message);
        Assert.Single(Credits.Server.Requests);
    }

    [Fact]
    public async Task A_refusal_in_the_middle_of_a_call_does_not_say_that_nothing_was_sent()
    {
        Credits.User = 10;
        Credits.BeforeAnswer = static context => context.RedirectAsync(303, "/done");

        ApiRateLimitException exception = await RefuseAsync(TestApi.Upload);

        Assert.EndsWith("An earlier attempt of this call was sent.", exception.Message, StringComparison.Ordinal);
        Assert.Equal("/3/image", Credits.Server.Request.Target);
    }

    [Fact]
    public async Task A_refused_call_takes_nothing_from_the_buckets_that_could_pay()
    {
        Credits.User = 10;
        await Connection.SendAsync(TestApi.GetImage);

        await RefuseAsync(TestApi.Upload);
        await Connection.SendAsync(TestApi.GetImage);

        Assert.Equal((8, 12_498), (UserRemaining, Connection.RateLimits?.Application?.Remaining));
    }

    [Fact]
    public async Task The_application_has_a_bucket_of_its_own()
    {
        Credits.Application = 1;
        await Connection.SendAsync(TestApi.GetImage);

        Assert.Contains("'Application'", (await RefuseAsync(TestApi.GetImage)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_post_takes_one_from_the_bucket_of_posts_and_other_methods_do_not()
    {
        Credits.Posts = 2;
        Credits.User = 500;
        await Connection.SendAsync(TestApi.Upload);
        Assert.Equal((1, 490), (Connection.RateLimits?.Post?.Remaining, UserRemaining));
        await Connection.SendAsync(TestApi.Upload);

        Assert.Contains("needs 1 credit of the rate limit 'Post'", (await RefuseAsync(TestApi.Upload)).Message, StringComparison.Ordinal);
        await Connection.SendAsync(TestApi.GetImage);
    }

    [Fact]
    public async Task What_costs_nothing_is_always_sent()
    {
        Credits.User = 1;
        Credits.Posts = 0;
        await Connection.SendAsync(TestApi.GetImage);
        await RefuseAsync(TestApi.GetImage);

        await Connection.SendAsync(TestApi.RefreshToken.Request(), CancellationToken.None);

        Assert.Equal(2, Credits.Accepted);
    }

    [Fact]
    public async Task Without_headers_nothing_is_limited()
    {
        Credits.TellsHeaders = false;
        Credits.User = 1;
        await Connection.SendAsync(TestApi.GetImage);

        ApiRateLimitException exception = await RefuseAsync(TestApi.GetImage);

        Assert.Equal(429, (int?)exception.StatusCode);
        Assert.Null(Connection.RateLimits);
    }

    [Fact]
    public async Task An_observer_sends_everything_and_knows_the_limits()
    {
        using ApiConnection observer = Connect(options => options.RateLimits.Mode = RateLimitMode.Observe);
        Credits.User = 1;
        await observer.SendAsync(TestApi.GetImage);

        ApiRateLimitException exception = await Assert.ThrowsAsync<ApiRateLimitException>(() => observer.SendAsync(TestApi.GetImage));

        Assert.Equal(429, (int?)exception.StatusCode);
        Assert.Equal(0, observer.RateLimits?.User?.Remaining);
    }

    [Fact]
    public async Task Users_of_one_connection_share_its_limits()
    {
        Credits.User = 1;
        using ApiConnection user = Connection.With(new BearerTokenCredential(TestApi.Token));
        await Connection.SendAsync(TestApi.GetImage);

        await Assert.ThrowsAsync<ApiRateLimitException>(() => user.SendAsync(TestApi.GetSettings));

        Assert.Equal(Connection.RateLimits, user.RateLimits);
    }
}
