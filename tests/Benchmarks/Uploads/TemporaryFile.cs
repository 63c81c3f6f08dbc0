namespace ImgurGen.Benchmarks.Uploads;

/// <summary>A file of zeros, which takes no room on most disks, and goes with this.</summary>
internal sealed class TemporaryFile : IDisposable
{
    /// <param name="bytes">Its length.</param>
    public TemporaryFile(long bytes)
    {
        using FileStream file = File.OpenWrite(Path);
        file.SetLength(bytes);
    }

    public string Path { get; } = System.IO.Path.GetTempFileName();

    public void Dispose() => File.Delete(Path);
}
