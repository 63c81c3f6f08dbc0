using Imgur;
using ImgurGen.Client.Tests.Support;
using LocalImgur;

namespace ImgurGen.Client.Tests.Guarantees;

/// <summary>What a thousand calls at once must not break.</summary>
public sealed class ConcurrencyTests : ImgurTest
{
    private const int Calls = 1000;

    protected override LocalImgurOptions Options { get; } = new()
    {
        TimeProvider = new StandingTime(Now),
        UserCredits = 10_000,
        ApplicationCredits = 50_000,
        GalleryPages = 1,
        GalleryPageSize = 4,
    };

    private static OAuthTokens Tokens(LocalImgurOptions options) => new()
    {
        AccessToken = options.AccessToken,
        RefreshToken = options.RefreshToken,
        ExpiresAt = Now + TimeSpan.FromDays(20),
    };

    [Fact]
    public async Task A_thousand_calls_with_an_expired_token_refresh_it_once_and_all_succeed()
    {
        var store = new MemoryTokenStore();
        OAuthClientOptions settings = OAuthClientOptions.For(ImgurClient.Description, Server.BaseAddress);
        settings.ClientId = Options.ClientId;
        settings.ClientSecret = Options.ClientSecret;
        settings.TimeProvider = new StandingTime(Now);
        using var oauth = new OAuthClient(settings);
        var credential = new OAuthCredential(oauth, store);
        await credential.SignInAsync(Tokens(Options));
        using ImgurClient imgur = CreateClient(credential);
        Server.ExpireAccessTokens();

        AccountSettings[] answers =
            await Task.WhenAll(Enumerable.Range(0, Calls).Select(_ => Task.Run(() => imgur.Account.GetAccountSettingsAsync("me"))));

        Assert.Equal(Calls, answers.Length);
        Assert.Single(Server.Requests, static request => request.Path == "/oauth2/token");
        OAuthTokens? stored = await store.ReadAsync(CancellationToken.None);
        Assert.NotEqual(Options.AccessToken, stored?.AccessToken);
        Assert.NotEqual(Options.RefreshToken, stored?.RefreshToken);
        Assert.Equal($"Bearer {stored?.AccessToken}", Server.Requests[^1].Headers["Authorization"]);
    }

    [Fact]
    public async Task After_an_answer_that_reported_500_credits_a_thousand_calls_send_500()
    {
        Server.SetCredits(user: 501);
        ApiResponse<IReadOnlyList<Topic>> first = await Anonymous.Topic.GetDefaultTopicsResponseAsync();
        Assert.Equal(500, first.RateLimits?.User?.Remaining);

        Exception?[] outcomes = await Task.WhenAll(Enumerable.Range(0, Calls).Select(_ =>
            Task.Run(() => Record.ExceptionAsync(() => Anonymous.Topic.GetDefaultTopicsAsync()))));

        Assert.Equal(500, outcomes.Count(static outcome => outcome is null));
        Assert.All(outcomes.OfType<Exception>(), static outcome => Assert.IsType<ApiRateLimitException>(outcome));
        Assert.Equal(501, Server.Requests.Count);
        Assert.Equal(0, Anonymous.RateLimits?.User?.Remaining);
        Assert.True(((ApiRateLimitException)outcomes.First(static outcome => outcome is not null)!).RetryAfter > TimeSpan.Zero);
    }
}
