using ImgurGen;
using Spectre.Console;

namespace Quickstart.Telling;

/// <summary>
/// Moves a bar as an upload proceeds. Not <see cref="Progress{T}"/>, which in a console program reports on any thread and in any order.
/// </summary>
internal sealed class UploadBar(ProgressTask task) : IProgress<UploadProgress>
{
    public void Report(UploadProgress value)
    {
        task.MaxValue = value.TotalBytes ?? task.MaxValue;
        task.Value = value.BytesSent;
    }
}
