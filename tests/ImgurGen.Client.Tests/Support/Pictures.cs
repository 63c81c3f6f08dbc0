using System.Buffers.Binary;

namespace ImgurGen.Client.Tests.Support;

/// <summary>As much of a PNG file as says that it is one and how large: ISO/IEC 15948, 5.2 and 11.2.2.</summary>
public static class Pictures
{
    public const int HeaderBytes = 24;

    /// <summary>
    /// A file of a given length whose bytes after the header are all different, and among them what could end a line, a part or a text.
    /// </summary>
    public static byte[] Png(int width, int height, int length)
    {
        byte[] file = new byte[length];
        WriteHeader(file, width, height);
        for (int i = HeaderBytes; i < length; i++)
            file[i] = (byte)(i * 31);
        "\r\n--\0\""u8.CopyTo(file.AsSpan(HeaderBytes));
        return file;
    }

    public static void WriteHeader(Span<byte> file, int width, int height)
    {
        ReadOnlySpan<byte> signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10];
        ReadOnlySpan<byte> chunk = [0, 0, 0, 13, (byte)'I', (byte)'H', (byte)'D', (byte)'R'];
        signature.CopyTo(file);
        chunk.CopyTo(file[8..]);
        BinaryPrimitives.WriteInt32BigEndian(file[16..], width);
        BinaryPrimitives.WriteInt32BigEndian(file[20..], height);
    }
}
