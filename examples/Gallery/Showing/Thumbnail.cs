using Imgur;

namespace Gallery.Showing;

/// <summary>A small still of a picture, for lists.</summary>
/// <param name="Address">Where it is.</param>
/// <param name="Width">The width of the picture in pixels; null where nobody says.</param>
/// <param name="Height">The height of the picture in pixels; null where nobody says.</param>
public sealed record Thumbnail(string Address, long? Width, long? Height)
{
    /// <summary>Others for a browser to choose from, by their widths; null where there are none.</summary>
    public string? Set { get; private init; }

    /// <summary>Whether it moves all the same, because nobody has made a still of it.</summary>
    public bool Moves { get; private init; }

    /// <summary>Of an image or an album.</summary>
    public static Thumbnail? Of(GalleryItem item) => item switch
    {
        GalleryImage { Link: { } link } image => Of(image.Id, link, image.Type, image.Width, image.Height),
        GalleryAlbum album when CoverOf(album) is { } cover => Of(cover),
        GalleryAlbum { Cover: { } cover } album when MediaAddress.IsImgur(album.Link)
            => OfImgur(cover, album.CoverWidth, album.CoverHeight),
        _ => null,
    };

    /// <summary>Of an image.</summary>
    public static Thumbnail? Of(Image image) => Of(image.Id, image.Link, image.Type, image.Width, image.Height);

    private static Thumbnail? Of(string id, string link, string type, long width, long height)
    {
        if (MediaAddress.IsImgur(link))
            return OfImgur(id, width, height);
        if (!type.StartsWith("image/", StringComparison.Ordinal))
            return null;
        return new Thumbnail(MediaAddress.Secure(link), width, height) { Moves = type == "image/gif" };
    }

    /// <summary>Of an image at Imgur of which little more than the id is known.</summary>
    internal static Thumbnail OfImgur(string id, long? width, long? height) => new(MediaAddress.Thumbnail(id), width, height)
    {
        Set = width > 0 && height > 0 ? MediaAddress.ThumbnailSet(id, width.Value, height.Value) : null,
    };

    // A list has an album's first images; the cover need not be one of them.
    private static Image? CoverOf(GalleryAlbum album)
        => album.Images?.FirstOrDefault(image => image.Id == album.Cover) ?? album.Images?.FirstOrDefault();
}
