using ImgurGen;

namespace ImgurCli.Uploading;

/// <summary>Something to upload.</summary>
/// <param name="Name">What it is called in messages: as the user named it.</param>
/// <param name="Key">What it is in the journal: another once its content is another.</param>
internal abstract record UploadSource(string Name, string Key)
{
    /// <summary>Whether Imgur is to fetch it from an address.</summary>
    public virtual bool IsAddress => false;

    /// <summary>Whether it is a video.</summary>
    public virtual bool IsVideo => false;

    /// <summary>The content, for one upload.</summary>
    /// <exception cref="IOException">It has gone since.</exception>
    public abstract FileContent Open();
}
