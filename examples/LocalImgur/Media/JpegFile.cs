using System.Buffers.Binary;

namespace LocalImgur.Media;

/// <summary>As much of JPEG (ITU-T T.81) as is needed to read a size.</summary>
internal static class JpegFile
{
    private const byte Marker = 0xFF;
    private const byte StartOfScan = 0xDA;

    private static ReadOnlySpan<byte> StartOfImage => [Marker, 0xD8, Marker];

    public static bool TryRead(ReadOnlySpan<byte> file, out int width, out int height)
    {
        width = height = 0;
        if (!file.StartsWith(StartOfImage))
            return false;

        int at = 2;
        while (at + 9 <= file.Length && file[at] == Marker)
        {
            byte kind = file[at + 1];
            if (kind == Marker)
            {
                at++; // a fill byte
                continue;
            }

            if (IsStartOfFrame(kind))
            {
                height = BinaryPrimitives.ReadUInt16BigEndian(file[(at + 5)..]);
                width = BinaryPrimitives.ReadUInt16BigEndian(file[(at + 7)..]);
                return width > 0 && height > 0;
            }

            if (kind == StartOfScan)
                return false;
            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
        }

        return false;
    }

    // C0 to CF are frames, save the tables that stand among them: C4 Huffman, C8 reserved, CC arithmetic.
    private static bool IsStartOfFrame(byte kind) => kind is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);
}
