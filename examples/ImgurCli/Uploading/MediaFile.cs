namespace ImgurCli.Uploading;

/// <summary>Tells videos, which go into another field of the request, and which files of a folder are meant.</summary>
internal static class MediaFile
{
    private const int HeaderLength = 12;

    // What Imgur's help names.
    private static readonly HashSet<string> Extensions = new(StringComparer.OrdinalIgnoreCase)
    {
        ".jpg", ".jpeg", ".png", ".apng", ".gif", ".tif", ".tiff", ".bmp", ".webp",
        ".mp4", ".m4v", ".mov", ".webm", ".mkv", ".avi", ".mpg", ".mpeg", ".wmv", ".flv",
    };

    /// <summary>Whether a file in a folder is an image or a video by its name. A file that is named itself is never asked.</summary>
    public static bool IsMeant(string path) => Extensions.Contains(Path.GetExtension(path));

    /// <summary>Whether a file is a video, by how it begins: names lie, and the standard input has none.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static bool IsVideo(string path)
    {
        Span<byte> header = stackalloc byte[HeaderLength];
        using FileStream file = File.OpenRead(path);
        return file.ReadAtLeast(header, HeaderLength, throwOnEndOfStream: false) == HeaderLength && IsVideo(header);
    }

    // ISO/IEC 14496-12 (MP4, QuickTime), EBML (WebM, Matroska), RIFF AVI, FLV, ASF and MPEG.
    private static bool IsVideo(ReadOnlySpan<byte> header)
        => header[4..8].SequenceEqual("ftyp"u8)
            || header.StartsWith((ReadOnlySpan<byte>)[0x1A, 0x45, 0xDF, 0xA3])
            || (header.StartsWith("RIFF"u8) && header[8..].SequenceEqual("AVI "u8))
            || header.StartsWith("FLV"u8)
            || header.StartsWith((ReadOnlySpan<byte>)[0x30, 0x26, 0xB2, 0x75])
            || header.StartsWith((ReadOnlySpan<byte>)[0, 0, 1, 0xBA]);
}
