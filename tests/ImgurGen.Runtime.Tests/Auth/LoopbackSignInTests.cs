using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using ImgurGen.Runtime.Tests.Support;

namespace ImgurGen.Runtime.Tests.Auth;

public sealed class LoopbackSignInTests : IAsyncLifetime
{
    private readonly ManualTime time = new();
    private readonly RecordingLogs logs = new();
    private readonly TaskCompletionSource<Uri> opened = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly HttpClient browser = new(new SocketsHttpHandler { AllowAutoRedirect = false });
    private TokenServer server = null!;
    private OAuthClient client = null!;

    public async Task InitializeAsync()
    {
        server = await TokenServer.StartAsync();
        client = CreateClient(new Uri("http://127.0.0.1:0/oauthcallback"));
    }

    public async Task DisposeAsync()
    {
        browser.Dispose();
        client.Dispose();
        await server.DisposeAsync();
    }

    private OAuthClient CreateClient(Uri? redirect) => server.CreateClient(time, options =>
    {
        options.RedirectUri = redirect;
        options.LoggerFactory = logs;
    });

    private LoopbackSignIn Helper(OAuthClient? other = null) => new(other ?? client)
    {
        OpenBrowser = (page, _) =>
        {
            opened.SetResult(page);
            return Task.CompletedTask;
        },
    };

    /// <summary>What the opened page tells: where to go back to, and with which state.</summary>
    private async Task<(string Redirect, string State)> OpenedAsync()
    {
        string[] query = (await opened.Task).Query.TrimStart('?').Split('&');
        string Value(string name) => Uri.UnescapeDataString(query.Single(part => part.StartsWith(name + "=", StringComparison.Ordinal))[(name.Length + 1)..]);
        return (Value("redirect_uri"), Value("state"));
    }

    private Task<HttpResponseMessage> PostAsync(string redirect, string fragment, string? origin = null, string type = "application/x-www-form-urlencoded")
    {
        var message = new HttpRequestMessage(HttpMethod.Post, redirect) { Content = new StringContent(fragment, Encoding.UTF8, type) };
        message.Headers.Add("Origin", origin ?? new Uri(redirect).GetLeftPart(UriPartial.Authority));
        return browser.SendAsync(message);
    }

    [Fact]
    public async Task A_code_comes_back_and_is_exchanged()
    {
        Task<OAuthTokens> signingIn = Helper().SignInAsync(OAuthResponseType.Code, CancellationToken.None);
        (string redirect, string state) = await OpenedAsync();

        using HttpResponseMessage page = await browser.GetAsync($"{redirect}?code=c0de&state={state}");

        Assert.Equal(server.AccessToken, (await signingIn).AccessToken);
        Assert.Equal("c0de", server.Exchanges[0]["code"]);
        Assert.Equal(redirect, server.Exchanges[0]["redirect_uri"]);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Contains("You may close this window", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_fragment_comes_back_through_the_page_that_hands_it_over()
    {
        Task<OAuthTokens> signingIn = Helper().SignInAsync(OAuthResponseType.Token, CancellationToken.None);
        (string redirect, string state) = await OpenedAsync();

        using HttpResponseMessage page = await browser.GetAsync(redirect);
        using HttpResponseMessage taken = await PostAsync(
            redirect, $"state={state}&access_token=ACCESS_TOKEN&token_type=Bearer&expires_in=3600&refresh_token=REFRESH");

        OAuthTokens tokens = await signingIn;
        Assert.Equal("ACCESS_TOKEN", tokens.AccessToken);
        Assert.Equal("REFRESH", tokens.RefreshToken);
        Assert.Equal(time.Now.AddHours(1), tokens.ExpiresAt);
        Assert.Equal(HttpStatusCode.OK, taken.StatusCode);
        Assert.Empty(server.Exchanges);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
    }

    [Fact]
    public async Task The_page_runs_its_own_script_alone_and_is_kept_nowhere()
    {
        using var cancellation = new CancellationTokenSource();
        Task signingIn = Helper().SignInAsync(OAuthResponseType.Token, cancellation.Token);
        (string redirect, _) = await OpenedAsync();

        using HttpResponseMessage first = await browser.GetAsync(redirect);
        using HttpResponseMessage second = await browser.GetAsync(redirect);

        string html = await first.Content.ReadAsStringAsync();
        string policy = Assert.Single(first.Headers.GetValues("Content-Security-Policy"));
        string nonce = Regex.Match(policy, "script-src 'nonce-([0-9A-F]{32})'").Groups[1].Value;
        Assert.Contains($"<script nonce=\"{nonce}\">", html, StringComparison.Ordinal);
        Assert.StartsWith("default-src 'none'; ", policy, StringComparison.Ordinal);
        Assert.Contains("connect-src 'self'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.NotEqual(policy, Assert.Single(second.Headers.GetValues("Content-Security-Policy")));
        Assert.True(first.Headers.CacheControl!.NoStore);
        Assert.Equal("no-referrer", Assert.Single(first.Headers.GetValues("Referrer-Policy")));
        Assert.Contains("history.replaceState", html, StringComparison.Ordinal);
        Assert.Contains("<noscript>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("http", html, StringComparison.Ordinal);

        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => signingIn);
    }

    [Theory]
    [InlineData(OAuthResponseType.Code)]
    [InlineData(OAuthResponseType.Token)]
    public async Task A_user_who_does_not_grant_access_ends_the_waiting(OAuthResponseType type)
    {
        Task signingIn = Helper().SignInAsync(type, CancellationToken.None);
        (string redirect, string state) = await OpenedAsync();

        using HttpResponseMessage answer = type == OAuthResponseType.Code
            ? await browser.GetAsync($"{redirect}?error=access_denied&state={state}")
            : await PostAsync(redirect, $"error=access_denied&state={state}");

        Assert.Equal("access_denied", (await Assert.ThrowsAsync<ApiAuthenticationException>(() => signingIn)).ErrorCode);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_code_that_cannot_be_exchanged_ends_the_waiting_and_the_page_says_so()
    {
        server.Instead = context => TokenServer.RefuseAsync(context, 400, "Invalid code s3cr3t");
        Task signingIn = Helper().SignInAsync(OAuthResponseType.Code, CancellationToken.None);
        (string redirect, string state) = await OpenedAsync();

        using HttpResponseMessage page = await browser.GetAsync($"{redirect}?code=c0de&state={state}");

        Assert.Contains("Invalid code", (await Assert.ThrowsAsync<ApiException>(() => signingIn)).Message, StringComparison.Ordinal);
        string html = await page.Content.ReadAsStringAsync();
        Assert.Contains("Signing in failed", html, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cr3t", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stray_requests_are_turned_away_and_the_waiting_goes_on()
    {
        Task<OAuthTokens> signingIn = Helper().SignInAsync(OAuthResponseType.Token, CancellationToken.None);
        (string redirect, string state) = await OpenedAsync();
        var origin = new Uri(new Uri(redirect).GetLeftPart(UriPartial.Authority));
        string answer = $"state={state}&access_token=ACCESS_TOKEN&token_type=Bearer";

        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(new Uri(origin, "/favicon.ico"))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await PostAsync(new Uri(origin, "/oauthcallback/more").AbsoluteUri, answer)).StatusCode);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await browser.DeleteAsync(redirect)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await PostAsync(redirect, answer, origin: "https://evil.example")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await PostAsync(redirect, answer, type: "text/plain")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync(redirect, "state=guess&access_token=EVIL")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync(redirect, answer + new string('x', 70_000))).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await browser.GetAsync($"{redirect}?error=access_denied&state=guess")).StatusCode);

        Assert.False(signingIn.IsCompleted);
        Assert.Equal(HttpStatusCode.OK, (await PostAsync(redirect, answer)).StatusCode);
        Assert.Equal("ACCESS_TOKEN", (await signingIn).AccessToken);
        Assert.DoesNotContain(state, logs.All, StringComparison.Ordinal);
        Assert.DoesNotContain("ACCESS_TOKEN", logs.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_only_resolves_to_this_machine_is_turned_away()
    {
        using var cancellation = new CancellationTokenSource();
        Task signingIn = Helper().SignInAsync(OAuthResponseType.Code, cancellation.Token);
        (string redirect, string state) = await OpenedAsync();
        var message = new HttpRequestMessage(HttpMethod.Get, $"{redirect}?code=c0de&state={state}");
        message.Headers.Host = $"evil.example:{new Uri(redirect).Port}";

        using HttpResponseMessage answer = await browser.SendAsync(message);

        Assert.InRange((int)answer.StatusCode, 400, 499);
        Assert.Empty(server.Exchanges);
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => signingIn);
    }

    [Fact]
    public async Task A_browser_that_breaks_off_in_the_middle_does_not_end_the_waiting()
    {
        Task<OAuthTokens> signingIn = Helper().SignInAsync(OAuthResponseType.Token, CancellationToken.None);
        (string redirect, string state) = await OpenedAsync();
        var address = new Uri(redirect);
        using (var socket = new TcpClient("127.0.0.1", address.Port))
        {
            await socket.GetStream().WriteAsync(Encoding.ASCII.GetBytes(
                $"POST {address.AbsolutePath} HTTP/1.1\r\nHost: {address.Authority}\r\nOrigin: http://{address.Authority}\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 500\r\n\r\nstate="));
        }

        using HttpResponseMessage taken = await PostAsync(redirect, $"state={state}&access_token=ACCESS_TOKEN");

        Assert.Equal("ACCESS_TOKEN", (await signingIn).AccessToken);
    }

    [Fact]
    public async Task A_browser_that_stalls_in_the_middle_holds_nobody_up_for_long()
    {
        Task<OAuthTokens> signingIn = Helper().SignInAsync(OAuthResponseType.Token, CancellationToken.None);
        (string redirect, string state) = await OpenedAsync();
        var address = new Uri(redirect);
        using var socket = new TcpClient("127.0.0.1", address.Port);
        await socket.GetStream().WriteAsync(Encoding.ASCII.GetBytes(
            $"POST {address.AbsolutePath} HTTP/1.1\r\nHost: {address.Authority}\r\nOrigin: http://{address.Authority}\r\n"
            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 500\r\n\r\nstate="));

        await time.NextTimerAsync(static due => due == TimeSpan.FromSeconds(10));
        time.Advance(TimeSpan.FromSeconds(10));
        using HttpResponseMessage taken =
            await PostAsync(redirect, $"state={state}&access_token=ACCESS_TOKEN").WaitAsync(TimeSpan.FromSeconds(30));

        Assert.Equal("ACCESS_TOKEN", (await signingIn).AccessToken);
    }

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

            using HttpResponseMessage answer = await browser.GetAsync($"{registered}?code=c&state={query[(query.LastIndexOf('=') + 1)..]}");
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
        Assert.False(opened.Task.IsCompleted);
    }

    [Fact]
    public async Task Who_does_not_finish_in_time_is_not_waited_for()
    {
        Task signingIn = Helper().SignInAsync(OAuthResponseType.Token, CancellationToken.None);
        (string redirect, _) = await OpenedAsync();

        time.Advance(TimeSpan.FromMinutes(5));

        Assert.Contains("300 s", (await Assert.ThrowsAsync<ApiTimeoutException>(() => signingIn)).Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<HttpRequestException>(() => browser.GetAsync(redirect));
    }

    // A browser inside the program may be open until the user is back.
    [Fact]
    public async Task The_redirect_is_answered_while_the_browser_is_still_opening()
    {
        var closed = new TaskCompletionSource();
        var helper = new LoopbackSignIn(client)
        {
            OpenBrowser = (page, _) =>
            {
                opened.SetResult(page);
                return closed.Task;
            },
        };
        Task<OAuthTokens> signingIn = helper.SignInAsync(OAuthResponseType.Code, CancellationToken.None);
        (string redirect, string state) = await OpenedAsync();

        using HttpResponseMessage page = await browser.GetAsync($"{redirect}?code=c0de&state={state}").WaitAsync(TimeSpan.FromSeconds(30));

        Assert.Equal(server.AccessToken, (await signingIn).AccessToken);
        closed.SetResult();
    }

    [Fact]
    public async Task A_browser_that_cannot_be_opened_ends_the_waiting()
    {
        var failure = new InvalidOperationException("There is no browser.");
        var helper = new LoopbackSignIn(client)
        {
            OpenBrowser = async (page, _) =>
            {
                opened.SetResult(page);
                await Task.Yield();
                throw failure;
            },
        };

        Assert.Same(failure, await Record.ExceptionAsync(() => helper.SignInAsync(OAuthResponseType.Code, CancellationToken.None)));
        await Assert.ThrowsAsync<HttpRequestException>(async () => await browser.GetAsync((await OpenedAsync()).Redirect));
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
        await Assert.ThrowsAsync<HttpRequestException>(() => browser.GetAsync(redirect));
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
