using ImgurGen.Runtime.Tests.Support;

namespace ImgurGen.Runtime.Tests.Auth;

public sealed class OAuthCredentialTests : OAuthCredentialTest
{
    [Fact]
    public async Task A_valid_token_is_sent_and_the_store_is_read_once()
    {
        (OAuthCredential credential, TestTokenStore store) = SignedIn(TimeSpan.FromHours(1));
        using ApiConnection connection = Server.Connect(credential);

        await connection.SendAsync(TestApi.GetSettings);
        await connection.SendAsync(TestApi.GetSettings);

        Assert.All(Server.Requests, request => Assert.Equal("Bearer access-0-5ecret", request.Header("Authorization")));
        Assert.Equal(1, store.Reads);
        Assert.Empty(Server.Exchanges);
    }

    [Fact]
    public async Task A_thousand_calls_with_an_expired_token_refresh_it_once()
    {
        (OAuthCredential credential, TestTokenStore store) = SignedIn(Over);
        using ApiConnection connection = Server.Connect(credential);

        ApiResponse<Picture>[] answers = await Task.WhenAll(
            Enumerable.Range(0, 1000).Select(_ => Task.Run(() => connection.SendAsync(TestApi.GetSettings))));

        Assert.All(answers, answer => Assert.Equal("a", answer.Payload.Id));
        Assert.Single(Server.Exchanges);
        Assert.Equal("refresh-1-5ecret", store.Stored!.RefreshToken);
        Assert.Equal(1000, Server.Requests.Count(request => request.Header("Authorization") == "Bearer access-1-5ecret"));
    }

    [Fact]
    public async Task A_refresh_sends_the_documented_fields_and_keeps_whose_tokens_they_are()
    {
        (OAuthCredential credential, TestTokenStore store) = SignedIn(Over);
        Server.Instead = context => context.AnswerAsync("""{"access_token":"new","expires_in":3600,"token_type":"bearer","refresh_token":"next"}""");

        Assert.Equal("new", await TokenOf(credential));

        Assert.Equal(
            new Dictionary<string, string>
            {
                ["grant_type"] = "refresh_token",
                ["refresh_token"] = "refresh-0-5ecret",
                ["client_id"] = TestApi.ClientId,
                ["client_secret"] = TokenServer.ClientSecret,
            },
            Assert.Single(Server.Exchanges));
        Assert.Equal("Bob", store.Stored!.AccountName);
        Assert.Equal("next", store.Stored.RefreshToken);
    }

    // Of an hour, a quarter is 15 minutes, so that the 5 minutes of the default count.
    [Theory]
    [InlineData(301, 0)]
    [InlineData(300, 1)]
    [InlineData(1, 1)]
    public async Task A_token_is_refreshed_five_minutes_before_its_end(int secondsLeft, int refreshes)
    {
        (OAuthCredential credential, _) = SignedIn(TimeSpan.FromSeconds(secondsLeft));

        Assert.Equal($"access-{refreshes}-5ecret", await TokenOf(credential));
        Assert.Equal(refreshes, Server.Exchanges.Count);
    }

    [Theory]
    [InlineData(16, 0)]
    [InlineData(15, 1)]
    public async Task A_token_that_lives_for_a_minute_is_refreshed_in_its_last_quarter(int secondsLeft, int refreshes)
    {
        OAuthTokens tokens = Server.Tokens(Time, TimeSpan.FromSeconds(secondsLeft));
        var store = new TestTokenStore(tokens with { IssuedAt = tokens.ExpiresAt - TimeSpan.FromMinutes(1) });
        var credential = new OAuthCredential(Client, store);

        await TokenOf(credential);

        Assert.Equal(refreshes, Server.Exchanges.Count);
    }

    [Fact]
    public async Task A_token_that_is_rejected_is_refreshed_once_however_many_calls_it_was_rejected_for()
    {
        (OAuthCredential credential, _) = SignedIn(TimeSpan.FromHours(1));
        string rejected = await TokenOf(credential);

        bool[] renewed = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => RejectAsync(credential, rejected).AsTask()));

        Assert.All(renewed, Assert.True);
        Assert.Single(Server.Exchanges);
        Assert.Equal("access-1-5ecret", await TokenOf(credential));
        Assert.True(await RejectAsync(credential, rejected));
        Assert.Single(Server.Exchanges);
    }

    [Fact]
    public async Task Calls_whose_token_the_server_rejects_renew_it_once_and_are_made_once_more()
    {
        var store = new TestTokenStore(Server.Tokens(Time, TimeSpan.FromHours(1)) with { AccessToken = "revoked" });
        using ApiConnection connection = Server.Connect(new OAuthCredential(Client, store));

        ApiResponse<Picture>[] answers = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => connection.SendAsync(TestApi.GetSettings)));

        Assert.All(answers, answer => Assert.Equal("a", answer.Payload.Id));
        Assert.Single(Server.Exchanges);
    }

    [Fact]
    public async Task What_another_process_has_stored_is_taken_in_place_of_a_refresh()
    {
        (OAuthCredential credential, TestTokenStore store) = SignedIn(TimeSpan.FromHours(1));
        string rejected = await TokenOf(credential);
        store.Stored = store.Stored! with { AccessToken = "theirs" };

        Assert.True(await RejectAsync(credential, rejected));

        Assert.Equal("theirs", await TokenOf(credential));
        Assert.Empty(Server.Exchanges);

        Time.Advance(TimeSpan.FromHours(2));
        store.Stored = store.Stored with { AccessToken = "theirs-2", ExpiresAt = Time.Now.AddHours(1) };
        Assert.Equal("theirs-2", await TokenOf(credential));
        Assert.Empty(Server.Exchanges);
    }

    [Fact]
    public async Task Two_credentials_over_one_store_make_one_refresh()
    {
        (OAuthCredential credential, TestTokenStore store) = SignedIn(Over);
        var other = new OAuthCredential(Client, store);

        string[] tokens = await Task.WhenAll(TokenOf(credential), TokenOf(other));

        Assert.Equal(["access-1-5ecret", "access-1-5ecret"], tokens);
        Assert.Single(Server.Exchanges);
    }

    [Fact]
    public async Task A_token_without_a_refresh_token_is_used_to_its_end_and_not_renewed()
    {
        var store = new TestTokenStore(Server.Tokens(Time, TimeSpan.FromSeconds(1)) with { RefreshToken = null });
        var credential = new OAuthCredential(Client, store);

        string token = await TokenOf(credential);
        Assert.False(await RejectAsync(credential, token));
        Time.Advance(TimeSpan.FromSeconds(1));
        ApiCredentialException exception = await Assert.ThrowsAsync<ApiCredentialException>(() => TokenOf(credential));

        Assert.Contains("Sign in again", exception.Message, StringComparison.Ordinal);
        Assert.Empty(Server.Exchanges);
    }

    [Fact]
    public async Task Nobody_signed_in_is_told_before_anything_is_sent_and_a_sign_in_is_noticed()
    {
        var store = new TestTokenStore(null);
        var credential = new OAuthCredential(Client, store);
        using ApiConnection connection = Server.Connect(credential);

        ApiCredentialException exception =
            await Assert.ThrowsAsync<ApiCredentialException>(() => connection.SendAsync(TestApi.GetSettings));
        Assert.Contains("Nobody is signed in", exception.Message, StringComparison.Ordinal);
        Assert.Empty(Server.Requests);

        store.Stored = Server.Tokens(Time, TimeSpan.FromHours(1));
        await connection.SendAsync(TestApi.GetSettings);
    }

    [Fact]
    public async Task Signing_in_stores_and_serves_and_signing_out_clears_and_forgets()
    {
        var store = new TestTokenStore(null);
        var credential = new OAuthCredential(Client, store);
        OAuthTokens tokens = Server.Tokens(Time, TimeSpan.FromHours(1));

        await credential.SignInAsync(tokens);
        Assert.Equal(tokens, store.Stored);
        Assert.Equal(tokens.AccessToken, await TokenOf(credential));
        Assert.Equal(0, store.Reads);
        Assert.True(await credential.IsSignedInAsync());

        await credential.SignOutAsync();
        Assert.False(await credential.IsSignedInAsync());
        Assert.Null(store.Stored);
        await Assert.ThrowsAsync<ApiCredentialException>(() => TokenOf(credential));
    }

    [Fact]
    public async Task One_member_of_a_combined_credential_renews_what_it_served()
    {
        (OAuthCredential credential, _) = SignedIn(TimeSpan.FromHours(1));
        var both = ApiCredential.Combine(new ClientIdCredential("id"), credential);
        var placement = new CredentialPlacement();
        await both.ApplyAsync(Scheme, placement, CancellationToken.None);

        Assert.True(await both.RenewAsync(Scheme, placement, CancellationToken.None));
        Assert.False(await both.RenewAsync(TokenServer.Api.SecuritySchemes[0], placement, CancellationToken.None));
        Assert.Single(Server.Exchanges);
    }

    [Fact]
    public async Task No_secret_is_logged()
    {
        (OAuthCredential credential, _) = SignedIn(Over);

        await TokenOf(credential);

        Assert.Contains("renewed", Logs.All, StringComparison.Ordinal);
        Assert.DoesNotContain("5ecret", $"{Logs.All} {credential}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refreshed_token_serves_over_real_files_too()
    {
        using var directory = new TemporaryDirectory();
        var store = new FileTokenStore(directory.File("tokens.json"));
        await new OAuthCredential(Client, store).SignInAsync(Server.Tokens(Time, Over));

        string[] tokens = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() =>
            TokenOf(new OAuthCredential(Client, new FileTokenStore(store.Path))))));

        Assert.All(tokens, token => Assert.Equal("access-1-5ecret", token));
        Assert.Single(Server.Exchanges);
        Assert.Equal("refresh-1-5ecret", (await store.ReadAsync(CancellationToken.None))!.RefreshToken);
    }
}
