using Imgur;
using ImgurGen.Client.Tests.Support;

namespace ImgurGen.Client.Tests.Clients;

public sealed class SharedConnectionTests : ImgurTest
{
    [Fact]
    public void Before_the_first_answer_there_are_no_rate_limits() => Assert.Null(Anonymous.RateLimits);

    [Fact]
    public async Task After_a_call_the_rate_limits_are_those_of_its_answer()
    {
        ApiResponse<Tags> response = await Anonymous.Tags.GetDefaultTagsResponseAsync();

        RateLimitSnapshot limits = Anonymous.RateLimits!;
        Assert.Equal(new RateLimit { Limit = 500, Remaining = 499, ResetsAt = Now.AddHours(1) }, limits.User);
        Assert.Equal((12_500, 12_499), (limits.Application!.Limit, limits.Application.Remaining));
        Assert.Null(limits.Post);
        Assert.Equal(limits, response.RateLimits);
    }

    [Fact]
    public async Task An_upload_costs_ten_and_tells_the_limit_of_posts()
    {
        await UploadAsync(Anonymous);

        RateLimitSnapshot limits = Anonymous.RateLimits!;
        Assert.Equal(490, limits.User!.Remaining);
        Assert.Equal(new RateLimit { Limit = 1250, Remaining = 1249, ResetsAt = Now.AddHours(1) }, limits.Post);
    }

    [Fact]
    public async Task Another_user_of_the_connection_shares_its_rate_limits()
    {
        using ImgurClient user = Anonymous.With(new BearerTokenCredential(Options.AccessToken));

        await user.Account.GetAccountSettingsAsync("me");
        AssertSent("GET", "/3/account/me/settings", Bearer);
        await Anonymous.Gallery.GetGalleryAsync();

        AssertSent("GET", "/3/gallery/hot/viral/day/0", ClientId);
        Assert.Equal(498, user.RateLimits!.User!.Remaining);
        Assert.Equal(Anonymous.RateLimits, user.RateLimits);
    }

    [Fact]
    public async Task Disposing_of_another_user_leaves_the_connection_open()
    {
        Anonymous.With(new BearerTokenCredential(Options.AccessToken)).Dispose();

        Assert.Equal(8, (await Anonymous.Tags.GetDefaultTagsAsync()).TagsValue.Count);
    }

    [Fact]
    public async Task A_client_that_was_disposed_of_says_so()
    {
        ImgurClient client = CreateClient(new ClientIdCredential(Options.ClientId));
        client.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => client.Tags.GetDefaultTagsAsync());
        Assert.Empty(Server.Requests);
    }

    [Fact]
    public async Task A_supplied_transport_is_used_and_stays_open()
    {
        using var http = new HttpClient { BaseAddress = Server.BaseAddress };
        http.DefaultRequestHeaders.Add("X-From", "supplied");
        using (var client = new ImgurClient(http, new ApiClientOptions { Credential = new ClientIdCredential(Options.ClientId) }))
            await client.Tags.GetDefaultTagsAsync();

        AssertSent("GET", "/3/tags", ClientId);
        Assert.Equal("supplied", Server.Requests[^1].Headers["X-From"]);
        Assert.NotEmpty(await http.GetByteArrayAsync((await AnyGalleryImageAsync()).Link));
    }

    [Fact]
    public async Task Many_calls_at_once_do_not_disturb_each_other()
    {
        IReadOnlyList<GalleryItem> newest = await NewestAsync();
        GalleryImage[] expected = [.. newest.OfType<GalleryImage>()];

        GalleryImage[] read = await Task.WhenAll(
            Enumerable.Range(0, 200).Select(i => Anonymous.Gallery.GetGalleryImageAsync(expected[i % expected.Length].Id)));

        Assert.Equal(Enumerable.Range(0, 200).Select(i => expected[i % expected.Length].Title), read.Select(static image => image.Title));
        Assert.Equal(500 - 202, (await Anonymous.Account.GetRateLimitCreditsAsync()).UserRemaining);
    }
}
