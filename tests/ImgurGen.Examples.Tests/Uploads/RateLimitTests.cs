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

    [Fact]
    public async Task Each_wait_is_told_also_when_it_is_as_long_as_the_last()
    {
        Server.Fault = new Fault(FaultKind.TooFast) { Count = 2 };
        Task<CliRun> running = RunAsync("upload", Files()[0]);
        await PassWaitAsync();
        await PassWaitAsync();

        CliRun run = (await running).Ended(ExitCode.Done);

        Assert.Equal(2, Waits(run));
    }

    [Fact]
    public async Task Uploads_that_wait_for_the_same_say_so_once()
    {
        Server.Fault = new Fault(FaultKind.TooFast) { Path = "/3/image", Count = 3 };
        Task<CliRun> running = RunAsync(["upload", .. Files(), "--parallel", "3"]);
        for (int wait = 0; wait < 3; wait++)
            await time.NextTimerAsync(IsWait).WaitAsync(Patience);
        time.Advance(TimeSpan.FromMinutes(59));

        CliRun run = (await running).Ended(ExitCode.Done);

        Assert.Equal(1, Waits(run));
        Assert.Equal(6, Uploads().Count);
    }

    [Fact]
    public async Task Credits_that_have_run_out_before_the_first_file_are_waited_for()
    {
        Server.SetCredits(user: 0);
        Task<CliRun> running = RunAsync(["upload", .. Files()]);
        await PassWaitAsync();

        CliRun run = (await running).Ended(ExitCode.Done);

        Assert.Equal(3, run.Lines.Length);
        Assert.Contains("Waiting 60 min", run.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_that_ends_before_its_first_file_tells_of_all_files()
    {
        Server.SetCredits(user: 25);
        string[] command = ["upload", .. Files(), Write("d.png", Media.Png(4)), "--no-wait", "--parallel", "1", "--json"];
        (await RunAsync(command)).Ended(ExitCode.RateLimited);
        Server.SetCredits(user: 0);

        CliRun run = (await RunAsync(command)).Ended(ExitCode.RateLimited);

        Assert.Equal(
            ["resumed", "resumed", "unsent", "unsent"], run.JsonLines.Select(static line => line.GetProperty("status").GetString()));
        Assert.Contains("2 of 4 files uploaded.", run.Messages, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)] // the client waits by itself: nothing is sent
    [InlineData(false)] // Imgur has said that it does not take the file yet
    public async Task Who_interrupts_a_wait_is_not_told_that_Imgur_may_have_the_file(bool isKnownBefore)
    {
        if (isKnownBefore)
            Server.SetCredits(user: 25);
        else
            Server.Fault = new Fault(FaultKind.TooFast) { Path = "/3/image" };
        string[] command = ["upload", .. Files(), "--parallel", "1"];
        var input = new CliInput();
        using var interrupt = new CancellationTokenSource();
        Task<CliRun> running = RunAsync(command, input, interrupt.Token);
        await input.Messages.SaysAsync("Waiting").WaitAsync(Patience);
        await interrupt.CancelAsync();
        (await running).Ended(ExitCode.Interrupted);

        Server.Fault = null;
        Server.SetCredits(user: 500);
        CliRun next = (await RunAsync(command)).Ended(ExitCode.Done);

        Assert.DoesNotContain("no answer", next.Messages, StringComparison.Ordinal);
        Assert.Equal(3, next.Lines.Length);
    }

    private static int Waits(CliRun run) => run.Messages.Split("The rate limit has run out.").Length - 1;

    private static bool IsWait(TimeSpan due) => due.TotalMinutes is > 58 and < 62;

    private string[] Files() => [Write("a.png", Media.Png(1)), Write("b.png", Media.Png(2)), Write("c.png", Media.Png(3))];

    /// <summary>Lets the time pass for which somebody waits for credits: about an hour, shorter than any deadline of an upload.</summary>
    private async Task PassWaitAsync()
        => time.Advance(await time.NextTimerAsync(IsWait).WaitAsync(Patience));
}
