using System.Diagnostics.CodeAnalysis;

namespace LocalImgur.Media;

/// <summary>An image or video file and what its header says of it.</summary>
/// <param name="Content">The file, byte for byte as it was uploaded.</param>
/// <param name="MediaType">image/png, image/gif, image/jpeg or a kind of video.</param>
/// <param name="Extension">png, gif, jpg or that of the video.</param>
/// <param name="Width">Pixels; 0 where it is not known.</param>
/// <param name="Height">Pixels; 0 where it is not known.</param>
/// <param name="Animated">Whether it has more than one frame.</param>
internal sealed record Picture(byte[] Content, string MediaType, string Extension, int Width, int Height, bool Animated = false)
{
    public bool IsVideo => MediaType.StartsWith("video/", StringComparison.Ordinal);

    /// <summary>Reads the header of a PNG, GIF or JPEG file. False for all else, and for a file without a size.</summary>
    public static bool TryRead(byte[] content, [NotNullWhen(true)] out Picture? picture)
    {
        if (PngFile.TryRead(content, out int width, out int height))
            picture = new Picture(content, "image/png", "png", width, height);
        else if (GifFile.TryRead(content, out width, out height, out bool animated))
            picture = new Picture(content, "image/gif", "gif", width, height, animated);
        else if (JpegFile.TryRead(content, out width, out height))
            picture = new Picture(content, "image/jpeg", "jpg", width, height);
        else
            picture = null;
        return picture is not null;
    }
}
