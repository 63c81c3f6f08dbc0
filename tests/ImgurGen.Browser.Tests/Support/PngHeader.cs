using System.Buffers.Binary;

namespace ImgurGen.Browser.Tests.Support;

/// <summary>As much of a PNG file as says that it is one and how large: ISO/IEC 15948, 5.2 and 11.2.2. Zeros follow.</summary>
internal static class PngHeader
{
    private const int Length = 24;

    public static byte[] Of(int width, int height, int fileLength = Length)
    {
        byte[] file = new byte[fileLength];
        ReadOnlySpan<byte> start = [0x89, .. "PNG\r\n"u8, 26, 10, 0, 0, 0, 13, .. "IHDR"u8];
        start.CopyTo(file);
        BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(16), width);
        BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(20), height);
        return file;
    }
}
