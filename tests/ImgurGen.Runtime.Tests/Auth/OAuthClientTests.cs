using ImgurGen.Runtime.Tests.Support;

namespace ImgurGen.Runtime.Tests.Auth;

public sealed class OAuthClientTests : OAuthTest
{
    // Imgur's documentation, "Forming the authorization URL".
    [Theory]
    [InlineData(OAuthResponseType.Code, "code")]
    [InlineData(OAuthResponseType.Token, "token")]
    [InlineData(OAuthResponseType.Pin, "pin")]
    public void The_page_to_open_is_the_documented_one(OAuthResponseType type, string name)
    {
        OAuthClientOptions options = OAuthClientOptions.For(TokenServer.Api);
        options.ClientId = "the id";
        using var documented = new OAuthClient(options);

        OAuthAuthorization authorization = documented.CreateAuthorization(type);

        Assert.Equal(
            $"https://api.imgur.com/oauth2/authorize?client_id=the%20id&response_type={name}&state={authorization.State}",
            authorization.Uri.AbsoluteUri);
        Assert.DoesNotContain(authorization.State, authorization.ToString(), StringComparison.Ordinal);
    }

    // 256 bits in base64url (RFC 4648, 5) are 43 characters.
    [Fact]
    public void Each_state_is_random_and_needs_no_escaping()
    {
        string[] states = [.. Enumerable.Range(0, 100).Select(_ => Client.CreateAuthorization(OAuthResponseType.Token).State)];

        Assert.Equal(100, states.Distinct().Count());
        Assert.All(states, state => Assert.Matches("^[A-Za-z0-9_-]{43}$", state));
    }

    // RFC 6749, 2.3.1: a secret may be empty.
    [Fact]
    public async Task An_empty_secret_hides_no_error()
    {
        using OAuthClient secretless = Server.CreateClient(Time, static options => options.ClientSecret = "");
        Server.Instead = context => TokenServer.RefuseAsync(context, 400, "Invalid refresh token");

        ApiException exception = await Assert.ThrowsAsync<ApiException>(() => secretless.RefreshAsync("r3fresh"));

        Assert.EndsWith(": Invalid refresh token", exception.Message, StringComparison.Ordinal);
    }

    // RFC 6749, 3.1: the endpoint's own query is retained; 4.1.3: the redirect URI is named again with the code.
    [Fact]
    public async Task A_redirect_URI_and_a_scope_go_along_where_they_are_set()
    {
        using OAuthClient other = Server.CreateClient(Time, options =>
        {
            options.RedirectUri = new Uri("http://localhost:8080/back?a=b");
            options.Scope = "read write";
            options.AuthorizationEndpoint = new Uri("https://auth.example/go?tenant=1");
        });
        OAuthAuthorization authorization = other.CreateAuthorization(OAuthResponseType.Code);
        Assert.StartsWith(
            $"https://auth.example/go?tenant=1&client_id={TestApi.ClientId}&response_type=code"
            + "&redirect_uri=http%3A%2F%2Flocalhost%3A8080%2Fback%3Fa%3Db&scope=read%20write&state=",
            authorization.Uri.AbsoluteUri,
            StringComparison.Ordinal);

        await other.CompleteAsync(
            authorization, new Uri($"http://localhost:8080/back?a=b&code=c0de&state={authorization.State}"), CancellationToken.None);

        Assert.Equal("http://localhost:8080/back?a=b", Server.Exchanges[0]["redirect_uri"]);
    }

    [Fact]
    public async Task A_PIN_is_exchanged_with_the_documented_fields()
    {
        await Client.ExchangePinAsync(" 1a2b3c\n", CancellationToken.None);

        Assert.Equal("pin", Server.Exchanges[0]["grant_type"]);
        Assert.Equal("1a2b3c", Server.Exchanges[0]["pin"]);
    }

    // The captured error of POST /oauth2/token.
    [Fact]
    public async Task A_refusal_comes_with_Imgurs_own_message()
    {
        const string told = "Refresh token doesn't exist or is invalid for the client";
        Server.Instead = context => TokenServer.RefuseAsync(context, 400, told);

        ApiException exception = await Assert.ThrowsAsync<ApiException>(() => Client.RefreshAsync("r3fresh", CancellationToken.None));

        Assert.EndsWith(": " + told, exception.Message, StringComparison.Ordinal);
        Assert.Equal(System.Net.HttpStatusCode.BadRequest, exception.StatusCode);
    }

    [Fact]
    public async Task A_server_that_issues_no_new_refresh_token_leaves_the_old_one()
    {
        Server.Instead = context => context.AnswerAsync("""{"access_token":"new","token_type":"bearer","expires_in":60}""");

        Assert.Equal("r3fresh", (await Client.RefreshAsync("r3fresh", CancellationToken.None)).RefreshToken);
    }

    [Theory]
    [InlineData(200, """{"access_token":5,"token_type":"mac","x":"{secrets}"}""")]
    [InlineData(200, """{"token":"{secrets}"}""")]
    [InlineData(200, """{"data":{"error":"No: {secrets}"},"success":false,"status":400}""")]
    [InlineData(400, """{"error":"{secrets}","error_description":"{secrets}"}""")]
    [InlineData(403, """{"data":{"error":"Invalid client_id {secrets}"},"success":false,"status":403}""")]
    [InlineData(500, "{secrets}")]
    public async Task Secrets_are_in_no_log_no_exception_and_no_address(int status, string body)
    {
        const string grant = "r3fresh-5ecret";
        Server.Instead = context => context.AnswerAsync(
            status, "application/json", body.Replace("{secrets}", $"{grant} {TokenServer.ClientSecret}", StringComparison.Ordinal));

        ApiException exception = await Assert.ThrowsAnyAsync<ApiException>(() => Client.RefreshAsync(grant, CancellationToken.None));

        Assert.Equal(grant, Server.Exchanges[0]["refresh_token"]);
        string all = $"{exception} {exception.ErrorCode} {exception.ErrorType} {Logs.All} {Server.Requests[0].Target} {Client}";
        Assert.Contains("refreshToken", all, StringComparison.Ordinal);
        Assert.DoesNotContain(grant, all, StringComparison.Ordinal);
        Assert.DoesNotContain(TokenServer.ClientSecret, all, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_public_client_sends_no_secret()
    {
        using OAuthClient open = Server.CreateClient(Time, options => options.ClientSecret = null);

        await open.ExchangeCodeAsync("c0de", CancellationToken.None);

        Assert.DoesNotContain("client_secret", Server.Exchanges[0].Keys);
    }

    [Fact]
    public async Task A_supplied_HTTP_client_is_the_transport_and_its_base_address_is_not_asked()
    {
        using var http = new HttpClient { BaseAddress = new Uri("http://elsewhere.invalid/") };
        OAuthClientOptions options = OAuthClientOptions.For(TokenServer.Api, Server.Address);
        options.ClientId = TestApi.ClientId;
        using var over = new OAuthClient(http, options);

        OAuthTokens tokens = await over.ExchangeCodeAsync("c", CancellationToken.None);

        Assert.Equal(Server.AccessToken, tokens.AccessToken);
        Assert.Single(Server.Exchanges);
    }

    [Fact]
    public void Endpoints_come_from_the_document_and_may_be_on_another_server()
    {
        OAuthClientOptions documented = OAuthClientOptions.For(TokenServer.Api);
        Assert.Equal("https://api.imgur.com/oauth2/token", documented.TokenEndpoint!.AbsoluteUri);
        Assert.Same(TokenServer.Api.Envelope, documented.Envelope);

        OAuthClientOptions local = OAuthClientOptions.For(TokenServer.Api, new Uri("http://localhost:5000/imgur/"));
        Assert.Equal("http://localhost:5000/imgur/oauth2/authorize", local.AuthorizationEndpoint!.AbsoluteUri);

        var relative = new ApiDescription("Relative", new Uri("https://a.example/v1/"))
        {
            SecuritySchemes = [new OAuth2Scheme("o", null, new Uri("/token", UriKind.Relative))],
        };
        Assert.Equal("https://a.example/token", OAuthClientOptions.For(relative).TokenEndpoint!.AbsoluteUri);
        Assert.Throws<ArgumentException>(() => OAuthClientOptions.For(TestApi.Plain));
    }

    [Fact]
    public void What_is_not_set_is_named()
    {
        Assert.Contains(
            "ClientId", Assert.Throws<ArgumentException>(() => new OAuthClient(OAuthClientOptions.For(TokenServer.Api))).Message, StringComparison.Ordinal);
        Assert.Contains(
            "TokenEndpoint",
            Assert.Throws<ArgumentException>(() => new OAuthClient(new OAuthClientOptions { ClientId = "a" })).Message,
            StringComparison.Ordinal);
        using var blind = new OAuthClient(new OAuthClientOptions { ClientId = "a", TokenEndpoint = Server.Address });
        Assert.Contains(
            "AuthorizationEndpoint",
            Assert.Throws<InvalidOperationException>(() => blind.CreateAuthorization(OAuthResponseType.Code)).Message,
            StringComparison.Ordinal);
    }
}
