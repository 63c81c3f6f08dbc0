using ImgurCli;
using ImgurGen.Examples.Tests.Support;
using LocalImgur;

namespace ImgurGen.Examples.Tests.Cli;

public sealed class SignInTests : CliTest
{
    protected override LocalImgurOptions Options { get; } = new() { SignInWithoutAsking = true, GalleryPages = 1, GalleryPageSize = 1 };

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        Variables["IMGUR_CLIENT_SECRET"] = Options.ClientSecret;
        Variables["IMGUR_REDIRECT_URI"] = "http://127.0.0.1:0/signed-in";
    }

    [Fact]
    public async Task Who_signs_in_with_the_browser_stays_so_until_they_sign_out()
    {
        CliRun login = (await RunAsync(["login"], new CliInput { OpenBrowser = VisitAsync })).Ended(ExitCode.Done);
        CliRun who = (await RunAsync("whoami")).Ended(ExitCode.Done);
        CliRun json = (await RunAsync("whoami", "--json")).Ended(ExitCode.Done);
        CliRun logout = (await RunAsync("logout")).Ended(ExitCode.Done);
        CliRun nobody = (await RunAsync("whoami")).Ended(ExitCode.Refused);

        Assert.Contains("local_user is signed in", login.Messages, StringComparison.Ordinal);
        Assert.StartsWith("local_user, ", who.Output, StringComparison.Ordinal);
        Assert.Equal("local_user", json.Json.GetProperty("url").GetString());
        Assert.Contains("Signed out", logout.Messages, StringComparison.Ordinal);
        Assert.Contains("imgur login", nobody.Messages, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Without_a_browser_the_address_is_shown_and_another_is_pasted(bool withSecret)
    {
        if (!withSecret)
            Variables.Remove("IMGUR_CLIENT_SECRET");
        Variables["IMGUR_REDIRECT_URI"] = "http://localhost:8337/signed-in";
        Server.RedirectUri = new Uri("http://localhost:8337/signed-in");
        using var input = new DelayedInput();
        var messages = new MessageLog();

        Task<CliRun> login = RunAsync(["login", "--no-browser"], new CliInput { Stream = input.Stream, Messages = messages });
        await messages.SaysAsync("Paste").WaitAsync(Patience);
        string page = messages.ToString().Split('\n').Single(static line => line.StartsWith("http", StringComparison.Ordinal));
        using HttpResponseMessage answer = await Browser.GetAsync(page);
        input.Give(answer.Headers.Location!.OriginalString + "\n");

        (await login).Ended(ExitCode.Done);
        Assert.Contains($"response_type={(withSecret ? "code" : "token")}", page, StringComparison.Ordinal);
        (await RunAsync("whoami")).Ended(ExitCode.Done);
    }

    [Fact]
    public async Task An_answer_to_another_request_signs_nobody_in()
    {
        CliInput input = CliInput.Typed("http://localhost:8337/signed-in?code=abc&state=of-somebody-else\n");

        (await RunAsync(["login", "--no-browser"], input)).Ended(ExitCode.Refused);

        (await RunAsync("whoami")).Ended(ExitCode.Refused);
    }

    [Theory]
    [InlineData("https://localhost:8337/signed-in")]
    [InlineData("http://example.com/signed-in")]
    public async Task A_browser_that_would_not_come_back_is_not_opened(string redirect)
    {
        Variables["IMGUR_REDIRECT_URI"] = redirect;

        CliRun run = (await RunAsync(["login"], new CliInput { OpenBrowser = VisitAsync })).Ended(ExitCode.Usage);

        Assert.Contains("IMGUR_REDIRECT_URI", run.Messages, StringComparison.Ordinal);
        Assert.Contains("--no-browser", run.Messages, StringComparison.Ordinal);
        Assert.Empty(Server.Requests);
    }

    [Fact]
    public async Task An_expired_token_is_renewed_on_the_way()
    {
        (await RunAsync(["login"], new CliInput { OpenBrowser = VisitAsync })).Ended(ExitCode.Done);
        Server.ExpireAccessTokens();

        (await RunAsync("whoami")).Ended(ExitCode.Done);

        Assert.Contains(Server.Requests, static request => request is { Method: "POST", Path: "/oauth2/token" });
    }

    [Fact]
    public async Task An_upload_of_who_is_signed_in_is_theirs_unless_they_say_anonymous()
    {
        (await RunAsync(["login"], new CliInput { OpenBrowser = VisitAsync })).Ended(ExitCode.Done);

        (await RunAsync("upload", Write("a.png", Media.Png(1)))).Ended(ExitCode.Done);
        (await RunAsync("upload", "--anonymous", Write("b.png", Media.Png(2)))).Ended(ExitCode.Done);

        string[] credentials = [.. Server.Requests.Where(static request => request.Path == "/3/image").Select(static request => request.Headers["Authorization"])];
        Assert.StartsWith("Bearer ", credentials[0], StringComparison.Ordinal);
        Assert.Equal("Client-ID local-client-id", credentials[1]);
    }
}
