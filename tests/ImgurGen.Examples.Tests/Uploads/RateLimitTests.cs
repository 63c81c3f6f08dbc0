using ImgurCli;
using ImgurGen.Examples.Tests.Support;
using ImgurGen.Runtime.Tests.Support;
using LocalImgur;

namespace ImgurGen.Examples.Tests.Uploads;

public sealed class RateLimitTests : CliTest
{
    private readonly ManualTime time = new();

    public RateLimitTests() => Options = new LocalImgurOptions { GalleryPages = 1, GalleryPageSize = 1, TimeProvider = time };

    protected override TimeProvider Time => time;

    protected override LocalImgurOptions Options { get; }

    [Fact]
    public async Task When_the_credits_have_run_out_it_says_so_waits_and_goes_on()
    {
        // Looking costs one, an upload ten: enough for two of three.
        Server.SetCredits(user: 25);
        Task<CliRun> running = RunAsync(["upload", .. Files()]);
        await UploadsAsync(static uploads => uploads.Count == 2);
        await PassWaitAsync();

        CliRun run = (await running).Ended(ExitCode.Done);

        Assert.Equal(3, run.Lines.Length);
        Assert.Equal(3, Uploads().Count);
        Assert.Contains("The rate limit has run out. Waiting 60 min", run.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_no_wait_it_stops_and_the_next_run_goes_on()
    {
        Server.SetCredits(user: 25);
        string[] command = ["upload", .. Files(), "--no-wait"];
        CliRun stopped = (await RunAsync(command)).Ended(ExitCode.RateLimited);

        Server.SetCredits(user: 25);
        CliRun done = (await RunAsync(command)).Ended(ExitCode.Done);

        Assert.Equal(2, stopped.Lines.Length);
        Assert.Contains("Try again in 60 min", stopped.Messages, StringComparison.Ordinal);
        Assert.Equal(3, done.Lines.Length);
        Assert.Equal(3, Uploads().Count);
        Assert.Equal(stopped.Lines, done.Lines.Take(2));
    }

    [Fact]
    public async Task A_sentence_that_asks_to_wait_is_obeyed()
    {
        // "You are uploading too fast. Please wait N more minutes.", as HTTP 400.
        Server.Fault = new Fault(FaultKind.TooFast) { Count = 1 };
        Task<CliRun> running = RunAsync("upload", Files()[0]);
        await PassWaitAsync();

        (await running).Ended(ExitCode.Done);

        Assert.Equal(2, Uploads().Count);
    }

    private string[] Files() => [Write("a.png", Media.Png(1)), Write("b.png", Media.Png(2)), Write("c.png", Media.Png(3))];

    /// <summary>Lets the time pass for which somebody waits for credits: about an hour, shorter than any deadline of an upload.</summary>
    private async Task PassWaitAsync()
        => time.Advance(await time.NextTimerAsync(static due => due.TotalMinutes is > 58 and < 62).WaitAsync(Patience));
}
