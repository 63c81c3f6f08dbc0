using System.Diagnostics;
using ImgurCli;
using ImgurCli.Uploading.Journal;
using ImgurGen.Examples.Tests.Support;
using LocalImgur;

namespace ImgurGen.Examples.Tests.Uploads;

/// <summary>
/// Runs that end before they are done. The file that is never answered is a video, because those go to an address of their own, which
/// alone LocalImgur is told to be slow at.
/// </summary>
public sealed class ResumeTests : CliTest
{
    private static readonly Fault NeverAnswersVideos = new(FaultKind.SlowStart) { Path = "/3/upload", Delay = TimeSpan.FromHours(1) };

    [Theory]
    [InlineData("1", 3, new[] { "/3/upload", "/3/image", "/3/image" })]
    [InlineData("2", 5, new[] { "/3/upload" })]
    public async Task After_Ctrl_C_the_same_command_sends_only_what_was_not_answered(string parallel, int sent, string[] repeated)
    {
        string[] command = ["upload", .. Files(), "--parallel", parallel, "--json"];
        Server.Fault = NeverAnswersVideos;
        using var interrupt = new CancellationTokenSource();
        Task<CliRun> running = RunAsync(command, new CliInput(), interrupt.Token);
        await UploadsAsync(uploads => uploads.Count == sent && uploads.Contains("/3/upload"));
        await AnswersAsync(sent - 1);
        await interrupt.CancelAsync();
        CliRun first = (await running).Ended(ExitCode.Interrupted);

        Server.Fault = null;
        CliRun second = (await RunAsync(command)).Ended(ExitCode.Done);

        Assert.Equal(repeated, Uploads().Skip(sent).Order(StringComparer.Ordinal).Reverse());
        Assert.Equal(["a", "b", "c", "d", "e"], second.JsonLines.Select(static line => Path.GetFileNameWithoutExtension(line.GetProperty("source").GetString())));
        Assert.Equal(sent - 1, second.JsonLines.Count(static line => line.GetProperty("status").GetString() == "resumed"));
        Assert.Contains("1 file had no answer", second.Messages, StringComparison.Ordinal);

        // What the first run had told stays true.
        foreach ((var before, var after) in first.JsonLines.Zip(second.JsonLines).Where(static pair => pair.First.TryGetProperty("link", out _)))
            Assert.Equal(before.GetProperty("link").GetString(), after.GetProperty("link").GetString());
    }

    [Fact]
    public async Task A_killed_process_leaves_all_that_the_next_one_needs()
    {
        string[] files = Files();
        Server.Fault = NeverAnswersVideos;
        using (Process process = Start(["upload", .. files, "--parallel", "1"]))
        {
            await UploadsAsync(static uploads => uploads.Contains("/3/upload"));
            process.Kill();
            await process.WaitForExitAsync();
        }

        Server.Fault = null;
        CliRun run = (await RunAsync(["upload", .. files, "--parallel", "1"])).Ended(ExitCode.Done);

        Assert.Equal(["/3/image", "/3/image", "/3/upload", "/3/upload", "/3/image", "/3/image"], Uploads());
        Assert.Equal(5, run.Lines.Length);
        Assert.Contains("2 of 5 files are there already", run.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_connection_that_breaks_off_leaves_the_file_for_the_next_run()
    {
        string[] command = ["upload", .. Files(), "--parallel", "1"];
        Server.Fault = new Fault(FaultKind.ResetDuring) { Path = "/3/upload" };
        (await RunAsync(command)).Ended(ExitCode.Failed);

        Server.Fault = null;
        (await RunAsync(command)).Ended(ExitCode.Done);

        Assert.Equal(["/3/image", "/3/image", "/3/upload", "/3/image", "/3/image", "/3/upload"], Uploads());
    }

    [Fact]
    public async Task A_run_that_is_done_is_forgotten()
    {
        string file = Write("a.png", Media.Png());

        CliRun first = (await RunAsync("upload", file)).Ended(ExitCode.Done);
        CliRun second = (await RunAsync("upload", file)).Ended(ExitCode.Done);

        Assert.NotEqual(first.Output, second.Output);
        Assert.Empty(Directory.GetFiles(Home, "*.jsonl"));
    }

    [Fact]
    public async Task A_file_that_Imgur_does_not_take_is_not_sent_again_until_it_is_another_or_somebody_insists()
    {
        string bad = Write("bad.png", [1, 2, 3]);
        string good = Write("good.png", Media.Png());
        (await RunAsync("upload", good, bad)).Ended(ExitCode.Failed);

        CliRun second = (await RunAsync("upload", good, bad)).Ended(ExitCode.Failed);
        Assert.Equal(2, Uploads().Count);
        Assert.Contains("--again", second.Messages, StringComparison.Ordinal);

        (await RunAsync("upload", good, bad, "--again")).Ended(ExitCode.Failed);
        Assert.Equal(4, Uploads().Count);

        Write("bad.png", Media.Png(1));
        (await RunAsync("upload", good, bad)).Ended(ExitCode.Done);
        Assert.Equal(5, Uploads().Count);
    }

    [Fact]
    public async Task Another_album_is_another_run()
    {
        string file = Write("a.png", Media.Png());
        string bad = Write("bad.png", [1]);
        (await RunAsync("upload", file, bad)).Ended(ExitCode.Failed);

        (await RunAsync("upload", file, "--title", "Another")).Ended(ExitCode.Done);

        Assert.Equal(3, Uploads().Count);
    }

    [Fact]
    public async Task Another_token_may_be_another_users_and_is_another_run()
    {
        string[] command = ["upload", Write("a.png", Media.Png()), Write("bad.png", [1])];
        SignIn();
        (await RunAsync(command)).Ended(ExitCode.Failed);
        Variables["IMGUR_ACCESS_TOKEN"] = "the-token-of-somebody-else";

        CliRun other = (await RunAsync(command)).Ended(ExitCode.Refused);

        Assert.Equal("", other.Output);
        Assert.All(Directory.GetFiles(Home), static path => Assert.DoesNotContain("somebody-else", path + File.ReadAllText(path), StringComparison.Ordinal));
    }

    private string[] Files() =>
    [
        Write("a.png", Media.Png(1)), Write("b.png", Media.Png(2)), Write("c.mp4", Media.Mp4()), Write("d.png", Media.Png(4)), Write("e.png", Media.Png(5)),
    ];

    /// <summary>Waits until the journal has so many answers: the program has them, and has written them down.</summary>
    private async Task AnswersAsync(int count)
    {
        using var watcher = new FileSystemWatcher(Home, "*.jsonl");
        using var changes = new SemaphoreSlim(0);
        watcher.Changed += (_, _) => changes.Release();
        watcher.EnableRaisingEvents = true;
        while (await AnsweredAsync(Directory.GetFiles(Home, "*.jsonl").Single()) < count)
            Assert.True(await changes.WaitAsync(Patience), $"The journal never had {count} answers.");
    }

    private static async Task<int> AnsweredAsync(string path)
    {
        var journal = new JournalFile(path);
        using JournalLock held = await journal.LockAsync(CancellationToken.None);
        return journal.ReadLines().Count(static line => JournalFormat.TryRead(line)?.Event == JournalEvent.Uploaded);
    }

    private Process Start(string[] arguments)
    {
        // With the files and the frameworks of these tests, among which some of the program's own libraries are.
        string tests = Path.ChangeExtension(typeof(ResumeTests).Assembly.Location, null);
        string[] host = ["exec", "--runtimeconfig", tests + ".runtimeconfig.json", "--depsfile", tests + ".deps.json"];
        string dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        var start = new ProcessStartInfo(dotnet, [.. host, typeof(CliApplication).Assembly.Location, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["IMGUR_CLI_HOME"] = Home;
        foreach ((string name, string value) in Variables)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }
}
