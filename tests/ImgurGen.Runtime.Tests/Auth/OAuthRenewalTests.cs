using ImgurGen.Runtime.Tests.Support;

namespace ImgurGen.Runtime.Tests.Auth;

/// <summary>What becomes of calls where a renewal fails, or somebody gives up.</summary>
public sealed class OAuthRenewalTests : OAuthCredentialTest
{
    [Fact]
    public async Task A_refused_refresh_says_to_sign_in_again_to_all_who_wait_and_later_calls_may_try_again()
    {
        (OAuthCredential credential, TestTokenStore store) = SignedIn(Over);
        var ready = new TaskCompletionSource();
        Server.Ready = ready.Task;
        Server.Instead = context => TokenServer.RefuseAsync(context, 400, "Invalid refresh token");

        Task<string>[] waiting = [.. Enumerable.Range(0, 10).Select(_ => TokenOf(credential))];
        ready.SetResult();
        foreach (Task<string> waiter in waiting)
        {
            ApiAuthenticationException exception = await Assert.ThrowsAsync<ApiAuthenticationException>(() => waiter);
            Assert.Contains("sign in again", exception.Message, StringComparison.Ordinal);
            Assert.Contains("Invalid refresh token", exception.Message, StringComparison.Ordinal);
        }

        Assert.Single(Server.Exchanges);
        Assert.Equal("refresh-0-5ecret", store.Stored!.RefreshToken);

        Server.Instead = null;
        Assert.Equal("access-1-5ecret", await TokenOf(credential));
    }

    [Fact]
    public async Task A_wrong_client_id_is_not_taken_for_a_dead_refresh_token()
    {
        (OAuthCredential credential, _) = SignedIn(Over);
        Server.Instead = context => TokenServer.RefuseAsync(context, 403, "Invalid client_id");

        ApiAuthenticationException exception = await Assert.ThrowsAsync<ApiAuthenticationException>(() => TokenOf(credential));

        Assert.EndsWith("Invalid client_id", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("sign in again", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_waiter_who_is_cancelled_leaves_the_refresh_to_the_others()
    {
        (OAuthCredential credential, _) = SignedIn(Over);
        var ready = new TaskCompletionSource();
        Server.Ready = ready.Task;
        using var cancellation = new CancellationTokenSource();

        Task<string> first = TokenOf(credential, cancellation.Token);
        Task<string> second = TokenOf(credential);
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        Assert.False(second.IsCompleted);
        ready.SetResult();

        Assert.Equal("access-1-5ecret", await second);
        Assert.Single(Server.Exchanges);
    }

    [Fact]
    public async Task A_refresh_that_nobody_waits_for_any_more_is_stored_all_the_same()
    {
        (OAuthCredential credential, TestTokenStore store) = SignedIn(Over);
        var ready = new TaskCompletionSource();
        Server.Ready = ready.Task;
        using var cancellation = new CancellationTokenSource();

        Task<string> only = TokenOf(credential, cancellation.Token);
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => only);
        ready.SetResult();

        Assert.Equal("access-1-5ecret", await TokenOf(credential));
        Assert.Equal("refresh-1-5ecret", store.Stored!.RefreshToken);
        Assert.Single(Server.Exchanges);
    }

    [Fact]
    public async Task Tokens_that_could_not_be_stored_are_not_lost_and_not_used_before_they_are_stored()
    {
        (OAuthCredential credential, TestTokenStore store) = SignedIn(Over);
        store.Failure = new IOException("The disk is full.");

        TokenStoreException exception = await Assert.ThrowsAsync<TokenStoreException>(() => TokenOf(credential));
        Assert.Same(store.Failure, exception.InnerException);
        using ApiConnection connection = Server.Connect(credential);
        await Assert.ThrowsAsync<TokenStoreException>(() => connection.SendAsync(TestApi.GetSettings));
        Assert.Single(Server.Exchanges);
        Assert.Equal("refresh-0-5ecret", store.Stored!.RefreshToken);

        store.Failure = null;
        Assert.Equal("access-1-5ecret", await TokenOf(credential));
        Assert.Equal("refresh-1-5ecret", store.Stored.RefreshToken);
        Assert.Single(Server.Exchanges);
        Assert.DoesNotContain("5ecret", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tokens_that_could_not_be_stored_give_way_to_those_of_another_sign_in()
    {
        (OAuthCredential credential, TestTokenStore store) = SignedIn(Over);
        store.Failure = new IOException("The disk is full.");
        await Assert.ThrowsAsync<TokenStoreException>(() => TokenOf(credential));
        store.Failure = null;
        store.Stored = Server.Tokens(Time, TimeSpan.FromHours(1)) with { AccessToken = "theirs", AccountName = "Eve" };

        Assert.Equal("theirs", await TokenOf(credential));
    }

    [Theory]
    [InlineData(500)]
    [InlineData(429)]
    [InlineData(200)]
    public async Task A_token_that_cannot_be_refreshed_at_present_is_used_until_its_end(int status)
    {
        (OAuthCredential credential, _) = SignedIn(TimeSpan.FromMinutes(2));
        Server.Instead = context => context.AnswerAsync(status, "text/html", "<html>");

        Assert.Equal("access-0-5ecret", await TokenOf(credential));
        Assert.Equal("access-0-5ecret", await TokenOf(credential));
        Assert.Single(Server.Exchanges);

        Time.Advance(TimeSpan.FromSeconds(31));
        Assert.Equal("access-0-5ecret", await TokenOf(credential));
        Assert.Equal(2, Server.Exchanges.Count);

        Time.Advance(TimeSpan.FromMinutes(2));
        await Assert.ThrowsAnyAsync<ApiException>(() => TokenOf(credential));

        Server.Instead = null;
        Assert.Equal("access-1-5ecret", await TokenOf(credential));
    }

    [Fact]
    public async Task A_rejected_token_is_not_used_however_valid_the_clock_thinks_it()
    {
        (OAuthCredential credential, _) = SignedIn(TimeSpan.FromHours(1));
        string rejected = await TokenOf(credential);
        Server.Instead = context => context.AnswerAsync(500, "text/html", "<html>");

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
        Time.Advance(TimeSpan.FromSeconds(60));
        await Assert.ThrowsAsync<TokenStoreException>(() => waiting);

        theirs.SetResult(store.Stored);
        await held;
        Assert.Equal("access-1-5ecret", await TokenOf(credential));
    }
}
