using ImgurCli.Output;
using ImgurGen;
using Spectre.Console;

namespace ImgurCli.Uploading.Views;

/// <summary>A bar for each file that is under way, and one for all of them.</summary>
internal sealed class BarsView : IUploadView
{
    private readonly CliConsole console;
    private readonly ProgressContext bars;
    private readonly ProgressTask total;
    private readonly WaitNotice notice;
    private readonly Dictionary<UploadSource, UploadBar> underWay = [];
    private readonly object gate = new();

    private BarsView(CliConsole terminal, TimeProvider time, ProgressContext context)
    {
        console = terminal;
        bars = context;
        notice = new WaitNotice(terminal, time);
        total = context.AddTask("All files");
    }

    /// <summary>Shows the bars for as long as a run takes.</summary>
    /// <param name="console">The terminal.</param>
    /// <param name="time">The clock for waits.</param>
    /// <param name="run">The run.</param>
    public static Task WatchAsync(CliConsole console, TimeProvider time, Func<IUploadView, Task> run) => console.Messages.Progress()
        .HideCompleted(true)
        .AutoClear(true)
        .Columns(
            new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(),
            new RemainingTimeColumn())
        .StartAsync(context => run(new BarsView(console, time, context)));

    public void Open(int count)
    {
        total.Description = $"All {Words.Count(count, "file")}";
        total.MaxValue = count;
    }

    public IProgress<UploadProgress> Begin(UploadSource source)
    {
        var bar = new UploadBar(bars.AddTask(Markup.Escape(Words.Plain(Path.GetFileName(source.Name)))));
        lock (gate)
            underWay[source] = bar;
        return bar;
    }

    public void End(UploadResult result)
    {
        lock (gate)
        {
            if (underWay.Remove(result.Source, out UploadBar? bar))
                bar.Finish();
        }

        total.Increment(1);
        if (result.Failure is { } failure)
            console.Fail($"{Words.Plain(result.Source.Name)}: {Failures.Describe(failure)}");
    }

    public void TellWait(TimeSpan wait) => notice.Tell(wait);

    public void Warn(string message) => console.Warn(message);
}
