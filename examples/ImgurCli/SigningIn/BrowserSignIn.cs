using ImgurCli.Output;
using ImgurCli.Settings;
using ImgurGen;

namespace ImgurCli.SigningIn;

/// <summary>Signs a user in with the browser of this machine, which comes back to a page of this program.</summary>
internal static class BrowserSignIn
{
    private const string Elsewhere = "With --no-browser you can sign in on another machine.";

    public static async Task<OAuthTokens> RunAsync(
        CliHost host, OAuthClient oauth, OAuthResponseType type, CancellationToken cancellationToken)
    {
        LoopbackSignIn signIn = Create(host, oauth);
        host.Console.Say($"Waiting for the browser, {Words.Duration(signIn.TimeLimit)} at most.");
        try
        {
            return await signIn.SignInAsync(type, cancellationToken);
        }
        catch (InvalidOperationException problem)
        {
            // There is no browser here, or another program has the port.
            throw new CliException(ExitCode.Failed, $"{problem.Message} {Elsewhere}");
        }
    }

    private static LoopbackSignIn Create(CliHost host, OAuthClient oauth)
    {
        try
        {
            return host.OpenBrowser is { } open ? new LoopbackSignIn(oauth) { OpenBrowser = open } : new LoopbackSignIn(oauth);
        }
        catch (ArgumentException)
        {
            throw new CliException(
                ExitCode.Usage,
                $"The browser finds this program only where {SettingNames.RedirectUri.Variable} is http on localhost or 127.0.0.1. {Elsewhere}");
        }
    }
}
