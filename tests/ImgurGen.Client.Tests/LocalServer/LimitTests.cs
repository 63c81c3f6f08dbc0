using System.Net;
using System.Text.Json;
using LocalImgur;

namespace ImgurGen.Client.Tests.LocalServer;

public sealed class LimitTests : LocalServerTest
{
    private readonly MovableTime time = new(Now);

    protected override LocalImgurOptions Options => new()
    {
        TimeProvider = time,
        GalleryPages = 1,
        GalleryPageSize = 1,
        ResetsAsEpoch = false,
        LimitAnswer = LimitAnswer.Text,
    };

    [Fact]
    public async Task A_thousand_calls_at_once_spend_exactly_what_was_left()
    {
        Server.SetCredits(user: 500);

        (HttpStatusCode Status, long Remaining)[] answers = await Task.WhenAll(Enumerable.Range(0, 1000).Select(async _ =>
        {
            using HttpResponseMessage response = await SendAsync("GET", "/3/account/local_user", Application);
            return (response.StatusCode, Header(response, "X-RateLimit-UserRemaining"));
        }));

        Assert.Equal(Enumerable.Range(0, 500).Select(static left => (long)left), Sorted(answers, HttpStatusCode.OK));
        Assert.Equal(Enumerable.Repeat(0L, 500), Sorted(answers, HttpStatusCode.TooManyRequests));
        Assert.Equal(1000, Server.Requests.Count);
    }

    [Fact]
    public async Task What_is_left_can_be_raised_above_the_limit_and_comes_back_with_the_next_hour()
    {
        Server.SetCredits(user: 2000, application: 1);
        using HttpResponseMessage last = await SendAsync("GET", "/3/account/local_user", Application);
        using HttpResponseMessage refused = await SendAsync("GET", "/3/account/local_user", Application);

        Assert.Equal((2000, 1999), (Header(last, "X-RateLimit-UserLimit"), Header(last, "X-RateLimit-UserRemaining")));
        Assert.Equal((12_500, 0), (Header(last, "X-RateLimit-ClientLimit"), Header(last, "X-RateLimit-ClientRemaining")));
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        time.Now += TimeSpan.FromDays(1);
        using HttpResponseMessage again = await SendAsync("GET", "/3/account/local_user", Application);
        Assert.Equal((HttpStatusCode.OK, 12_499), (again.StatusCode, Header(again, "X-RateLimit-ClientRemaining")));
    }

    [Fact]
    public async Task Resets_are_seconds_from_now_and_the_credits_still_an_epoch()
    {
        time.Now += TimeSpan.FromMinutes(10);
        using HttpResponseMessage response = await SendAsync("GET", "/3/credits", Application);
        using JsonDocument body = JsonDocument.Parse(await response.Content.ReadAsStringAsync());

        Assert.Equal((3000, 86_400 - 600), (Header(response, "X-RateLimit-UserReset"), Header(response, "X-RateLimit-ClientReset")));
        Assert.Equal(Now.AddHours(1).ToUnixTimeSeconds(), body.RootElement.GetProperty("data").GetProperty("UserReset").GetInt64());
    }

    [Fact]
    public async Task Posts_have_a_limit_of_their_own()
    {
        Server.SetCredits(posts: 1);
        using HttpResponseMessage first = await SendAsync("POST", "/3/conversations/report/ada_l", User);

        Assert.Equal((0, 3600), (Header(first, "X-Post-Rate-Limit-Remaining"), Header(first, "X-Post-Rate-Limit-Reset")));
        Assert.Equal((429, "Too Many Requests"), await RefusalAsync("POST", "/3/conversations/report/ada_l", User));
        await DataAsync("GET", "/3/account/me", User);
    }

    [Fact]
    public void What_is_left_is_not_negative()
        => Assert.Throws<ArgumentOutOfRangeException>(() => Server.SetCredits(application: -1));

    private static IEnumerable<long> Sorted((HttpStatusCode Status, long Remaining)[] answers, HttpStatusCode status)
        => answers.Where(answer => answer.Status == status).Select(static answer => answer.Remaining).Order();

    private static long Header(HttpResponseMessage response, string name)
        => long.Parse(response.Headers.GetValues(name).Single(), System.Globalization.CultureInfo.InvariantCulture);
}
