using System.Net;
using ImgurGen.Browser.Tests.Support;
using LocalImgur;

namespace ImgurGen.Browser.Tests.Server;

/// <summary>Who is signed in, and who is not.</summary>
public sealed class SignInTests : ServerTest
{
    private int Exchanges => Imgur.Requests.Count(static request => request.Path == "/oauth2/token");

    [Fact]
    public async Task The_cookies_are_for_the_server_alone()
    {
        await SignInAsync();

        CookieCollection cookies = Cookies.GetCookies(Address);

        Assert.Equal(["gallery.form", "gallery.session", "gallery.user"], cookies.Select(static cookie => cookie.Name).Order());
        Assert.All(cookies, static cookie => Assert.True(cookie.HttpOnly, cookie.Name));
    }

    [Fact]
    public async Task Cookies_do_not_come_along_from_other_sites()
    {
        using HttpResponseMessage answer = await Http.GetAsync("/sign-in");

        IEnumerable<string> cookies = answer.Headers.GetValues("Set-Cookie");
        Assert.All(cookies, static cookie => Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("/signed-in?code=stolen&state=guessed")]
    [InlineData("/signed-in?code=stolen")]
    [InlineData("/signed-in")]
    public async Task Who_comes_back_without_having_been_sent_is_refused(string path)
    {
        using HttpResponseMessage answer = await Http.GetAsync(path);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal(0, Exchanges);
    }

    [Fact]
    public async Task The_state_of_another_browser_is_refused_and_the_own_one_is_used_up_with_it()
    {
        using var noRedirects = new HttpClient(new SocketsHttpHandler { CookieContainer = Cookies, AllowAutoRedirect = false });
        var form = new FormUrlEncodedContent([new("__RequestVerificationToken", await ReadTokenAsync("/sign-in"))]);
        using HttpResponseMessage sent = await noRedirects.PostAsync(new Uri(Address, "/sign-in"), form);
        using HttpResponseMessage granted = await noRedirects.GetAsync(sent.Headers.Location);
        Uri back = granted.Headers.Location!;
        Assert.Equal("/signed-in", back.AbsolutePath);

        using HttpResponseMessage forged = await Http.GetAsync(back.AbsoluteUri.Replace("state=", "state=x", StringComparison.Ordinal));
        using HttpResponseMessage late = await Http.GetAsync(back);

        Assert.Equal(HttpStatusCode.Forbidden, forged.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, late.StatusCode);
        Assert.Equal(0, Exchanges);
    }

    [Theory]
    [InlineData("https://example.com/")]
    [InlineData("//example.com/")]
    [InlineData("/\\example.com/")]
    public async Task A_sign_in_never_leads_to_another_site(string returnUrl)
    {
        using HttpResponseMessage answer =
            await SendFormAsync("/sign-in", "/sign-in?returnUrl=" + Uri.EscapeDataString(returnUrl));

        Assert.Equal(new Uri(Address, "/"), answer.RequestMessage!.RequestUri);
    }

    [Fact]
    public async Task Thirty_requests_at_once_with_a_token_that_has_ended_renew_it_once()
    {
        await SignInAsync();
        Imgur.ExpireAccessTokens();

        HttpResponseMessage[] answers = await Task.WhenAll(Enumerable.Range(0, 30).Select(_ => Http.GetAsync("/pictures")));

        Assert.All(answers, static answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        Assert.Equal(2, Exchanges); // the code at first, and then the refresh token
    }

    [Fact]
    public async Task Who_withdraws_the_permission_is_asked_to_sign_in_again()
    {
        await SignInAsync();
        Imgur.ExpireAccessTokens();
        Imgur.Fault = new Fault(FaultKind.ErrorText) { Path = "/oauth2/token" };

        using HttpResponseMessage answer = await Http.GetAsync("/albums");

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        string page = await answer.Content.ReadAsStringAsync();
        Assert.Contains("Imgur does not know you any more", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/sign-in\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_vote_of_nobody_leads_to_the_sign_in_and_back_to_the_post()
    {
        using HttpResponseMessage answer = await SendFormAsync("/sign-in", "/post/AbCdEfG?handler=Vote", ("vote", "Up"));

        Assert.Equal("/sign-in?returnUrl=%2Fpost%2FAbCdEfG", answer.RequestMessage!.RequestUri!.PathAndQuery);
    }
}
