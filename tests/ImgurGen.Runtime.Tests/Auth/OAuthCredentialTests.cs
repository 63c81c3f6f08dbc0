using ImgurGen.Runtime.Tests.Support;

namespace ImgurGen.Runtime.Tests.Auth;

public sealed class OAuthCredentialTests : IAsyncLifetime
{
    private static readonly TimeSpan Over = TimeSpan.FromSeconds(-1);

    private readonly ManualTime time = new();
    private readonly RecordingLogs logs = new();
    private TokenServer server = null!;
    private OAuthClient client = null!;

    public async Task InitializeAsync()
    {
        server = await TokenServer.StartAsync();
        client = server.CreateClient(time, options => options.LoggerFactory = logs);
    }

    public async Task DisposeAsync()
    {
        client.Dispose();
        await server.DisposeAsync();
    }

    private static ApiSecurityScheme Scheme => TokenServer.Api.SecuritySchemes[1];

    private static async Task<string> TokenOf(OAuthCredential credential, CancellationToken cancellationToken = default)
    {
        var placement = new CredentialPlacement();
        await credential.ApplyAsync(Scheme, placement, cancellationToken);
        KeyValuePair<string, string> header = Assert.Single(placement.Headers);
        Assert.Equal("Authorization", header.Key);
        Assert.StartsWith("Bearer ", header.Value, StringComparison.Ordinal);
        return header.Value["Bearer ".Length..];
    }

    private static ValueTask<bool> RejectAsync(OAuthCredential credential, string token)
    {
        var placement = new CredentialPlacement();
        placement.SetHeader("Authorization", $"Bearer {token}");
        return credential.RenewAsync(Scheme, placement, CancellationToken.None);
    }

    private (OAuthCredential Credential, TestTokenStore Store) SignedIn(TimeSpan life)
    {
        var store = new TestTokenStore(server.Tokens(time, life));
        return (new OAuthCredential(client, store), store);
    }

    [Fact]
    public async Task A_valid_token_is_sent_and_the_store_is_read_once()
    {
        (OAuthCredential credential, TestTokenStore store) = SignedIn(TimeSpan.FromHours(1));
        using ApiConnection connection = server.Connect(credential);

        await connection.SendAsync(TestApi.GetSettings);
        await connection.SendAsync(TestApi.GetSettings);

        Assert.All(server.Requests, request => Assert.Equal("Bearer access-0-5ecret", request.Header("Authorization")));
        Assert.Equal(1, store.Reads);
        Assert.Empty(server.Exchanges);
    }

    [Fact]
    public async Task A_thousand_calls_with_an_expired_token_refresh_it_once()
    {
        (OAuthCredential credential, TestTokenStore store) = SignedIn(Over);
        using ApiConnection connection = server.Connect(credential);

        ApiResponse<Picture>[] answers = await Task.WhenAll(
            Enumerable.Range(0, 1000).Select(_ => Task.Run(() => connection.SendAsync(TestApi.GetSettings))));

        Assert.All(answers, answer => Assert.Equal("a", answer.Payload.Id));
        Assert.Single(server.Exchanges);
        Assert.Equal("refresh-1-5ecret", store.Stored!.RefreshToken);
        Assert.Equal(1000, server.Requests.Count(request => request.Header("Authorization") == "Bearer access-1-5ecret"));
    }

    [Fact]
    public async Task A_refresh_sends_the_documented_fields_and_keeps_whose_tokens_they_are()
    {
        (OAuthCredential credential, TestTokenStore store) = SignedIn(Over);
        server.Instead = context => context.AnswerAsync("""{"access_token":"new","expires_in":3600,"token_type":"bearer","refresh_token":"next"}""");

        Assert.Equal("new", await TokenOf(credential));

        Assert.Equal(
            new Dictionary<string, string>
            {
                ["grant_type"] = "refresh_token",
                ["refresh_token"] = "refresh-0-5ecret",
                ["client_id"] = TestApi.ClientId,
                ["client_secret"] = TokenServer.ClientSecret,
            },
            Assert.Single(server.Exchanges));
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
        Assert.Equal(refreshes, server.Exchanges.Count);
    }

    [Theory]
    [InlineData(16, 0)]
    [InlineData(15, 1)]
    public async Task A_token_that_lives_for_a_minute_is_refreshed_in_its_last_quarter(int secondsLeft, int refreshes)
    {
        OAuthTokens tokens = server.Tokens(time, TimeSpan.FromSeconds(secondsLeft));
        var store = new TestTokenStore(tokens with { IssuedAt = tokens.ExpiresAt - TimeSpan.FromMinutes(1) });
        var credential = new OAuthCredential(client, store);

        await TokenOf(credential);

        Assert.Equal(refreshes, server.Exchanges.Count);
    }

    [Fact]
    public async Task A_token_that_is_rejected_is_refreshed_once_however_many_calls_it_was_rejected_for()
    {
        (OAuthCredential credential, _) = SignedIn(TimeSpan.FromHours(1));
        string rejected = await TokenOf(credential);

        bool[] renewed = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => RejectAsync(credential, rejected).AsTask()));

        Assert.All(renewed, Assert.True);
        Assert.Single(server.Exchanges);
        Assert.Equal("access-1-5ecret", await TokenOf(credential));
        Assert.True(await RejectAsync(credential, rejected));
        Assert.Single(server.Exchanges);
    }

    [Fact]
    public async Task Calls_whose_token_the_server_rejects_renew_it_once_and_are_made_once_more()
    {
        var store = new TestTokenStore(server.Tokens(time, TimeSpan.FromHours(1)) with { AccessToken = "revoked" });
        using ApiConnection connection = server.Connect(new OAuthCredential(client, store));

        ApiResponse<Picture>[] answers = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => connection.SendAsync(TestApi.GetSettings)));

        Assert.All(answers, answer => Assert.Equal("a", answer.Payload.Id));
        Assert.Single(server.Exchanges);
    }

    [Fact]
    public async Task What_another_process_has_stored_is_taken_in_place_of_a_refresh()
    {
        (OAuthCredential credential, TestTokenStore store) = SignedIn(TimeSpan.FromHours(1));
        string rejected = await TokenOf(credential);
        store.Stored = store.Stored! with { AccessToken = "theirs" };

        Assert.True(await RejectAsync(credential, rejected));

        Assert.Equal("theirs", await TokenOf(credential));
        Assert.Empty(server.Exchanges);

        time.Advance(TimeSpan.FromHours(2));
        store.Stored = store.Stored with { AccessToken = "theirs-2", ExpiresAt = time.Now.AddHours(1) };
        Assert.Equal("theirs-2", await TokenOf(credential));
        Assert.Empty(server.Exchanges);
    }

    [Fact]
    public async Task Two_credentials_over_one_store_make_one_refresh()
    {
        (OAuthCredential credential, TestTokenStore store) = SignedIn(Over);
        var other = new OAuthCredential(client, store);

        string[] tokens = await Task.WhenAll(TokenOf(credential), TokenOf(other));

        Assert.Equal(["access-1-5ecret", "access-1-5ecret"], tokens);
        Assert.Single(server.Exchanges);
    }

    [Fact]
    public async Task A_token_without_a_refresh_token_is_used_to_its_end_and_not_renewed()
    {
        var store = new TestTokenStore(server.Tokens(time, TimeSpan.FromSeconds(1)) with { RefreshToken = null });
        var credential = new OAuthCredential(client, store);

        string token = await TokenOf(credential);
        Assert.False(await RejectAsync(credential, token));
        time.Advance(TimeSpan.FromSeconds(1));
        ApiCredentialException exception = await Assert.ThrowsAsync<ApiCredentialException>(() => TokenOf(credential));

        Assert.Contains("Sign in again", exception.Message, StringComparison.Ordinal);
        Assert.Empty(server.Exchanges);
    }

    [Fact]
    public async Task Nobody_signed_in_is_told_before_anything_is_sent_and_a_sign_in_is_noticed()
    {
        var store = new TestTokenStore(null);
        var credential = new OAuthCredential(client, store);
        using ApiConnection connection = server.Connect(credential);

        ApiCredentialException exception =
            await Assert.ThrowsAsync<ApiCredentialException>(() => connection.SendAsync(TestApi.GetSettings));
        Assert.Contains("Nobody is signed in", exception.Message, StringComparison.Ordinal);
        Assert.Empty(server.Requests);

        store.Stored = server.Tokens(time, TimeSpan.FromHours(1));
        await connection.SendAsync(TestApi.GetSettings);
    }

    [Fact]
    public async Task Signing_in_stores_and_serves_and_signing_out_clears_and_forgets()
    {
        var store = new TestTokenStore(null);
        var credential = new OAuthCredential(client, store);
        OAuthTokens tokens = server.Tokens(time, TimeSpan.FromHours(1));

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
    public async Task A_refused_refresh_says_to_sign_in_again_to_all_who_wait_and_later_calls_may_try_again()
    {
        (OAuthCredential credential, TestTokenStore store) = SignedIn(Over);
        var ready = new TaskCompletionSource();
        server.Ready = ready.Task;
        server.Instead = context => TokenServer.RefuseAsync(context, 400, "Invalid refresh token");

        Task<string>[] waiting = [.. Enumerable.Range(0, 10).Select(_ => TokenOf(credential))];
        ready.SetResult();
        foreach (Task<string> waiter in waiting)
        {
            ApiAuthenticationException exception = await Assert.ThrowsAsync<ApiAuthenticationException>(() => waiter);
            Assert.Contains("sign in again", exception.Message, StringComparison.Ordinal);
            Assert.Contains("Invalid refresh token", exception.Message, StringComparison.Ordinal);
        }

        Assert.Single(server.Exchanges);
        Assert.Equal("refresh-0-5ecret", store.Stored!.RefreshToken);

        server.Instead = null;
        Assert.Equal("access-1-5ecret", await TokenOf(credential));
    }

    [Fact]
    public async Task A_wrong_client_id_is_not_taken_for_a_dead_refresh_token()
    {
        (OAuthCredential credential, _) = SignedIn(Over);
        server.Instead = context => TokenServer.RefuseAsync(context, 403, "Invalid client_id");

        ApiAuthenticationException exception = await Assert.ThrowsAsync<ApiAuthenticationException>(() => TokenOf(credential));

        Assert.EndsWith("Invalid client_id", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("sign in again", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_waiter_who_is_cancelled_leaves_the_refresh_to_the_others()
    {
        (OAuthCredential credential, _) = SignedIn(Over);
        var ready = new TaskCompletionSource();
        server.Ready = ready.Task;
        using var cancellation = new CancellationTokenSource();

        Task<string> first = TokenOf(credential, cancellation.Token);
        Task<string> second = TokenOf(credential);
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        Assert.False(second.IsCompleted);
        ready.SetResult();

        Assert.Equal("access-1-5ecret", await second);
        Assert.Single(server.Exchanges);
    }

    [Fact]
    public async Task A_refresh_that_nobody_waits_for_any_more_is_stored_all_the_same()
    {
        (OAuthCredential credential, TestTokenStore store) = SignedIn(Over);
        var ready = new TaskCompletionSource();
        server.Ready = ready.Task;
        using var cancellation = new CancellationTokenSource();

        Task<string> only = TokenOf(credential, cancellation.Token);
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => only);
        ready.SetResult();

        Assert.Equal("access-1-5ecret", await TokenOf(credential));
        Assert.Equal("refresh-1-5ecret", store.Stored!.RefreshToken);
        Assert.Single(server.Exchanges);
    }

    [Fact]
    public async Task Tokens_that_could_not_be_stored_are_not_lost_and_not_used_before_they_are_stored()
    {
        (OAuthCredential credential, TestTokenStore store) = SignedIn(Over);
        store.Failure = new IOException("The disk is full.");

        TokenStoreException exception = await Assert.ThrowsAsync<TokenStoreException>(() => TokenOf(credential));
        Assert.Same(store.Failure, exception.InnerException);
        using ApiConnection connection = server.Connect(credential);
        await Assert.ThrowsAsync<TokenStoreException>(() => connection.SendAsync(TestApi.GetSettings));
        Assert.Single(server.Exchanges);
        Assert.Equal("refresh-0-5ecret", store.Stored!.RefreshToken);

        store.Failure = null;
        Assert.Equal("access-1-5ecret", await TokenOf(credential));
        Assert.Equal("refresh-1-5ecret", store.Stored.RefreshToken);
        Assert.Single(server.Exchanges);
        Assert.DoesNotContain("5ecret", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tokens_that_could_not_be_stored_give_way_to_those_of_another_sign_in()
    {
        (OAuthCredential credential, TestTokenStore store) = SignedIn(Over);
        store.Failure = new IOException("The disk is full.");
        await Assert.ThrowsAsync<TokenStoreException>(() => TokenOf(credential));
        store.Failure = null;
        store.Stored = server.Tokens(time, TimeSpan.FromHours(1)) with { AccessToken = "theirs", AccountName = "Eve" };

        Assert.Equal("theirs", await TokenOf(credential));
    }

    [Theory]
    [InlineData(500)]
    [InlineData(429)]
    [InlineData(200)]
    public async Task A_token_that_cannot_be_refreshed_at_present_is_used_until_its_end(int status)
    {
        (OAuthCredential credential, _) = SignedIn(TimeSpan.FromMinutes(2));
        server.Instead = context => context.AnswerAsync(status, "text/html", "<html>");

        Assert.Equal("access-0-5ecret", await TokenOf(credential));
        Assert.Equal("access-0-5ecret", await TokenOf(credential));
        Assert.Single(server.Exchanges);

        time.Advance(TimeSpan.FromSeconds(31));
        Assert.Equal("access-0-5ecret", await TokenOf(credential));
        Assert.Equal(2, server.Exchanges.Count);

        time.Advance(TimeSpan.FromMinutes(2));
        await Assert.ThrowsAnyAsync<ApiException>(() => TokenOf(credential));

        server.Instead = null;
        Assert.Equal("access-1-5ecret", await TokenOf(credential));
    }

    [Fact]
    public async Task A_rejected_token_is_not_used_however_valid_the_clock_thinks_it()
    {
        (OAuthCredential credential, _) = SignedIn(TimeSpan.FromHours(1));
        string rejected = await TokenOf(credential);
        server.Instead = context => context.AnswerAsync(500, "text/html", "<html>");

        await Assert.ThrowsAsync<ApiUnavailableException>(() => RejectAsync(credential, rejected).AsTask());
    }

    [Fact]
    public async Task A_store_that_somebody_else_keeps_to_himself_is_not_waited_for_for_ever()
    {
        (OAuthCredential credential, TestTokenStore store) = SignedIn(Over);
        var theirs = new TaskCompletionSource<OAuthTokens?>();
        Task held = store.UpdateAsync((_, _) => new ValueTask<OAuthTokens?>(theirs.Task), CancellationToken.None).AsTask();

        Task<string> waiting = TokenOf(credential);
        while (store.Updates < 2)
            await Task.Yield();
        time.Advance(TimeSpan.FromSeconds(60));
        await Assert.ThrowsAsync<TokenStoreException>(() => waiting);

        theirs.SetResult(store.Stored);
        await held;
        Assert.Equal("access-1-5ecret", await TokenOf(credential));
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
        Assert.Single(server.Exchanges);
    }

    [Fact]
    public async Task No_secret_is_logged()
    {
        (OAuthCredential credential, _) = SignedIn(Over);

        await TokenOf(credential);

        Assert.Contains("renewed", logs.All, StringComparison.Ordinal);
        Assert.DoesNotContain("5ecret", $"{logs.All} {credential}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refreshed_token_serves_over_real_files_too()
    {
        using var directory = new TemporaryDirectory();
        var store = new FileTokenStore(directory.File("tokens.json"));
        await new OAuthCredential(client, store).SignInAsync(server.Tokens(time, Over));

        string[] tokens = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() =>
            TokenOf(new OAuthCredential(client, new FileTokenStore(store.Path))))));

        Assert.All(tokens, token => Assert.Equal("access-1-5ecret", token));
        Assert.Single(server.Exchanges);
        Assert.Equal("refresh-1-5ecret", (await store.ReadAsync(CancellationToken.None))!.RefreshToken);
    }
}
