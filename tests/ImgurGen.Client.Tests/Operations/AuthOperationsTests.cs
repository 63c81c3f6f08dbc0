using System.Net;
using Imgur;
using ImgurGen.Client.Tests.Support;
using LocalImgur;

namespace ImgurGen.Client.Tests.Operations;

public sealed class AuthOperationsTests : ImgurTest
{
    protected override LocalImgurOptions Options { get; } = new()
    {
        TimeProvider = new StandingTime(Now),
        RedirectUri = new Uri("https://app.example/callback"),
        SignInWithoutAsking = true,
    };

    private static IssueAccessTokenRequest Request(
        IssueAccessTokenGrantType grant, string? code = null, string? refreshToken = null, string? pin = null) => new()
        {
            ClientId = "local-client-id",
            ClientSecret = "local-client-secret",
            GrantType = grant,
            Code = code,
            RefreshToken = refreshToken,
            Pin = pin,
        };

    [Fact]
    public async Task AuthorizeUser_returns_the_redirect_with_the_code_instead_of_following_it()
    {
        ApiResponse response =
            await Anonymous.Auth.AuthorizeUserResponseAsync("local-client-id", AuthorizeUserResponseType.Code, "a&b=c d/é");

        AssertSent("GET", "/oauth2/authorize?client_id=local-client-id&response_type=code&state=a%26b%3Dc%20d%2F%C3%A9", credential: null);
        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Uri location = response.Headers.Location!;
        Assert.Equal("https://app.example/callback", location.GetLeftPart(UriPartial.Path));
        Assert.EndsWith("&state=a%26b%3Dc%20d%2F%C3%A9", location.Query, StringComparison.Ordinal);
        Assert.Single(Server.Requests);
    }

    [Fact]
    public async Task AuthorizeUser_needs_no_credential()
    {
        using ImgurClient nobody = CreateClient(credential: null);

        await nobody.Auth.AuthorizeUserAsync("local-client-id", AuthorizeUserResponseType.Token);

        AssertSent("GET", "/oauth2/authorize?client_id=local-client-id&response_type=token", credential: null);
    }

    [Fact]
    public async Task IssueAccessToken_exchanges_a_code_for_tokens_that_work()
    {
        ApiResponse redirect = await Anonymous.Auth.AuthorizeUserResponseAsync("local-client-id", AuthorizeUserResponseType.Code);
        string code = redirect.Headers.Location!.Query["?code=".Length..];

        AccessToken token = await Anonymous.Auth.IssueAccessTokenAsync(Request(IssueAccessTokenGrantType.AuthorizationCode, code: code));

        AssertSent("POST", "/oauth2/token", credential: null);
        Assert.Equal("bearer", token.TokenType);
        Assert.Equal(28 * 24 * 3600, token.ExpiresIn);
        Assert.Equal(48_437_714, token.AccountId);
        Assert.Equal("local_user", token.AccountUsername);
        Assert.Null(token.Scope);
        using ImgurClient user = Anonymous.With(new BearerTokenCredential(token.AccessTokenValue));
        Assert.Equal("local_user", (await user.Account.GetAccountAsync("me")).Url);
        AssertSent("GET", "/3/account/me", "Bearer " + token.AccessTokenValue);
    }

    [Fact]
    public async Task IssueAccessToken_exchanges_a_refresh_token_once()
    {
        IssueAccessTokenRequest request = Request(IssueAccessTokenGrantType.RefreshToken, refreshToken: "local-refresh-token");

        AccessToken token = await Anonymous.Auth.IssueAccessTokenAsync(request);

        AssertSent("POST", "/oauth2/token", credential: null);
        Assert.NotEqual("local-refresh-token", token.RefreshToken);
        ApiException exception = await Assert.ThrowsAnyAsync<ApiException>(() => Anonymous.Auth.IssueAccessTokenAsync(request));
        Assert.Equal(HttpStatusCode.BadRequest, exception.StatusCode);
        Assert.Contains("Invalid refresh token", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task IssueAccessToken_with_a_wrong_pin_tells_what_the_envelope_says()
    {
        ApiException exception = await Assert.ThrowsAnyAsync<ApiException>(
            () => Anonymous.Auth.IssueAccessTokenAsync(Request(IssueAccessTokenGrantType.Pin, pin: "000000")));

        AssertSent("POST", "/oauth2/token", credential: null);
        Assert.Equal("issueAccessToken", exception.OperationId);
        Assert.Contains("Invalid Pin", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("local-client-secret", exception.ToString(), StringComparison.Ordinal);
    }
}
