namespace Gallery.Showing;

/// <summary>Addresses of pictures at Imgur, and of the smaller ones that it makes of each.</summary>
internal static class MediaAddress
{
    private const string Host = "imgur.com";
    private const string PictureHost = "i." + Host;

    // The longest side of each, in pixels, and the letter that Imgur puts behind the id. They keep the proportions of the picture.
    private static readonly (char Letter, int Side)[] Thumbnails = [('m', 320), ('l', 640), ('h', 1024)];

    /// <summary>The address as a page over https can have it: Imgur still writes http in places.</summary>
    public static string Secure(string link)
        => link.StartsWith($"http://{PictureHost}/", StringComparison.OrdinalIgnoreCase) ? "https" + link["http".Length..] : link;

    /// <summary>Whether a picture or album is at Imgur itself, and not at a server that stands in for it and makes no thumbnails.</summary>
    public static bool IsImgur(string link)
        => Uri.TryCreate(link, UriKind.Absolute, out Uri? address)
            && (address.Host == Host || address.Host.EndsWith("." + Host, StringComparison.Ordinal));

    /// <summary>A still of an image or a video, whose longest side has 640 pixels.</summary>
    public static string Thumbnail(string id) => Thumbnail(id, 'l');

    /// <summary>What a browser chooses a thumbnail from, by its width.</summary>
    /// <param name="id">The image.</param>
    /// <param name="width">Its width in pixels, at least 1.</param>
    /// <param name="height">Its height in pixels, at least 1.</param>
    public static string ThumbnailSet(string id, long width, long height) => string.Join(
        ", ", Thumbnails.Select(size => $"{Thumbnail(id, size.Letter)} {WidthOf(size.Side, width, height)}w"));

    private static string Thumbnail(string id, char letter) => $"https://{PictureHost}/{id}{letter}.jpg";

    private static long WidthOf(int side, long width, long height)
        => Math.Max((long)(width * Math.Min(1, side / (double)Math.Max(width, height))), 1);
}
