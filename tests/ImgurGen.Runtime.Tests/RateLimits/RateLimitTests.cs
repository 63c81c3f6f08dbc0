using ImgurGen.Runtime.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace ImgurGen.Runtime.Tests.RateLimits;

public sealed class RateLimitTests
{
    private readonly ManualTime time = new();

    private async Task<RateLimitSnapshot?> SeeAsync(params (string Name, string Value)[] headers)
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(context =>
        {
            foreach ((string name, string value) in headers)
                context.Response.Headers[name] = value;
            return context.AnswerAsync("""{"data":{"id":"a"},"success":true,"status":200}""");
        });
        using ApiConnection connection = server.Connect(configure: options => options.TimeProvider = time);
        ApiResponse<Picture> response = await connection.SendAsync(TestApi.GetImage);
        Assert.Equal(response.RateLimits, connection.RateLimits);
        return response.RateLimits;
    }

    // The documentation's own example values.
    [Fact]
    public async Task All_three_buckets_are_read()
    {
        RateLimitSnapshot? limits = await SeeAsync(
            ("X-RateLimit-UserLimit", "500"), ("X-RateLimit-UserRemaining", "499"), ("X-RateLimit-UserReset", "1748782800"),
            ("X-RateLimit-ClientLimit", "12500"), ("X-RateLimit-ClientRemaining", "12495"), ("X-RateLimit-ClientReset", "86400"),
            ("X-Post-Rate-Limit-Limit", "1250"), ("X-Post-Rate-Limit-Remaining", "1249"), ("X-Post-Rate-Limit-Reset", "3600"));

        Assert.Equal(new RateLimit { Limit = 500, Remaining = 499, ResetsAt = new DateTimeOffset(2025, 6, 1, 13, 0, 0, TimeSpan.Zero) }, limits?.User);
        Assert.Equal(new RateLimit { Limit = 12500, Remaining = 12495, ResetsAt = time.Now.AddDays(1) }, limits?.Application);
        Assert.Equal(new RateLimit { Limit = 1250, Remaining = 1249, ResetsAt = time.Now.AddHours(1) }, limits?.Post);
        Assert.Equal(time.Now, limits?.ObservedAt);
    }

    [Theory]
    [InlineData("3600", 3600)]
    [InlineData("0", 0)]
    [InlineData("-2", 0)]
    [InlineData("1748779230", 30)]
    [InlineData("1000000001", 0)]
    [InlineData("12.5", 12.5)]
    public async Task A_reset_is_an_epoch_or_a_number_of_seconds_and_never_past(string header, double seconds) => Assert.Equal(
        time.Now.AddSeconds(seconds), (await SeeAsync(("X-Post-Rate-Limit-Reset", header)))?.Post?.ResetsAt);

    [Theory]
    [InlineData("soon")]
    [InlineData("")]
    [InlineData("NaN")]
    public async Task What_is_no_number_counts_as_absent(string header) => Assert.Null(await SeeAsync(("X-RateLimit-UserReset", header)));

    [Fact]
    public async Task A_reset_beyond_all_time_is_the_end_of_time_and_a_debt_is_nothing_left()
    {
        RateLimitSnapshot? limits = await SeeAsync(("X-RateLimit-UserReset", "1e300"), ("X-RateLimit-UserRemaining", "-3"));

        Assert.Equal(new RateLimit { Remaining = 0, ResetsAt = DateTimeOffset.FromUnixTimeSeconds(253402300799) }, limits?.User);
    }

    // 2^53 - 1: up to there a number that came as 1e300 or 12.5 counts one by one, and its conversion means the same on each .NET.
    [Fact]
    public async Task A_count_beyond_all_counting_is_the_greatest_that_can_be_counted()
    {
        RateLimitSnapshot? limits = await SeeAsync(("X-RateLimit-UserLimit", "1e300"), ("X-RateLimit-UserRemaining", "99999999999999999999"));

        Assert.Equal(new RateLimit { Limit = 9_007_199_254_740_991, Remaining = 9_007_199_254_740_991 }, limits?.User);
    }

    [Fact]
    public async Task An_answer_without_headers_tells_nothing() => Assert.Null(await SeeAsync());

    [Fact]
    public async Task A_bucket_that_an_answer_lacks_stays_known_less_what_the_call_cost()
    {
        int call = 0;
        await using ScriptedServer server = await ScriptedServer.StartAsync(context =>
        {
            string header = ++call == 1 ? "X-RateLimit-UserRemaining" : "X-RateLimit-ClientRemaining";
            context.Response.Headers[header] = "9";
            return context.AnswerAsync("""{"data":{"id":"a"},"success":true,"status":200}""");
        });
        using ApiConnection connection = server.Connect(configure: options => options.TimeProvider = time);
        Assert.Null(connection.RateLimits);

        await connection.SendAsync(TestApi.GetImage);
        time.Advance(TimeSpan.FromSeconds(5));
        ApiResponse<Picture> second = await connection.SendAsync(TestApi.GetImage);

        Assert.Null(second.RateLimits?.User);
        Assert.Equal(9 - 1, connection.RateLimits?.User?.Remaining);
        Assert.Equal(9, connection.RateLimits?.Application?.Remaining);
        Assert.Equal(time.Now, connection.RateLimits?.ObservedAt);
    }

    [Fact]
    public async Task Errors_and_redirects_tell_their_limits_too()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(context =>
        {
            if (context.Request.Path == "/next")
            {
                context.Response.Headers["X-RateLimit-ClientRemaining"] = "7";
                return context.AnswerAsync(404, "application/json", """{"data":{"error":"x"},"success":false,"status":404}""");
            }

            context.Response.Headers["X-RateLimit-UserRemaining"] = "8";
            return context.RedirectAsync(302, "/next");
        });
        using ApiConnection connection = server.Connect();

        ApiNotFoundException exception = await Assert.ThrowsAsync<ApiNotFoundException>(() => connection.SendAsync(TestApi.GetImage));

        Assert.Equal(7, exception.RateLimits?.Application?.Remaining);
        Assert.Equal(8 - 1, connection.RateLimits?.User?.Remaining);
    }

    [Fact]
    public async Task Another_host_has_limits_of_its_own()
    {
        await using ScriptedServer other = await ScriptedServer.StartAsync(context =>
        {
            context.Response.Headers["X-RateLimit-UserRemaining"] = "1";
            return context.Response.WriteAsync("""{"data":{"id":"a"},"success":true,"status":200}""");
        });
        await using ScriptedServer server = await ScriptedServer.StartAsync(context => context.RedirectAsync(302, other.Address.ToString()));
        using ApiConnection connection = server.Connect();

        await connection.SendAsync(TestApi.GetImage);

        Assert.Null(connection.RateLimits);
    }
}
