namespace LocalImgur.Media;

/// <summary>Tells video files by how they begin.</summary>
internal static class VideoFile
{
    /// <summary>
    /// Reads as much of a video as its container tells without decoding it. The size of all but MP4 and QuickTime stays 0, and those
    /// are taken to have sound.
    /// </summary>
    /// <param name="content">The file.</param>
    /// <param name="picture">What it is.</param>
    /// <param name="hasSound">Whether it has a track of sound.</param>
    /// <returns>False for what is none of the kinds of video that Imgur takes.</returns>
    public static bool TryRead(byte[] content, out Picture picture, out bool hasSound)
    {
        (string mediaType, string extension) = Kind(content);
        int width = 0;
        int height = 0;
        hasSound = true;
        if (extension is "mp4" or "mov")
            (width, height, hasSound) = Mp4File.Read(content);
        picture = new Picture(content, mediaType, extension, width, height, Animated: true);
        return mediaType.Length > 0;
    }

    private static (string MediaType, string Extension) Kind(ReadOnlySpan<byte> content)
    {
        if (content.Length < 12)
            return ("", "");
        if (content[4..8].SequenceEqual("ftyp"u8))
            return content[8..12].SequenceEqual("qt  "u8) ? ("video/quicktime", "mov") : ("video/mp4", "mp4");
        if (content[..4].SequenceEqual((ReadOnlySpan<byte>)[0x1A, 0x45, 0xDF, 0xA3]))
            return content.IndexOf("webm"u8) is > 0 and < 64 ? ("video/webm", "webm") : ("video/x-matroska", "mkv");
        if (content.StartsWith("FLV"u8))
            return ("video/x-flv", "flv");
        if (content.StartsWith("RIFF"u8) && content[8..12].SequenceEqual("AVI "u8))
            return ("video/x-msvideo", "avi");
        if (content[..4].SequenceEqual((ReadOnlySpan<byte>)[0x30, 0x26, 0xB2, 0x75]))
            return ("video/x-ms-wmv", "wmv");
        return content[..4].SequenceEqual((ReadOnlySpan<byte>)[0, 0, 1, 0xBA]) ? ("video/mpeg", "mpg") : ("", "");
    }
}
