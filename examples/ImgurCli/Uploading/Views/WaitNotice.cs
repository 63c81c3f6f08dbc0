using ImgurCli.Output;

namespace ImgurCli.Uploading.Views;

/// <summary>Says that the run waits: once, where several uploads wait for the same.</summary>
internal sealed class WaitNotice(CliConsole console)
{
    private readonly object gate = new();
    private string? last;

    public void Tell(TimeSpan wait)
    {
        string duration = Words.Duration(wait);
        lock (gate)
        {
            if (duration == last)
                return;
            last = duration;
            console.Warn($"The rate limit has run out. Waiting {duration}; Ctrl+C stops, and the same command goes on later.");
        }
    }
}
