using ImgurGen;
using Spectre.Console;

namespace Quickstart.Telling;

/// <summary>
/// A bar that moves as an upload proceeds. Not <see cref="Progress{T}"/>, which in a console program reports on any thread and in any
/// order.
/// </summary>
/// <param name="fileName">What stands before the bar.</param>
internal sealed class UploadBar(string fileName) : IProgress<UploadProgress>
{
    private ProgressTask? task;

    /// <summary>How often the upload reported.</summary>
    public int Reports { get; private set; }

    public void Report(UploadProgress value)
    {
        Reports++;
        if (task is null)
            return;
        task.MaxValue = value.TotalBytes ?? task.MaxValue;
        task.Value = value.BytesSent;
    }

    /// <summary>Shows the bar, the bytes beside it, for as long as an upload takes.</summary>
    /// <param name="console">Where to show it.</param>
    /// <param name="upload">Starts the upload, which reports to this bar.</param>
    public Task<T> WatchAsync<T>(IAnsiConsole console, Func<Task<T>> upload) => console.Progress()
        .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new DownloadedColumn())
        .StartAsync(progress =>
        {
            task = progress.AddTask(fileName);
            return upload();
        });
}
