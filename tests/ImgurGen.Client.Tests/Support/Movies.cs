using System.Buffers.Binary;
using System.Text;

namespace ImgurGen.Client.Tests.Support;

/// <summary>As much of an MP4 file as says what it is: ISO/IEC 14496-12, one track of pictures and one of another kind, without samples.</summary>
internal static class Movies
{
    /// <param name="width">The width in pixels.</param>
    /// <param name="height">The height in pixels.</param>
    /// <param name="otherKind">What the second track holds (8.4.3): <c>soun</c> is sound.</param>
    public static byte[] Mp4(ushort width, ushort height, string otherKind = "soun") =>
    [
        .. Box("ftyp", [.. "isom"u8, 0, 0, 0, 0]),
        .. Box("moov", [.. Track(width, height, "vide"), .. Track(0, 0, otherKind)]),
    ];

    private static byte[] Track(ushort width, ushort height, string handler) =>
        Box("trak", [.. Box("tkhd", TrackHeader(width, height)), .. Box("mdia", Box("hdlr", Handler(handler)))]);

    // 4.2: the length of all of it, the type, the content.
    private static byte[] Box(string type, byte[] content)
    {
        byte[] box = new byte[8 + content.Length];
        BinaryPrimitives.WriteInt32BigEndian(box, box.Length);
        Encoding.ASCII.GetBytes(type).CopyTo(box, 4);
        content.CopyTo(box, 8);
        return box;
    }

    // 8.3.2: 76 bytes before the size, which has 16 bits behind the point.
    private static byte[] TrackHeader(ushort width, ushort height)
    {
        byte[] header = new byte[84];
        BinaryPrimitives.WriteUInt16BigEndian(header.AsSpan(76), width);
        BinaryPrimitives.WriteUInt16BigEndian(header.AsSpan(80), height);
        return header;
    }

    // 8.4.3: version and flags, a reserved word, the type, three more reserved words and an empty name.
    private static byte[] Handler(string type) => [0, 0, 0, 0, 0, 0, 0, 0, .. Encoding.ASCII.GetBytes(type), .. new byte[13]];
}
