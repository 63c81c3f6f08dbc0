using System.Diagnostics;
using System.Globalization;
using ImgurGen.Runtime.Tests.Support;

namespace ImgurGen.Runtime.Tests.Auth;

public sealed class WriterProcessTests
{
    private const int Kills = 200;
    private const int Rounds = 50;

    // tests/ImgurGen.Runtime.Tests/bin/Debug/net10.0/ is where these run.
    private static string Tests => Path.GetFullPath(Path.Combine("..", "..", "..", ".."), AppContext.BaseDirectory);

    /// <summary>The program of tests/TokenWriter, built in the same way as these tests.</summary>
    private static string Writer => Path.Combine(
        Tests,
        "TokenWriter",
        Path.GetRelativePath(Path.Combine(Tests, "ImgurGen.Runtime.Tests"), AppContext.BaseDirectory),
        "TokenWriter.dll");

    [Fact]
    public async Task Killing_a_process_that_stores_tokens_never_loses_the_last_that_it_acknowledged()
    {
        using var directory = new TemporaryDirectory();
        var store = new FileTokenStore(directory.File("tokens.json"));
        var random = new Random(1);
        long acknowledged = 0;

        for (int kill = 0; kill < Kills; kill++)
        {
            acknowledged = await WriteUntilKilledAsync(store.Path, random.Next(1, 6));

            OAuthTokens stored = (await store.ReadAsync(CancellationToken.None))!;
            Assert.InRange(stored.AccountId!.Value, acknowledged, acknowledged + 1);
            Assert.Equal($"access-{stored.AccountId}", stored.AccessToken);
            Assert.Equal($"refresh-{stored.AccountId}", stored.RefreshToken);
        }

        Assert.InRange(acknowledged, Kills, long.MaxValue);
        await store.UpdateAsync((current, _) => new ValueTask<OAuthTokens?>(current), CancellationToken.None);
        Assert.Equal(["tokens.json", "tokens.json.lock"], Directory.GetFiles(directory.Path).Select(Path.GetFileName).Order());
    }

    // Each takes the stored number, adds one and stores it: without exclusion both would acknowledge the same.
    [Fact]
    public async Task Two_processes_that_store_at_once_take_turns()
    {
        using var directory = new TemporaryDirectory();
        var store = new FileTokenStore(directory.File("tokens.json"));
        using Process first = Start(store.Path, "stepwise");
        using Process second = Start(store.Path, "stepwise");
        List<string?> acknowledged = [];

        for (int round = 0; round < Rounds; round++)
        {
            await Task.WhenAll(StepAsync(first), StepAsync(second));
            acknowledged.Add(await first.StandardOutput.ReadLineAsync());
            acknowledged.Add(await second.StandardOutput.ReadLineAsync());
        }

        first.StandardInput.Close();
        second.StandardInput.Close();
        await Task.WhenAll(first.WaitForExitAsync(), second.WaitForExitAsync());
        Assert.Equal([0, 0], new[] { first.ExitCode, second.ExitCode });
        Assert.Equal(
            Enumerable.Range(1, 2 * Rounds), acknowledged.Select(line => int.Parse(line!, CultureInfo.InvariantCulture)).Order());
        Assert.Equal(2 * Rounds, (await store.ReadAsync(CancellationToken.None))!.AccountId);

        static async Task StepAsync(Process writer)
        {
            await writer.StandardInput.WriteLineAsync();
            await writer.StandardInput.FlushAsync();
        }
    }

    private static Process Start(params string[] arguments) => Process.Start(
        new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [Writer, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;

    /// <summary>Runs the writer until it has acknowledged so many, kills it, and gives the last number that it acknowledged before it died.</summary>
    private static async Task<long> WriteUntilKilledAsync(string path, int count)
    {
        using Process writer = Start(path);
        for (int line = 0; line < count - 1; line++)
            Assert.NotNull(await writer.StandardOutput.ReadLineAsync());
        string? last = await writer.StandardOutput.ReadLineAsync();

        // SIGKILL on Unix, TerminateProcess on Windows: nothing of the process runs after it.
        writer.Kill();
        await writer.WaitForExitAsync();
        string[] rest = (await writer.StandardOutput.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return long.Parse(rest.Length == 0 ? last! : rest[^1], CultureInfo.InvariantCulture);
    }
}
