using ImgurCli.Output;
using ImgurGen;

namespace ImgurCli.Uploading.Views;

/// <summary>For logs and pipes: a line for what went wrong, and for waits.</summary>
internal sealed class PlainView(CliConsole console, TimeProvider time) : IUploadView, IProgress<UploadProgress>
{
    private readonly WaitNotice notice = new(console, time);

    public void Open(int count)
    {
        // A line for each file is enough.
    }

    public IProgress<UploadProgress> Begin(UploadSource source) => this;

    public void End(UploadResult result)
    {
        if (result.Failure is { } failure)
            console.Fail($"{Words.Plain(result.Source.Name)}: {Failures.Describe(failure)}");
    }

    public void TellWait(TimeSpan wait) => notice.Tell(wait);

    public void Warn(string message) => console.Warn(message);

    public void Report(UploadProgress value)
    {
        // Bytes are for bars.
    }
}
