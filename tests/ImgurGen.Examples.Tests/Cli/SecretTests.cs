using ImgurCli;
using ImgurGen.Examples.Tests.Support;
using LocalImgur;

namespace ImgurGen.Examples.Tests.Cli;

public sealed class SecretTests : CliTest
{
    private const string Secret = "Very-Secret-Client";

    protected override LocalImgurOptions Options { get; } = new()
    {
        ClientSecret = Secret,
        SignInWithoutAsking = true,
        GalleryPages = 1,
        GalleryPageSize = 2,
    };

    [Fact]
    public async Task No_command_writes_a_secret_or_a_token_anywhere_but_into_the_token_file()
    {
        Variables["IMGUR_CLIENT_SECRET"] = Secret;
        Variables["IMGUR_REDIRECT_URI"] = "http://127.0.0.1:0/signed-in";
        string file = Write("a.png", Media.Png());
        string bad = Write("bad.png", [1]);
        string[][] commands =
        [
            ["whoami"], ["whoami", "--json"], ["upload", file], ["upload", file, bad, "--json"], ["album", "create"], ["album", "list"],
            ["gallery"], ["credits"], ["search", "cat"], ["comments", "AAAAAAA"], ["delete", "AAAAAAA", "--yes"], ["gallery", "--sort", "bogus"], ["--help"],
        ];

        var written = new List<CliRun> { (await RunAsync(["login"], new CliInput { OpenBrowser = VisitAsync })).Ended(ExitCode.Done) };
        foreach (string[] command in commands)
            written.Add(await RunAsync(command));
        Server.Fault = new Fault(FaultKind.InvalidToken);
        written.Add((await RunAsync("whoami")).Ended(ExitCode.Refused));

        string tokens = await File.ReadAllTextAsync(Directory.GetFiles(Home, "tokens-*.json").Single());
        string[] secrets = [Secret, .. tokens.Split('"').Where(static text => text.Length >= 20)];
        Assert.True(secrets.Length >= 3, "The access token and the refresh token were not found in the token file.");
        string journals = string.Concat(Directory.GetFiles(Home, "uploads-*").Select(File.ReadAllText));
        foreach (string secret in secrets)
        {
            Assert.All(written, run => Assert.DoesNotContain(secret, run.Output + run.Messages, StringComparison.Ordinal));
            Assert.DoesNotContain(secret, journals, StringComparison.Ordinal);
        }
    }
}
