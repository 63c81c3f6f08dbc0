using ImgurGen;

namespace ImgurCli.SigningIn;

/// <summary>
/// Signs a user in with a browser on another machine: the page that it ends at cannot be reached there, but its address has all that
/// is needed.
/// </summary>
internal static class PastedSignIn
{
    public static async Task<OAuthTokens> RunAsync(
        CliHost host, OAuthClient oauth, OAuthResponseType type, CancellationToken cancellationToken)
    {
        OAuthAuthorization authorization = oauth.CreateAuthorization(type);
        host.Console.Say("Open this page in a browser, on any machine:");

        // As one line, however wide the terminal is, so that it can be copied.
        await host.Console.MessageWriter.WriteLineAsync(authorization.Uri.AbsoluteUri.AsMemory(), cancellationToken);
        host.Console.Say("It ends at a page that may not load. That does not matter.");
        string answer = await host.Console.AskAsync("Paste the address of that page here:", cancellationToken)
            ?? throw new CliException(ExitCode.Usage, "No address was given.");
        if (!Uri.TryCreate(answer.Trim(), UriKind.Absolute, out Uri? redirect))
            throw new CliException(ExitCode.Usage, "That is no address. It begins with http.");
        return await oauth.CompleteAsync(authorization, redirect, cancellationToken);
    }
}
