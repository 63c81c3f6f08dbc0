using ImgurCli.Output;

namespace ImgurCli.Uploading.Views;

/// <summary>Says that the run waits: once, where several uploads wait for the same.</summary>
internal sealed class WaitNotice(CliConsole console, TimeProvider time)
{
    // Imgur tells some waits in minutes, so that those of calls at once may end as much apart.
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(1);

    private readonly object gate = new();
    private DateTimeOffset told;

    public void Tell(TimeSpan wait)
    {
        lock (gate)
        {
            DateTimeOffset now = time.GetUtcNow();
            if (now < told && now + wait < told + Tolerance)
                return;

            told = now + wait;
            console.Warn(
                $"The rate limit has run out. Waiting {Words.Duration(wait)}; Ctrl+C stops, and the same command goes on later.");
        }
    }
}
