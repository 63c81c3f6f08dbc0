using ImgurGen.Runtime.Tests.Support;

namespace ImgurGen.Runtime.Tests.Auth;

/// <summary>What comes back with the browser.</summary>
public sealed class OAuthRedirectTests : OAuthTest
{
    private static Uri Redirect(string rest) => new($"https://example.com/oauthcallback{rest}");

    private Task<OAuthTokens> CompleteAsync(OAuthAuthorization authorization, string rest) =>
        Client.CompleteAsync(authorization, Redirect(rest), CancellationToken.None);

    [Fact]
    public async Task A_code_is_exchanged_with_the_documented_fields()
    {
        OAuthAuthorization authorization = Client.CreateAuthorization(OAuthResponseType.Code);

        OAuthTokens tokens = await CompleteAsync(authorization, $"?code=c0de%2B1&state={authorization.State}");

        Assert.Equal(Server.AccessToken, tokens.AccessToken);
        Assert.Equal(Server.RefreshToken, tokens.RefreshToken);
        Assert.Equal(Time.Now.AddHours(1), tokens.ExpiresAt);
        Assert.Equal(45344, tokens.AccountId);
        Assert.Equal(
            new Dictionary<string, string>
            {
                ["grant_type"] = "authorization_code",
                ["code"] = "c0de+1",
                ["client_id"] = TestApi.ClientId,
                ["client_secret"] = TokenServer.ClientSecret,
            },
            Server.Exchanges[0]);
        ReceivedRequest request = Assert.Single(Server.Requests);
        Assert.Equal("POST /oauth2/token", $"{request.Method} {request.Target}");
        Assert.Null(request.Header("Authorization"));
    }

    // The redirect of Imgur's documentation with what endpoints.md adds to it.
    [Fact]
    public async Task A_fragment_becomes_tokens_without_asking_the_server()
    {
        OAuthAuthorization authorization = Client.CreateAuthorization(OAuthResponseType.Token);

        OAuthTokens tokens = await CompleteAsync(
            authorization,
            $"?state={authorization.State}#access_token=ACCESS_TOKEN&token_type=Bearer&expires_in=3600&refresh_token=REFRESH"
            + "&account_id=45344&account_username=Bob+B%C3%B6%2B");

        Assert.Equal(
            new OAuthTokens
            {
                AccessToken = "ACCESS_TOKEN",
                RefreshToken = "REFRESH",
                IssuedAt = Time.Now,
                ExpiresAt = Time.Now.AddHours(1),
                AccountId = 45344,
                AccountName = "Bob Bö+",
            },
            tokens);
        Assert.Empty(Server.Requests);
    }

    [Theory]
    [InlineData("?code=c0de")]
    [InlineData("?code=c0de&state=")]
    [InlineData("?code=c0de&state=anothers")]
    [InlineData("?code=c0de&state={state}x")]
    [InlineData("?code=c0de&state={state}&state=anothers")]
    [InlineData("?code=c0de&state={state}#state={state}")]
    [InlineData("?error=access_denied&state=anothers")]
    public async Task A_redirect_with_another_state_is_not_believed(string rest)
    {
        OAuthAuthorization authorization = Client.CreateAuthorization(OAuthResponseType.Code);

        ApiAuthenticationException exception = await Assert.ThrowsAsync<ApiAuthenticationException>(
            () => CompleteAsync(authorization, rest.Replace("{state}", authorization.State, StringComparison.Ordinal)));

        Assert.Contains("state", exception.Message, StringComparison.Ordinal);
        Assert.Null(exception.ErrorCode);
        Assert.DoesNotContain(authorization.State, exception.ToString(), StringComparison.Ordinal);
        Assert.Empty(Server.Requests);
    }

    // Imgur's documentation, "Error Response": in the query, or in the fragment of the user agent flow.
    [Theory]
    [InlineData(OAuthResponseType.Code, "?error=access_denied&state=")]
    [InlineData(OAuthResponseType.Token, "#error=access_denied&state=")]
    [InlineData(OAuthResponseType.Token, "?error=access_denied&state=")]
    public async Task A_user_who_does_not_grant_access_is_told_as_such(OAuthResponseType type, string rest)
    {
        OAuthAuthorization authorization = Client.CreateAuthorization(type);

        ApiAuthenticationException exception =
            await Assert.ThrowsAsync<ApiAuthenticationException>(() => CompleteAsync(authorization, rest + authorization.State));

        Assert.Equal("access_denied", exception.ErrorCode);
        Assert.Contains("did not grant", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_server_says_of_a_refusal_becomes_one_short_line()
    {
        OAuthAuthorization authorization = Client.CreateAuthorization(OAuthResponseType.Code);

        ApiAuthenticationException exception = await Assert.ThrowsAsync<ApiAuthenticationException>(() => CompleteAsync(
            authorization, $"?error=server_error&error_description=a%0D%0Ab{new string('c', 5000)}&state={authorization.State}"));

        Assert.Equal("server_error", exception.ErrorCode);
        Assert.Contains("a bccc", exception.Message, StringComparison.Ordinal);
        Assert.True(exception.Message.Length < 400);
    }

    [Theory]
    [InlineData(OAuthResponseType.Code, "?state=", "'code'")]
    [InlineData(OAuthResponseType.Token, "#state=", "'access_token'")]
    [InlineData(OAuthResponseType.Token, "#access_token=a%0Ab&state=", "bearer token")]
    [InlineData(OAuthResponseType.Token, "#access_token=a&token_type=mac&state=", "bearer token")]
    public async Task A_redirect_without_what_was_asked_for_says_so(OAuthResponseType type, string rest, string reason)
    {
        OAuthAuthorization authorization = Client.CreateAuthorization(type);

        ApiAuthenticationException exception =
            await Assert.ThrowsAsync<ApiAuthenticationException>(() => CompleteAsync(authorization, rest + authorization.State));

        Assert.Contains(reason, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_web_application_goes_on_with_the_state_that_it_has_kept()
    {
        string state = Client.CreateAuthorization(OAuthResponseType.Code).State;

        OAuthTokens tokens = await CompleteAsync(Client.ResumeAuthorization(OAuthResponseType.Code, state), $"?code=c&state={state}");

        Assert.Equal(Server.AccessToken, tokens.AccessToken);
    }
}
