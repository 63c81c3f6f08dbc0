using System.Net;
using System.Net.Sockets;
using ImgurGen.Runtime.Tests.Support;

namespace ImgurGen.Runtime.Tests.Auth;

/// <summary>When a sign-in begins and how it ends.</summary>
public sealed class LoopbackSignInTests : LoopbackTest
{
    [Fact]
    public async Task The_registered_port_is_used_as_it_is_and_is_free_again_afterwards()
    {
        int port = FreePort();
        var registered = new Uri($"http://localhost:{port}/back");
        using OAuthClient other = CreateClient(registered);
        for (int attempt = 0; attempt < 2; attempt++)
        {
            var page = new TaskCompletionSource<Uri>();
            var helper = new LoopbackSignIn(other)
            {
                OpenBrowser = (uri, _) =>
                {
                    page.SetResult(uri);
                    return Task.CompletedTask;
                },
            };
            Task<OAuthTokens> signingIn = helper.SignInAsync(OAuthResponseType.Code, CancellationToken.None);
            string query = (await page.Task).Query;
            Assert.Contains($"redirect_uri=http%3A%2F%2Flocalhost%3A{port}%2Fback&", query, StringComparison.Ordinal);

            using HttpResponseMessage answer = await Browser.GetAsync($"{registered}?code=c&state={query[(query.LastIndexOf('=') + 1)..]}");
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            await signingIn;
        }
    }

    [Fact]
    public async Task A_port_in_use_is_told_before_a_browser_is_opened()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        int port = ((IPEndPoint)taken.LocalEndpoint).Port;
        using OAuthClient other = CreateClient(new Uri($"http://127.0.0.1:{port}/"));

        InvalidOperationException exception = await Assert.ThrowsAsync<InvalidOperationException>(
            () => Helper(other).SignInAsync(OAuthResponseType.Code, CancellationToken.None));

        Assert.Contains(port.ToString(System.Globalization.CultureInfo.InvariantCulture), exception.Message, StringComparison.Ordinal);
        Assert.False(Opened.Task.IsCompleted);
    }

    [Fact]
    public async Task Who_does_not_finish_in_time_is_not_waited_for()
    {
        Task signingIn = Helper().SignInAsync(OAuthResponseType.Token, CancellationToken.None);
        (string redirect, _) = await OpenedAsync();

        Time.Advance(TimeSpan.FromMinutes(5));

        Assert.Contains("300 s", (await Assert.ThrowsAsync<ApiTimeoutException>(() => signingIn)).Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<HttpRequestException>(() => Browser.GetAsync(redirect));
    }

    // A browser inside the program may be open until the user is back.
    [Fact]
    public async Task The_redirect_is_answered_while_the_browser_is_still_opening()
    {
        var closed = new TaskCompletionSource();
        var helper = new LoopbackSignIn(Client)
        {
            OpenBrowser = (page, _) =>
            {
                Opened.SetResult(page);
                return closed.Task;
            },
        };
        Task<OAuthTokens> signingIn = helper.SignInAsync(OAuthResponseType.Code, CancellationToken.None);
        (string redirect, string state) = await OpenedAsync();

        using HttpResponseMessage page = await Browser.GetAsync($"{redirect}?code=c0de&state={state}").WaitAsync(TimeSpan.FromSeconds(30));

        Assert.Equal(Server.AccessToken, (await signingIn).AccessToken);
        closed.SetResult();
    }

    [Fact]
    public async Task A_browser_that_cannot_be_opened_ends_the_waiting()
    {
        var failure = new InvalidOperationException("There is no browser.");
        var helper = new LoopbackSignIn(Client)
        {
            OpenBrowser = async (page, _) =>
            {
                Opened.SetResult(page);
                await Task.Yield();
                throw failure;
            },
        };

        Assert.Same(failure, await Record.ExceptionAsync(() => helper.SignInAsync(OAuthResponseType.Code, CancellationToken.None)));
        await Assert.ThrowsAsync<HttpRequestException>(async () => await Browser.GetAsync((await OpenedAsync()).Redirect));
    }

    [Fact]
    public async Task Cancelling_ends_the_listening()
    {
        using var cancellation = new CancellationTokenSource();
        Task signingIn = Helper().SignInAsync(OAuthResponseType.Token, cancellation.Token);
        (string redirect, _) = await OpenedAsync();

        await cancellation.CancelAsync();

        OperationCanceledException exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => signingIn);
        Assert.Equal(cancellation.Token, exception.CancellationToken);
        await Assert.ThrowsAsync<HttpRequestException>(() => Browser.GetAsync(redirect));
    }

    [Fact]
    public async Task A_PIN_and_an_address_elsewhere_are_refused()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => Helper().SignInAsync(OAuthResponseType.Pin, CancellationToken.None));
        foreach (string address in new[] { "https://localhost:8080/", "http://example.com:8080/", "http://[::1]:8080/" })
        {
            using OAuthClient other = CreateClient(new Uri(address));
            Assert.Throws<ArgumentException>(() => new LoopbackSignIn(other));
        }
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
