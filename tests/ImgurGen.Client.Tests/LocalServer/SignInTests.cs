using System.Net;
using System.Text.Json;
using System.Web;
using ImgurGen.Client.Tests.Support;
using LocalImgur;

namespace ImgurGen.Client.Tests.LocalServer;

public sealed class SignInTests : LocalServerTest
{
    private const string Request = "/oauth2/authorize?client_id=local-client-id&response_type=";

    protected override LocalImgurOptions Options { get; } = new()
    {
        TimeProvider = new StandingTime(Now),
        RedirectUri = new Uri("https://app.example/callback?keep=1"),
        GalleryPages = 1,
        GalleryPageSize = 1,
    };

    private static FormUrlEncodedContent Allow => Form(("username", "local_user"), ("decision", "allow"));

    [Theory]
    [InlineData("/oauth2/authorize")]
    [InlineData("/oauth2/authorize?client_id=local-client-id")]
    [InlineData("/oauth2/authorize?response_type=token")]
    public async Task Without_its_parameters_it_says_what_is_missing(string path)
        => Assert.Equal((400, "client_id and response_type are required"), await RefusalAsync("GET", path, credential: null));

    [Fact]
    public async Task The_page_asks_the_user_and_runs_no_script()
    {
        using HttpResponseMessage page = await SendAsync("GET", Request + "token&state=%3Cscript%3E", credential: null);
        string html = await page.Content.ReadAsStringAsync();

        Assert.Equal("text/html", page.Content.Headers.ContentType!.MediaType);
        Assert.Contains("value=\"local_user\"", html, StringComparison.Ordinal);
        Assert.Contains("value=\"allow\"", html, StringComparison.Ordinal);
        Assert.Contains("value=\"deny\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        string policy = page.Headers.GetValues("Content-Security-Policy").Single();
        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.Contains("form-action 'self' https://app.example;", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_comes_in_the_fragment_of_the_registered_address_whatever_the_request_says()
    {
        Uri target = await RedirectAsync(Request + "token&state=a%26b%23&redirect_uri=https%3A%2F%2Fevil.example%2F", Allow);

        Assert.Equal("https://app.example/callback?keep=1", target.GetLeftPart(UriPartial.Query));
        var values = HttpUtility.ParseQueryString(target.Fragment[1..]);
        Assert.Equal(
            ["access_token", "expires_in", "token_type", "refresh_token", "account_username", "account_id", "state"], values.AllKeys.AsEnumerable());
        Assert.Equal(("bearer", "local_user", "48437714"), (values["token_type"], values["account_username"], values["account_id"]));
        Assert.Equal("a&b#", values["state"]);
        JsonElement account = await DataAsync("GET", "/3/account/me", "Bearer " + values["access_token"]);
        Assert.Equal("local_user", account.GetProperty("url").GetString());
    }

    [Fact]
    public async Task A_code_is_good_for_one_exchange_of_its_own_kind()
    {
        Uri target = await RedirectAsync(Request + "code&state=s", Allow);
        var values = HttpUtility.ParseQueryString(target.Query);
        string code = values["code"]!;

        Assert.Equal(["keep", "code", "state"], values.AllKeys.AsEnumerable());
        Assert.Equal((400, "Invalid Pin"), await RefusalAsync("POST", "/oauth2/token", credential: null, Grant("pin", ("pin", code))));
        JsonElement tokens = await TokensAsync(Grant("authorization_code", ("code", code)));
        Assert.Equal("bearer", tokens.GetProperty("token_type").GetString());
        Assert.Equal(400, (await RefusalAsync("POST", "/oauth2/token", null, Grant("authorization_code", ("code", code)))).Status);
    }

    [Fact]
    public async Task A_pin_is_shown_and_exchanged()
    {
        using HttpResponseMessage page = await SendAsync("POST", Request + "pin", credential: null, Allow);
        string html = await page.Content.ReadAsStringAsync();
        string pin = html.Split("<code id=\"grant\">")[1].Split('<')[0];

        JsonElement tokens = await TokensAsync(Grant("pin", ("pin", pin)));

        Assert.Equal("local_user", tokens.GetProperty("account_username").GetString());
    }

    [Theory]
    [InlineData("token")]
    [InlineData("code")]
    [InlineData("pin")]
    public async Task A_denial_comes_in_the_query(string type)
    {
        Uri target = await RedirectAsync(Request + type + "&state=s", Form(("username", "local_user"), ("decision", "deny")));

        Assert.Equal("https://app.example/callback?keep=1&error=access_denied&state=s", target.AbsoluteUri);
    }

    [Theory]
    [InlineData("somebody_else", "allow")]
    [InlineData("local_user", "perhaps")]
    public async Task A_decision_that_nobody_made_gives_nothing(string username, string decision)
    {
        using HttpResponseMessage response =
            await SendAsync("POST", Request + "token", credential: null, Form(("username", username), ("decision", decision)));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task The_registered_address_can_be_changed_and_taken_away()
    {
        Server.RedirectUri = new Uri("http://127.0.0.1:7777/done");
        Uri target = await RedirectAsync(Request + "code", Allow);
        Server.RedirectUri = null;
        using HttpResponseMessage page = await SendAsync("POST", Request + "code", credential: null, Allow);

        Assert.Equal("127.0.0.1:7777", target.Authority);
        Assert.Contains("Your code", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static FormUrlEncodedContent Grant(string type, (string Name, string Value) grant)
        => Form(("client_id", "local-client-id"), ("client_secret", "local-client-secret"), ("grant_type", type), grant);

    private async Task<JsonElement> TokensAsync(HttpContent form)
    {
        (HttpStatusCode status, JsonElement body) = await JsonAsync("POST", "/oauth2/token", credential: null, form);
        Assert.Equal(HttpStatusCode.OK, status);
        return body;
    }

    private async Task<Uri> RedirectAsync(string path, HttpContent decision)
    {
        using HttpResponseMessage response = await SendAsync("POST", path, credential: null, decision);
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        return response.Headers.Location!;
    }
}
