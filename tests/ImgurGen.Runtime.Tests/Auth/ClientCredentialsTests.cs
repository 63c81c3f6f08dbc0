using ImgurGen.Runtime.Tests.Support;

namespace ImgurGen.Runtime.Tests.Auth;

/// <summary>An application without a user (RFC 6749, 4.4).</summary>
public sealed class ClientCredentialsTests : OAuthTest
{
    protected override void Configure(OAuthClientOptions options) => options.Scope = "read write";

    [Fact]
    public async Task A_token_is_asked_for_once_and_kept()
    {
        using ApiConnection connection = Server.Connect(new ClientCredentialsCredential(Client));

        await connection.SendAsync(TestApi.GetSettings);
        await connection.SendAsync(TestApi.GetSettings);

        Dictionary<string, string> asked = Assert.Single(Server.Exchanges);
        Assert.Equal("client_credentials", asked["grant_type"]);
        Assert.Equal("read write", asked["scope"]);
        Assert.Equal(TestApi.ClientId, asked["client_id"]);
        Assert.Equal(TokenServer.ClientSecret, asked["client_secret"]);
    }

    [Fact]
    public async Task A_hundred_calls_at_once_ask_once()
    {
        var ready = new TaskCompletionSource();
        Server.Ready = ready.Task;
        using ApiConnection connection = Server.Connect(new ClientCredentialsCredential(Client));

        Task[] calls = [.. Enumerable.Range(0, 100).Select(_ => connection.SendAsync(TestApi.GetSettings))];
        ready.SetResult();
        await Task.WhenAll(calls);

        Assert.Single(Server.Exchanges);
    }

    [Fact]
    public async Task A_token_is_replaced_before_its_end()
    {
        using ApiConnection connection = Server.Connect(new ClientCredentialsCredential(Client) { RefreshAhead = TimeSpan.FromMinutes(1) });

        await connection.SendAsync(TestApi.GetSettings);
        Time.Advance(TimeSpan.FromMinutes(58));
        await connection.SendAsync(TestApi.GetSettings);
        Assert.Single(Server.Exchanges);

        Time.Advance(TimeSpan.FromMinutes(1));
        await connection.SendAsync(TestApi.GetSettings);
        Assert.Equal(2, Server.Exchanges.Count);
    }

    [Fact]
    public async Task A_rejected_token_is_replaced_once()
    {
        using ApiConnection connection = Server.Connect(new ClientCredentialsCredential(Client));
        await connection.SendAsync(TestApi.GetSettings);
        await Client.RequestClientTokensAsync();

        await connection.SendAsync(TestApi.GetSettings);

        Assert.Equal(3, Server.Exchanges.Count);
    }

    [Fact]
    public async Task A_call_that_is_cancelled_leaves_the_token_to_the_others()
    {
        var ready = new TaskCompletionSource();
        Server.Ready = ready.Task;
        using ApiConnection connection = Server.Connect(new ClientCredentialsCredential(Client));
        using var source = new CancellationTokenSource();

        Task cancelled = connection.SendAsync(TestApi.GetSettings.Request(), source.Token);
        Task other = connection.SendAsync(TestApi.GetSettings);
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => cancelled);
        ready.SetResult();
        await other;

        Assert.Single(Server.Exchanges);
    }

    [Fact]
    public async Task A_refusal_is_the_callers_and_the_next_call_asks_again()
    {
        Server.Instead = static context => context.AnswerAsync(401, "application/json", """{"error":"invalid_client"}""");
        using ApiConnection connection = Server.Connect(new ClientCredentialsCredential(Client));
        await Assert.ThrowsAnyAsync<ApiException>(() => connection.SendAsync(TestApi.GetSettings));

        Server.Instead = null;
        await connection.SendAsync(TestApi.GetSettings);
    }

    // RFC 6749, 2.3.1: both parts are encoded as in a form.
    [Fact]
    public async Task The_application_can_authenticate_by_the_header()
    {
        using OAuthClient byHeader = Server.CreateClient(Time, static options =>
        {
            options.ClientId = "an id";
            options.ClientSecret = "s:ecret";
            options.ClientAuthentication = OAuthClientAuthentication.Header;
        });

        await byHeader.RequestClientTokensAsync();

        Dictionary<string, string> asked = Assert.Single(Server.Exchanges);
        Assert.False(asked.ContainsKey("client_id"));
        Assert.False(asked.ContainsKey("client_secret"));
        Assert.Equal("Basic YW4raWQ6cyUzQWVjcmV0", Assert.Single(Server.Requests).Header("Authorization"));
    }

    [Fact]
    public async Task Without_a_secret_nothing_is_asked()
    {
        using OAuthClient withoutSecret = Server.CreateClient(Time, static options => options.ClientSecret = null);

        await Assert.ThrowsAsync<InvalidOperationException>(() => withoutSecret.RequestClientTokensAsync());
        Assert.Empty(Server.Exchanges);
    }
}
