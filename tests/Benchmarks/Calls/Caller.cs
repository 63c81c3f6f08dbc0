namespace ImgurGen.Benchmarks.Calls;

/// <summary>The calls that are measured, as one of the compared clients makes them.</summary>
internal abstract class Caller : IDisposable
{
    /// <summary>Who calls: a token as Imgur gives them.</summary>
    public const string Token = "0123456789abcdef0123456789abcdef01234567";

    /// <summary>One image, of 600 bytes.</summary>
    public abstract Task GetImageAsync();

    /// <summary>A page of the gallery, of 15.5 KB.</summary>
    public abstract Task GetGalleryPageAsync(long page = 0);

    /// <summary>All pages of a list, one after the other, and all items of each.</summary>
    /// <returns>How many items there were.</returns>
    public abstract Task<int> CountItemsAsync();

    /// <summary>Uploads a file.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="onProgress">Called after each piece.</param>
    public abstract Task UploadAsync(string path, Action onProgress);

    public abstract void Dispose();
}
