using System.CommandLine;
using Imgur;
using ImgurCli.Connecting;
using ImgurCli.Output;

namespace ImgurCli.Commands;

/// <summary><c>imgur whoami</c>: asks Imgur who is signed in.</summary>
internal static class WhoAmICommand
{
    public static Command Create(CommandRunner runner)
    {
        var command = new Command("whoami", "Says who is signed in.");
        runner.Bind(command, (_, context, token) => RunAsync(context, token));
        return command;
    }

    private static async Task<ExitCode> RunAsync(CommandContext context, CancellationToken cancellationToken)
    {
        using Connection connection = await context.ConnectAsync(Access.User, cancellationToken);
        Account account = await connection.Imgur.Account.GetAccountAsync("me", cancellationToken: cancellationToken);
        return context.Show<Account, Account.JsonCodec>(account, shown => context.Console.Output.WriteLine(Describe(shown)));
    }

    private static string Describe(Account account)
        => $"{Words.Plain(account.Url)}, {account.Reputation:N0} points, since {Words.Day(account.Created)}";
}
