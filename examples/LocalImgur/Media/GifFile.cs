using System.Buffers.Binary;

namespace LocalImgur.Media;

/// <summary>As much of GIF89a as is needed to read a size, count frames and write an animation of few colours.</summary>
internal static class GifFile
{
    private const int HeaderLength = 13;
    private const byte Extension = 0x21;
    private const byte ImageDescriptor = 0x2C;
    private const byte Trailer = 0x3B;

    // Codes stay 8 bits wide when the table is cleared before it outgrows them: 128 colours, 2 control codes, 126 entries to come.
    private const byte MinimumCodeSize = 7;
    private const byte ClearCode = 0x80;
    private const byte EndCode = 0x81;
    private const int CodesBetweenClears = 120;

    public static bool TryRead(ReadOnlySpan<byte> file, out int width, out int height, out bool animated)
    {
        width = height = 0;
        animated = false;
        if (file.Length < HeaderLength || !(file.StartsWith("GIF87a"u8) || file.StartsWith("GIF89a"u8)))
            return false;
        width = BinaryPrimitives.ReadUInt16LittleEndian(file[6..]);
        height = BinaryPrimitives.ReadUInt16LittleEndian(file[8..]);
        animated = CountFrames(file) > 1;
        return width > 0 && height > 0;
    }

    /// <summary>An animation that goes on for ever, half a second for each frame.</summary>
    /// <param name="width">Its width in pixels.</param>
    /// <param name="height">Its height in pixels.</param>
    /// <param name="palette">Its 128 colours, three bytes each.</param>
    /// <param name="frames">Of each frame which colour each pixel has, row by row.</param>
    public static byte[] Encode(ushort width, ushort height, ReadOnlySpan<byte> palette, IEnumerable<byte[]> frames)
    {
        using var file = new MemoryStream();
        file.Write("GIF89a"u8);
        WriteSize(file, width, height);
        file.Write([0x80 | (MinimumCodeSize - 1), 0, 0]); // a global table of 2^7 colours
        file.Write(palette);
        file.Write([Extension, 0xFF, 11, .. "NETSCAPE2.0"u8, 3, 1, 0, 0, 0]);
        foreach (byte[] frame in frames)
        {
            file.Write([Extension, 0xF9, 4, 0, 50, 0, 0, 0]);
            file.Write([ImageDescriptor, 0, 0, 0, 0]);
            WriteSize(file, width, height);
            file.WriteByte(0);
            WriteFrame(file, frame);
        }

        file.WriteByte(Trailer);
        return file.ToArray();
    }

    private static void WriteSize(Stream file, ushort width, ushort height)
        => file.Write([(byte)width, (byte)(width >> 8), (byte)height, (byte)(height >> 8)]);

    private static void WriteFrame(Stream file, ReadOnlySpan<byte> pixels)
    {
        file.WriteByte(MinimumCodeSize);
        while (!pixels.IsEmpty)
        {
            int count = Math.Min(pixels.Length, CodesBetweenClears);
            file.WriteByte((byte)(count + 1));
            file.WriteByte(ClearCode);
            file.Write(pixels[..count]);
            pixels = pixels[count..];
        }

        file.Write([1, EndCode, 0]);
    }

    private static int CountFrames(ReadOnlySpan<byte> file)
    {
        int frames = 0;
        int at = HeaderLength + ColourTableLength(file[10]);
        while (at < file.Length && file[at] != Trailer)
        {
            if (file[at] == Extension)
            {
                at += 2;
            }
            else if (file[at] == ImageDescriptor && at + 10 <= file.Length)
            {
                frames++;
                at += 10 + ColourTableLength(file[at + 9]) + 1;
            }
            else
            {
                break;
            }

            while (at < file.Length && file[at] != 0)
                at += 1 + file[at];
            at++;
        }

        return frames;
    }

    private static int ColourTableLength(byte flags) => (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
}
