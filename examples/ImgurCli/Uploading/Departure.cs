using ImgurGen;

namespace ImgurCli.Uploading;

/// <summary>Passes on how far an upload is, and knows whether Imgur may have the file: what has never left, it cannot have.</summary>
internal sealed class Departure(UploadSource source, IProgress<UploadProgress> watcher) : IProgress<UploadProgress>
{
    private volatile bool hasLeft;

    /// <summary>Whether some of the file is on its way, and no answer has said since that Imgur does not take it.</summary>
    public bool HasLeft => hasLeft;

    /// <summary>The file is sent now. Of an address, nobody tells when it leaves.</summary>
    public void Begin() => hasLeft = source.IsAddress;

    /// <summary>Imgur has answered that it does not take the file now.</summary>
    public void TakeBack() => hasLeft = false;

    public void Report(UploadProgress value)
    {
        hasLeft = true;
        watcher.Report(value);
    }
}
