using ImgurGen.Runtime.Tests.Support;

namespace ImgurGen.Runtime.Tests.RateLimits;

public sealed class RateLimitCostTests : CreditTest
{
    [Fact]
    public async Task An_answer_without_headers_has_cost_its_credits_all_the_same()
    {
        await Connection.SendAsync(TestApi.GetImage);
        Credits.TellsHeaders = false;
        await Connection.SendAsync(TestApi.Upload);

        Assert.Equal(489, UserRemaining);
    }

    [Fact]
    public async Task A_confirmation_that_nothing_has_changed_costs_what_a_call_costs()
    {
        Credits.BeforeAnswer = static context =>
        {
            context.Response.Headers.ETag = "\"one\"";
            if (context.Request.Headers.IfNoneMatch == "\"one\"")
                context.Response.StatusCode = 304;
            return Task.CompletedTask;
        };
        Credits.User = 2;
        await Connection.SendAsync(TestApi.GetImage);

        ApiResponse<Picture> confirmed = await Connection.SendAsync(TestApi.GetImage);

        Assert.True(confirmed.FromCache);
        Assert.Equal((0, 0), (confirmed.RateLimits?.User?.Remaining, UserRemaining));
        await RefuseAsync(TestApi.GetImage);
    }

    [Fact]
    public async Task A_connection_that_is_never_made_gives_its_credits_back()
    {
        await Connection.SendAsync(TestApi.GetImage);
        await Credits.Server.DisposeAsync();

        await Assert.ThrowsAsync<ApiConnectionException>(() => Connection.SendAsync(TestApi.Upload));

        Assert.Equal((499, 12_499), (UserRemaining, Connection.RateLimits?.Application?.Remaining));
    }

    [Fact]
    public async Task A_connection_that_breaks_keeps_its_credits_as_the_server_may_have_counted_them()
    {
        await Connection.SendAsync(TestApi.GetImage);
        Credits.BeforeAnswer = static context =>
        {
            context.Abort();
            return Task.CompletedTask;
        };

        await Assert.ThrowsAsync<ApiConnectionException>(() => Connection.SendAsync(TestApi.Upload));

        Assert.Equal(489, UserRemaining);
    }

    [Fact]
    public async Task A_call_to_another_host_takes_nothing()
    {
        await Connection.SendAsync(TestApi.GetImage);
        await using ScriptedServer other = await ScriptedServer.StartAsync(200, """{"data":{"id":"a"},"success":true,"status":200}""");
        Credits.BeforeAnswer = context => context.RedirectAsync(302, other.Address.ToString());

        await Connection.SendAsync(TestApi.GetImage);

        Assert.Single(other.Requests);
        Assert.Equal((498, 12_498), (UserRemaining, Connection.RateLimits?.Application?.Remaining));
    }

    [Fact]
    public async Task What_calls_in_flight_have_reserved_is_not_left()
    {
        await Connection.SendAsync(TestApi.GetImage);
        var answered = new TaskCompletionSource();
        Credits.BeforeAnswer = _ => answered.Task;

        Task<ApiResponse<Picture>> upload = Connection.SendAsync(TestApi.Upload);
        Assert.Equal(489, UserRemaining);
        answered.SetResult();

        Assert.Equal((489, 489), ((await upload).RateLimits?.User?.Remaining, UserRemaining));
    }
}
