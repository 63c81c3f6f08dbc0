using System.CommandLine;
using Imgur;
using ImgurCli.Connecting;
using ImgurCli.Output;

namespace ImgurCli.Commands;

/// <summary><c>imgur credits</c>: what is left to spend.</summary>
internal static class CreditsCommand
{
    public static Command Create(CommandRunner runner)
    {
        var command = new Command("credits", "Shows what is left of the rate limits. Asking costs a credit.");
        runner.Bind(command, async (_, context, token) =>
        {
            using Connection connection = await context.ConnectAsync(Access.Any, token);
            RateLimitCredits credits = await connection.Imgur.Account.GetRateLimitCreditsAsync(token);
            return context.Show<RateLimitCredits, RateLimitCredits.JsonCodec>(
                credits, shown => context.Console.Screen.Write(CreditBars.Of(shown, context.Host.Time.GetUtcNow())));
        });
        return command;
    }
}
