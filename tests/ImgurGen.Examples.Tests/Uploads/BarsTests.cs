using ImgurCli;
using ImgurGen.Examples.Tests.Support;
using ImgurGen.Runtime.Tests.Support;
using LocalImgur;

namespace ImgurGen.Examples.Tests.Uploads;

public sealed class BarsTests : CliTest
{
    private static readonly TimeSpan Slowness = TimeSpan.FromMinutes(1);

    private readonly ManualTime serverTime = new();

    public BarsTests() => Options = new LocalImgurOptions { GalleryPages = 1, GalleryPageSize = 1, TimeProvider = serverTime };

    protected override LocalImgurOptions Options { get; }

    [Fact]
    public async Task On_a_terminal_bars_show_each_file_and_all_of_them_and_leave_the_links()
    {
        string[] files = [Write("a [1].mp4", Media.Mp4()), Write("b.png", Media.Png(2)), Write("bad.png", [1])];
        Server.Fault = new Fault(FaultKind.SlowStart) { Path = "/3/upload", Delay = Slowness };
        var input = new CliInput { IsAnimated = true };

        // The video is answered only when its bar has been seen.
        Task<CliRun> running = RunAsync(["upload", .. files], input);
        await Task.WhenAll(input.Messages.SaysAsync("a [1].mp4"), input.Messages.SaysAsync("All 3 files")).WaitAsync(Patience);
        serverTime.Advance(await serverTime.NextTimerAsync(static due => due == Slowness).WaitAsync(Patience));

        CliRun run = (await running).Ended(ExitCode.Failed);
        Assert.Equal(2, run.Lines.Length);
        Assert.Contains("bad.png: ", run.Messages, StringComparison.Ordinal);
        Assert.Contains("2 of 3 files uploaded", run.Messages, StringComparison.Ordinal);
    }
}
