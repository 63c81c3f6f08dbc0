namespace ImgurCli.Uploading;

/// <summary>What became of a file in this run.</summary>
internal enum UploadStatus
{
    /// <summary>Imgur has it now.</summary>
    Uploaded = 1,

    /// <summary>Imgur had it already, from a run that was not finished.</summary>
    Resumed,

    /// <summary>It could not be uploaded.</summary>
    Failed,

    /// <summary>The run ended before its turn, or before its answer.</summary>
    Unsent,
}
