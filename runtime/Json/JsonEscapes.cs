using System.Buffers;
using System.Text.Encodings.Web;

namespace ImgurGen.Json;

/// <summary>Escapes what a text of JSON must not hold as it is.</summary>
internal static class JsonEscapes
{
    // Texts are escaped in parts, because each may become so much longer.
    private const int AtOnce = 512;
    private const int LongestUtf8 = 3;

    /// <summary>Adds a text to a buffer, escaped.</summary>
    /// <param name="text">The text in UTF-8, which may stand in the buffer, after what is written.</param>
    /// <param name="encoder">What escapes.</param>
    /// <param name="buffer">Where to.</param>
    public static void Add(ReadOnlySpan<byte> text, JavaScriptEncoder encoder, ref GrowingBuffer buffer)
    {
        byte[] rented = ArrayPool<byte>.Shared.Rent(text.Length);
        Span<byte> copy = rented.AsSpan(0, text.Length);
        text.CopyTo(copy);
        ReadOnlySpan<byte> rest = copy;
        while (rest.Length > 0)
        {
            ReadOnlySpan<byte> part = rest[..Math.Min(rest.Length, AtOnce)];
            Span<byte> room = buffer.Room(part.Length * encoder.MaxOutputCharactersPerInputCharacter * LongestUtf8);
            encoder.EncodeUtf8(part, room, out int read, out int written, isFinalBlock: part.Length == rest.Length);
            buffer.Length += written;
            rest = rest[read..];
        }

        copy.Clear();
        ArrayPool<byte>.Shared.Return(rented);
    }
}
