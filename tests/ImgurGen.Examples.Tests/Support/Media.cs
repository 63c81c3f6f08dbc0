using System.Buffers.Binary;

namespace ImgurGen.Examples.Tests.Support;

/// <summary>As much of a file as says that it is an image or a video.</summary>
internal static class Media
{
    /// <summary>A PNG: its signature and its header, ISO/IEC 15948, 5.2 and 11.2.2.</summary>
    /// <param name="mark">Makes it another file.</param>
    public static byte[] Png(byte mark = 0)
    {
        byte[] file = new byte[64];
        ((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 13, (byte)'I', (byte)'H', (byte)'D', (byte)'R']).CopyTo(file);
        BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(16), 3);
        BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(20), 2);
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
