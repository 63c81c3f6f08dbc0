namespace ImgurCli.Uploading;

/// <summary>What became of a file.</summary>
/// <param name="Source">The file.</param>
/// <param name="Status">What became of it.</param>
internal sealed record UploadResult(UploadSource Source, UploadStatus Status)
{
    /// <summary>Where it is, where Imgur has it.</summary>
    public UploadedLink? Link { get; init; }

    /// <summary>Why it could not be uploaded.</summary>
    public Exception? Failure { get; init; }
}
