using System.CommandLine;
using ImgurCli.Connecting;
using ImgurCli.Settings;
using ImgurGen;

namespace ImgurCli.Commands;

/// <summary><c>imgur logout</c>: forgets the tokens of the user who signed in.</summary>
internal static class LogoutCommand
{
    public static Command Create(CommandRunner runner)
    {
        var command = new Command("logout", "Forgets the user. Imgur itself forgets nothing: withdraw the permission in its settings.");
        runner.Bind(command, (_, context, token) => RunAsync(context, token));
        return command;
    }

    private static async Task<ExitCode> RunAsync(CommandContext context, CancellationToken cancellationToken)
    {
        CliSettings settings = context.Settings;
        var store = new FileTokenStore(UserSession.TokenFile(context.Host, settings), context.Host.Time);
        using OAuthClient oauth = UserSession.CreateClient(context.Host, settings);
        var user = new OAuthCredential(oauth, store);
        bool wasSignedIn = await user.IsSignedInAsync(cancellationToken);
        await user.SignOutAsync(cancellationToken);
        context.Console.Say(wasSignedIn ? "Signed out." : "Nobody was signed in.");
        return ExitCode.Done;
    }
}
