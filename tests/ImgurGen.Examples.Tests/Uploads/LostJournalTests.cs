using ImgurCli;
using ImgurGen.Examples.Tests.Support;
using ImgurGen.Runtime.Tests.Support;
using LocalImgur;

namespace ImgurGen.Examples.Tests.Uploads;

/// <summary>The journal cannot be written any more, while files are on their way.</summary>
public sealed class LostJournalTests : CliTest
{
    private static readonly TimeSpan Slowness = TimeSpan.FromMinutes(1);

    private readonly ManualTime serverTime = new();

    public LostJournalTests() => Options = new LocalImgurOptions { GalleryPages = 1, GalleryPageSize = 1, TimeProvider = serverTime };

    protected override LocalImgurOptions Options { get; }

    [Fact]
    public async Task A_link_is_told_all_the_same()
    {
        CliRun run = (await RunWithoutJournalAsync([Write("a.png", Media.Png())])).Ended(ExitCode.Done);

        Assert.Single(run.Lines);
        Assert.Contains("a.png: the next run will not know what became of it.", run.Messages, StringComparison.Ordinal);
        Assert.Contains("--again", run.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_Imgur_does_not_take_ends_no_other()
    {
        CliRun run = (await RunWithoutJournalAsync([Write("bad.png", [1, 2, 3]), Write("a.png", Media.Png())])).Ended(ExitCode.Failed);

        Assert.Single(run.Lines);
        Assert.Contains("1 of 2 files uploaded", run.Messages, StringComparison.Ordinal);
    }

    private async Task<CliRun> RunWithoutJournalAsync(string[] files)
    {
        Server.Fault = new Fault(FaultKind.SlowStart) { Path = "/3/image", Delay = Slowness };
        Task<CliRun> running = RunAsync(["upload", .. files]);
        for (int slow = 0; slow < files.Length; slow++)
            await serverTime.NextTimerAsync(static due => due == Slowness).WaitAsync(Patience);

        // Whoever runs the test, even an administrator, can write no lines into a folder.
        string journal = Directory.GetFiles(Home, "uploads-*.jsonl").Single();
        File.Delete(journal);
        Directory.CreateDirectory(journal);
        serverTime.Advance(Slowness);
        return await running.WaitAsync(Patience);
    }
}
