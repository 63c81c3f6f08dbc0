using System.Diagnostics;
using System.Globalization;
using ImgurGen.Runtime.Tests.Support;

namespace ImgurGen.Runtime.Tests.Auth;

public sealed class KilledWriterTests
{
    private const int Kills = 200;

    /// <summary>The program of tests/TokenWriter, built in the same way as these tests.</summary>
    private static string Writer => Path.GetFullPath(
        Path.Combine("..", "..", "..", "..", "TokenWriter", Path.GetRelativePath(Path.Combine(AppContext.BaseDirectory, "..", "..", ".."), AppContext.BaseDirectory), "TokenWriter.dll"),
        AppContext.BaseDirectory);

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

    /// <summary>Runs the writer until it has acknowledged so many, kills it, and gives the last number that it acknowledged before it died.</summary>
    private static async Task<long> WriteUntilKilledAsync(string path, int count)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [Writer, path])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using Process writer = Process.Start(start)!;
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
