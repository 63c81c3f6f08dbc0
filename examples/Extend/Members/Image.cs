namespace Imgur;

/// <summary>What this program knows of an image beside what Imgur says. The other part of the class is generated.</summary>
public partial class Image
{
    private const double Million = 1_000_000;

    /// <summary>Its size in millions of pixels.</summary>
    public double Megapixels => Width * Height / Million;

    /// <summary>Where a small one is: Imgur puts a letter behind the id (https://api.imgur.com/models/image, "Image thumbnails").</summary>
    public Uri Thumbnail(ThumbnailSize size)
    {
        var link = new UriBuilder(Link);
        int dot = link.Path.LastIndexOf('.');
        link.Path = link.Path.Insert(dot, ((char)size).ToString());
        return link.Uri;
    }
}
