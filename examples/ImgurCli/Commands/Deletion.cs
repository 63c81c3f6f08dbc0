using System.CommandLine;
using ImgurCli.Output;

namespace ImgurCli.Commands;

/// <summary>Deletes things one after another, after asking whether that is meant.</summary>
/// <param name="context">Where to ask.</param>
/// <param name="noun">What one of them is called.</param>
/// <param name="delete">Deletes one of them.</param>
internal sealed class Deletion(CommandContext context, string noun, Func<string, CancellationToken, Task<bool>> delete)
{
    public static Option<bool> CreateYesOption() => new("--yes", "-y") { Description = "Do not ask" };

    public async Task<ExitCode> RunAsync(IReadOnlyList<string> named, bool isMeant, CancellationToken cancellationToken)
    {
        string[] ids = [.. named.Select(PostAddress.ToId).Distinct()];
        if (!isMeant && !await ConfirmAsync(ids.Length, cancellationToken))
        {
            context.Console.Say("Nothing was deleted.");
            return ExitCode.Failed;
        }

        var deleted = new List<string>();
        var failures = new List<Exception>();
        foreach (string id in ids)
        {
            try
            {
                await delete(id, cancellationToken);
                deleted.Add(id);
            }
            catch (Exception failure) when (Failures.IsExpected(failure))
            {
                // A deletehash is a secret, so it is not said which one failed, but which of them.
                context.Console.Fail($"The {noun} at place {deleted.Count + failures.Count + 1}: {Failures.Describe(failure)}");
                failures.Add(failure);
            }
        }

        if (context.Json)
            JsonOutput.WriteDocument(context.Console, writer => Acknowledgement.Write(writer, "deleted", deleted));
        else if (deleted.Count > 0)
            context.Console.Say($"Deleted {Words.Count(deleted.Count, noun)}.");
        return ExitCodes.Of(deleted.Count, failures);
    }

    private async Task<bool> ConfirmAsync(int count, CancellationToken cancellationToken)
    {
        if (!context.Console.IsInputTerminal)
            throw new CliException(ExitCode.Usage, "There is nobody to ask: say --yes.");

        string? answer = await context.Console.AskAsync($"Delete {Words.Count(count, noun)} for good? [y/N]", cancellationToken);
        return answer?.Trim().ToUpperInvariant() is "Y" or "YES";
    }
}
