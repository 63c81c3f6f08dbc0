using ImgurCli.Output;
using ImgurGen;

namespace ImgurCli.SigningIn;

/// <summary>Signs a user in with the browser of this machine, which comes back to a page of this program.</summary>
internal static class BrowserSignIn
{
    public static async Task<OAuthTokens> RunAsync(
        CliHost host, OAuthClient oauth, OAuthResponseType type, CancellationToken cancellationToken)
    {
        LoopbackSignIn signIn = host.OpenBrowser is { } open
            ? new LoopbackSignIn(oauth) { OpenBrowser = open }
            : new LoopbackSignIn(oauth);
        host.Console.Say($"Waiting for the browser, {Words.Duration(signIn.TimeLimit)} at most.");
        try
        {
            return await signIn.SignInAsync(type, cancellationToken);
        }
        catch (InvalidOperationException problem)
        {
            // There is no browser here, or another program has the port.
            throw new CliException(ExitCode.Failed, $"{problem.Message} With --no-browser you can sign in on another machine.");
        }
    }
}
