using System.Buffers.Binary;

namespace LocalImgur.Media;

/// <summary>Reads the boxes of an MP4 or QuickTime file: ISO/IEC 14496-12, 4.2 (boxes), 8.3.2 (tkhd) and 8.4.3 (hdlr).</summary>
internal static class Mp4File
{
    private const int HeaderLength = 8;

    /// <summary>The size of the largest track in pixels, 0 where none tells it, and whether there is a track of sound.</summary>
    public static (int Width, int Height, bool HasSound) Read(ReadOnlySpan<byte> content)
    {
        (int Width, int Height, bool HasSound) result = (0, 0, false);
        ReadOnlySpan<byte> movie = Find(content, "moov"u8);
        while (TryReadBox(ref movie, out ReadOnlySpan<byte> type, out ReadOnlySpan<byte> box))
        {
            if (!type.SequenceEqual("trak"u8))
                continue;

            (int width, int height) = Size(Find(box, "tkhd"u8));
            if (width > result.Width)
                (result.Width, result.Height) = (width, height);
            result.HasSound |= IsSound(Find(Find(box, "mdia"u8), "hdlr"u8));
        }

        return result;
    }

    // The last eight bytes of the header are the width and the height, 16 bits before and 16 after the point.
    private static (int Width, int Height) Size(ReadOnlySpan<byte> header)
        => header.Length < 8
            ? (0, 0)
            : (BinaryPrimitives.ReadUInt16BigEndian(header[^8..]), BinaryPrimitives.ReadUInt16BigEndian(header[^4..]));

    private static bool IsSound(ReadOnlySpan<byte> handler) => handler.Length >= 12 && handler[8..12].SequenceEqual("soun"u8);

    /// <summary>The content of the first box of a type; empty where there is none.</summary>
    private static ReadOnlySpan<byte> Find(ReadOnlySpan<byte> boxes, ReadOnlySpan<byte> wanted)
    {
        while (TryReadBox(ref boxes, out ReadOnlySpan<byte> type, out ReadOnlySpan<byte> box))
        {
            if (type.SequenceEqual(wanted))
                return box;
        }

        return [];
    }

    // Length 0 is "up to the end", length 1 "the length stands behind the type, in 64 bits".
    private static bool TryReadBox(scoped ref ReadOnlySpan<byte> boxes, out ReadOnlySpan<byte> type, out ReadOnlySpan<byte> box)
    {
        type = default;
        box = default;
        if (boxes.Length < HeaderLength)
            return false;

        type = boxes[4..8];
        ulong length = BinaryPrimitives.ReadUInt32BigEndian(boxes);
        int header = HeaderLength;
        if (length == 1 && boxes.Length >= 16)
        {
            length = BinaryPrimitives.ReadUInt64BigEndian(boxes[8..]);
            header = 16;
        }
        else if (length == 0)
        {
            length = (ulong)boxes.Length;
        }

        if (length < (ulong)header || length > (ulong)boxes.Length)
            return false;
        box = boxes[header..(int)length];
        boxes = boxes[(int)length..];
        return true;
    }
}
