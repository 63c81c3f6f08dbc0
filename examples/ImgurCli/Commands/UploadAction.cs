using ImgurCli.Connecting;
using ImgurCli.Output;
using ImgurCli.Uploading;
using ImgurCli.Uploading.Journal;
using ImgurCli.Uploading.Views;

namespace ImgurCli.Commands;

/// <summary><c>imgur upload</c>: brings plan, journal, client and view together, and says how it went.</summary>
internal sealed class UploadAction(CommandContext context, UploadOrder order, LinkFormat format)
{
    private readonly WaitRelay waits = new();

    /// <summary>Whether to upload as nobody.</summary>
    public bool Anonymous { get; init; }

    /// <summary>Whether to forget what an interrupted run has done.</summary>
    public bool Again { get; init; }

    /// <summary>Whether deletehashes are written too.</summary>
    public bool WithDeleteHash { get; init; }

    public async Task<ExitCode> RunAsync(IReadOnlyList<string> names, bool recursive, CancellationToken cancellationToken)
    {
        using Connection connection = await context.ConnectAsync(
            Anonymous ? Access.Anonymous : Access.Any, cancellationToken, options => Uploader.Configure(options, order, waits.Tell));
        using UploadPlan plan = await UploadPlan.ReadAsync(names, recursive, context.Console.Input, cancellationToken);
        UploadJournal journal = UploadJournal.For(
            context.Host.StateFolder, context.Settings.BaseAddress, connection.Identity, order, context.Host.Time);
        if (Again)
            await journal.ForgetAsync(plan.Sources);
        IReadOnlyDictionary<string, JournalEntry> known = await journal.ReadAsync(cancellationToken);
        TellFormerRun(plan, known);

        var uploader = new Uploader(connection.Imgur, order, waits.Tell, context.Host.Time);
        bool animated = context.Console.CanAnimate;
        var links = new LinkWriter(context.Console, format, plan.Sources.Count)
        {
            IsHeld = animated,
            WithDeleteHash = WithDeleteHash,
        };
        Exception? end = null;
        try
        {
            if (animated)
                await BarsView.WatchAsync(context.Console, context.Host.Time, RunAsync);
            else
                await RunAsync(new PlainView(context.Console, context.Host.Time));
        }
        catch (OperationCanceledException interruption) when (cancellationToken.IsCancellationRequested)
        {
            end = interruption;
        }
        catch (Exception failure) when (Failures.IsExpected(failure))
        {
            // Before any file was begun. What a former run has uploaded is told all the same.
            context.Console.Fail(Failures.Describe(failure));
            end = failure;
        }

        links.Finish(plan.Sources);
        return await CloseAsync(plan, journal, [.. links.Results], end);

        async Task RunAsync(IUploadView view)
        {
            waits.Listener = view.TellWait;
            var run = new UploadRun(uploader, journal, order, view);
            await run.RunAsync(plan.Sources, known, links.Take, cancellationToken);
            end = run.End;
        }
    }

    private void TellFormerRun(UploadPlan plan, IReadOnlyDictionary<string, JournalEntry> known)
    {
        JournalEntry[] entries = [.. plan.Sources.Select(source => known.GetValueOrDefault(source.Key)).OfType<JournalEntry>()];
        int there = entries.Count(static entry => entry.Event == JournalEvent.Uploaded);
        int unsure = entries.Count(static entry => entry.Event == JournalEvent.Started);
        string all = Words.Count(plan.Sources.Count, "file");
        if (there > 0)
            context.Console.Say($"Going on with a former run: {there} of {all} are there already (--again starts over).");
        if (unsure > 0)
            context.Console.Warn($"{Words.Count(unsure, "file")} had no answer when it ended. Imgur may have them twice now.");
    }

    private async Task<ExitCode> CloseAsync(UploadPlan plan, UploadJournal journal, UploadResult[] results, Exception? end)
    {
        Exception[] failures = [.. results.Select(static result => result.Failure).OfType<Exception>()];
        int unsent = plan.Sources.Count - results.Length;
        if (failures.Length == 0 && unsent == 0)
        {
            await ForgetAsync(plan, journal);
            return ExitCode.Done;
        }

        string done = $"{results.Length - failures.Length} of {Words.Count(plan.Sources.Count, "file")} uploaded";
        string how = end is OperationCanceledException ? "Interrupted: " : "";
        context.Console.Say($"{how}{done}. The same command goes on where this run ended.");
        return end is null ? ExitCodes.Of(results.Length - failures.Length, failures) : Failures.CodeOf(end);
    }

    // All is done, so the next run with the same files is a new one.
    private async Task ForgetAsync(UploadPlan plan, UploadJournal journal)
    {
        try
        {
            await journal.ForgetAsync(plan.Sources);
        }
        catch (Exception problem) when (Failures.IsExpected(problem))
        {
            context.Console.Warn($"The next run will take these files for uploaded already, unless --again is said. {problem.Message}");
        }
    }
}
