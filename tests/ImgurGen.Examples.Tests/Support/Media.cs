using System.Buffers.Binary;
using ImgurGen.Browser.Tests.Support;

namespace ImgurGen.Examples.Tests.Support;

/// <summary>As much of a file as says that it is an image or a video.</summary>
internal static class Media
{
    /// <summary>A PNG.</summary>
    /// <param name="mark">Makes it another file.</param>
    public static byte[] Png(byte mark = 0)
    {
        byte[] file = PngHeader.Of(3, 2, fileLength: 64);
        file[^1] = mark;
        return file;
    }

    /// <summary>An MP4 without tracks: its first box, ISO/IEC 14496-12, 4.3.</summary>
    public static byte[] Mp4()
    {
        byte[] file = new byte[24];
        BinaryPrimitives.WriteInt32BigEndian(file, file.Length);
        "ftypisom"u8.CopyTo(file.AsSpan(4));
        return file;
    }
}
