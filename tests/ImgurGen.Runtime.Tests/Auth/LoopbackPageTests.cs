using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using ImgurGen.Runtime.Tests.Support;

namespace ImgurGen.Runtime.Tests.Auth;

/// <summary>What the browser is answered, whatever it asks.</summary>
public sealed class LoopbackPageTests : LoopbackTest
{
    [Fact]
    public async Task A_code_comes_back_and_is_exchanged()
    {
        Task<OAuthTokens> signingIn = Helper().SignInAsync(OAuthResponseType.Code, CancellationToken.None);
        (string redirect, string state) = await OpenedAsync();

        using HttpResponseMessage page = await Browser.GetAsync($"{redirect}?code=c0de&state={state}");

        Assert.Equal(Server.AccessToken, (await signingIn).AccessToken);
        Assert.Equal("c0de", Server.Exchanges[0]["code"]);
        Assert.Equal(redirect, Server.Exchanges[0]["redirect_uri"]);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Contains("You may close this window", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_fragment_comes_back_through_the_page_that_hands_it_over()
    {
        Task<OAuthTokens> signingIn = Helper().SignInAsync(OAuthResponseType.Token, CancellationToken.None);
        (string redirect, string state) = await OpenedAsync();

        using HttpResponseMessage page = await Browser.GetAsync(redirect);
        using HttpResponseMessage taken = await PostAsync(
            redirect, $"state={state}&access_token=ACCESS_TOKEN&token_type=Bearer&expires_in=3600&refresh_token=REFRESH");

        OAuthTokens tokens = await signingIn;
        Assert.Equal("ACCESS_TOKEN", tokens.AccessToken);
        Assert.Equal("REFRESH", tokens.RefreshToken);
        Assert.Equal(Time.Now.AddHours(1), tokens.ExpiresAt);
        Assert.Equal(HttpStatusCode.OK, taken.StatusCode);
        Assert.Empty(Server.Exchanges);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
    }

    [Fact]
    public async Task The_page_runs_its_own_script_alone_and_is_kept_nowhere()
    {
        using var cancellation = new CancellationTokenSource();
        Task signingIn = Helper().SignInAsync(OAuthResponseType.Token, cancellation.Token);
        (string redirect, _) = await OpenedAsync();

        using HttpResponseMessage first = await Browser.GetAsync(redirect);
        using HttpResponseMessage second = await Browser.GetAsync(redirect);

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
            ? await Browser.GetAsync($"{redirect}?error=access_denied&state={state}")
            : await PostAsync(redirect, $"error=access_denied&state={state}");

        Assert.Equal("access_denied", (await Assert.ThrowsAsync<ApiAuthenticationException>(() => signingIn)).ErrorCode);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task A_code_that_cannot_be_exchanged_ends_the_waiting_and_the_page_says_so()
    {
        Server.Instead = context => TokenServer.RefuseAsync(context, 400, "Invalid code s3cr3t");
        Task signingIn = Helper().SignInAsync(OAuthResponseType.Code, CancellationToken.None);
        (string redirect, string state) = await OpenedAsync();

        using HttpResponseMessage page = await Browser.GetAsync($"{redirect}?code=c0de&state={state}");

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

        Assert.Equal(HttpStatusCode.NotFound, (await Browser.GetAsync(new Uri(origin, "/favicon.ico"))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await PostAsync(new Uri(origin, "/oauthcallback/more").AbsoluteUri, answer)).StatusCode);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await Browser.DeleteAsync(redirect)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await PostAsync(redirect, answer, origin: "https://evil.example")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await PostAsync(redirect, answer, type: "text/plain")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync(redirect, "state=guess&access_token=EVIL")).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync(redirect, answer + new string('x', 70_000))).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await Browser.GetAsync($"{redirect}?error=access_denied&state=guess")).StatusCode);

        Assert.False(signingIn.IsCompleted);
        Assert.Equal(HttpStatusCode.OK, (await PostAsync(redirect, answer)).StatusCode);
        Assert.Equal("ACCESS_TOKEN", (await signingIn).AccessToken);
        Assert.DoesNotContain(state, Logs.All, StringComparison.Ordinal);
        Assert.DoesNotContain("ACCESS_TOKEN", Logs.All, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_only_resolves_to_this_machine_is_turned_away()
    {
        using var cancellation = new CancellationTokenSource();
        Task signingIn = Helper().SignInAsync(OAuthResponseType.Code, cancellation.Token);
        (string redirect, string state) = await OpenedAsync();
        var message = new HttpRequestMessage(HttpMethod.Get, $"{redirect}?code=c0de&state={state}");
        message.Headers.Host = $"evil.example:{new Uri(redirect).Port}";

        using HttpResponseMessage answer = await Browser.SendAsync(message);

        Assert.InRange((int)answer.StatusCode, 400, 499);
        Assert.Empty(Server.Exchanges);
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

        await Time.NextTimerAsync(static due => due == TimeSpan.FromSeconds(10));
        Time.Advance(TimeSpan.FromSeconds(10));
        using HttpResponseMessage taken =
            await PostAsync(redirect, $"state={state}&access_token=ACCESS_TOKEN").WaitAsync(TimeSpan.FromSeconds(30));

        Assert.Equal("ACCESS_TOKEN", (await signingIn).AccessToken);
    }
}
