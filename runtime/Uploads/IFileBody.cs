namespace ImgurGen;

/// <summary>A body that can hold files.</summary>
internal interface IFileBody
{
    /// <summary>The files, in their order.</summary>
    IEnumerable<LimitedFile> Files { get; }
}
