using System.Buffers.Binary;
using System.IO.Compression;

namespace LocalImgur.Media;

/// <summary>As much of PNG (ISO/IEC 15948) as is needed to read a size and to draw an even surface.</summary>
internal static class PngFile
{
    private const int HeaderEnd = 24;
    private const uint CrcPolynomial = 0xEDB88320;

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static bool TryRead(ReadOnlySpan<byte> file, out int width, out int height)
    {
        width = height = 0;
        if (file.Length < HeaderEnd || !file.StartsWith(Signature) || !file[12..16].SequenceEqual("IHDR"u8))
            return false;
        width = BinaryPrimitives.ReadInt32BigEndian(file[16..]);
        height = BinaryPrimitives.ReadInt32BigEndian(file[20..]);
        return width > 0 && height > 0;
    }

    /// <summary>
    /// An image of one colour, one bit a pixel. It is stored uncompressed, so that it weighs what an image of its size might.
    /// </summary>
    public static byte[] Fill(int width, int height, (byte Red, byte Green, byte Blue) colour)
    {
        using var file = new MemoryStream();
        file.Write(Signature);
        byte[] header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        header[8] = 1; // bits a pixel
        header[9] = 3; // colours come from the palette
        WriteChunk(file, "IHDR"u8, header);
        WriteChunk(file, "PLTE"u8, [colour.Red, colour.Green, colour.Blue]);
        WriteChunk(file, "IDAT"u8, Store(new byte[height * (1 + ((width + 7) / 8))]));
        WriteChunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    private static byte[] Store(byte[] rows)
    {
        using var stored = new MemoryStream();
        using (var zlib = new ZLibStream(stored, CompressionLevel.NoCompression))
            zlib.Write(rows);
        return stored.ToArray();
    }

    private static void WriteChunk(Stream file, ReadOnlySpan<byte> type, ReadOnlySpan<byte> data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        file.Write(type);
        file.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, ~Crc(Crc(uint.MaxValue, type), data));
        file.Write(number);
    }

    private static uint Crc(uint crc, ReadOnlySpan<byte> data)
    {
        foreach (byte value in data)
        {
            crc ^= value;
            for (int bit = 0; bit < 8; bit++)
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ CrcPolynomial;
        }

        return crc;
    }
}
