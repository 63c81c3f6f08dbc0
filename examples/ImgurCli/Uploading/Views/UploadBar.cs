using ImgurGen;
using Spectre.Console;

namespace ImgurCli.Uploading.Views;

/// <summary>
/// A bar that moves as an upload proceeds. Not <see cref="Progress{T}"/>, which in a console program reports on any thread and in any
/// order.
/// </summary>
internal sealed class UploadBar(ProgressTask task) : IProgress<UploadProgress>
{
    public void Report(UploadProgress value)
    {
        if (value.TotalBytes is not { } bytes || bytes == 0)
            return;
        task.MaxValue = bytes;

        // All bytes are sent before the answer is there; and a bar that is full disappears.
        task.Value = Math.Min(value.BytesSent, bytes - 1);
    }

    public void Finish() => task.Value = task.MaxValue;
}
