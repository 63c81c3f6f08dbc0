namespace ImgurGen;

/// <summary>A file on disk.</summary>
internal sealed class DiskSource : FileSource
{
    private readonly string path;

    internal DiskSource(string filePath, string? fileName, string? contentType)
        : base(fileName ?? Path.GetFileName(filePath), contentType)
    {
        ArgumentException.ThrowIfNullOrEmpty(filePath, "path");
        if (!File.Exists(filePath))
            throw new FileNotFoundException($"There is no file '{filePath}' to upload.", filePath);

        path = filePath;
    }

    internal override long? Length => new FileInfo(path).Length;

    // Read once from beginning to end, by pieces that are already large: a buffer of the stream's own would only copy them.
    internal override FileReading Open()
    {
        const FileOptions options = FileOptions.Asynchronous | FileOptions.SequentialScan;
        return new FileReading(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, options), closes: true);
    }
}
