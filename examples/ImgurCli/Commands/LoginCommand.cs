using System.CommandLine;
using ImgurCli.Connecting;
using ImgurCli.Settings;
using ImgurCli.SigningIn;
using ImgurGen;

namespace ImgurCli.Commands;

/// <summary><c>imgur login</c>: signs a user in and keeps the tokens.</summary>
internal static class LoginCommand
{
    public static Command Create(CommandRunner runner)
    {
        var elsewhere = new Option<bool>("--no-browser")
        {
            Description = "Show the page's address instead of opening a browser, and paste here the one at which another ends",
        };
        var command = new Command("login", "Signs a user in, and keeps them signed in.") { elsewhere };
        runner.Bind(command, (parsed, context, token) => RunAsync(context, !parsed.GetValue(elsewhere), token));
        return command;
    }

    private static async Task<ExitCode> RunAsync(CommandContext context, bool withBrowser, CancellationToken cancellationToken)
    {
        CliSettings settings = context.Settings;
        using OAuthClient oauth = UserSession.CreateClient(context.Host, settings);

        // A code is of use only to those who know the secret; without one, Imgur hands out tokens at once.
        OAuthResponseType type = settings.ClientSecret is null ? OAuthResponseType.Token : OAuthResponseType.Code;
        if (settings.ClientSecret is null)
        {
            context.Console.Warn(
                $"{SettingNames.ClientSecret.Variable} is not set: you will have to sign in again when the token expires.");
        }

        OAuthTokens tokens = withBrowser
            ? await BrowserSignIn.RunAsync(context.Host, oauth, type, cancellationToken)
            : await PastedSignIn.RunAsync(context.Host, oauth, type, cancellationToken);
        var store = new FileTokenStore(UserSession.TokenFile(context.Host, settings), context.Host.Time);
        await new OAuthCredential(oauth, store).SignInAsync(tokens, cancellationToken);

        context.Console.Say($"{tokens.AccountName ?? "The user"} is signed in. Only you can read {store.Path}.");
        return ExitCode.Done;
    }
}
