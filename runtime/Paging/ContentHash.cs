using System.Buffers.Binary;
using System.Security.Cryptography;

namespace ImgurGen;

/// <summary>
/// A hash of 64 bits, for this process alone. Every paged answer is hashed, so that it has to cost less than reading the answer does, which no
/// cryptographic hash would. Its keys are random: no server can make two pages that it takes for one.
/// </summary>
internal static class ContentHash
{
    private const int BlockBytes = 2 * sizeof(ulong);

    private static readonly ulong Start = RandomKey();
    private static readonly ulong Key = RandomKey();

    internal static ulong Of(ReadOnlySpan<byte> bytes)
    {
        ulong hash = Start + (Key * (ulong)bytes.Length);
        for (; bytes.Length >= BlockBytes; bytes = bytes[BlockBytes..])
            hash = Mix(hash, bytes);

        Span<byte> last = stackalloc byte[BlockBytes];
        last.Clear();
        bytes.CopyTo(last);
        return Mix(Mix(hash, last), last);
    }

    /// <summary>Mixes a block in: each bit of a product depends on many of both factors, and each factor on the key or all blocks before.</summary>
    private static ulong Mix(ulong hash, ReadOnlySpan<byte> block)
    {
        ulong left = BinaryPrimitives.ReadUInt64LittleEndian(block) ^ Key;
        ulong right = BinaryPrimitives.ReadUInt64LittleEndian(block[sizeof(ulong)..]) ^ hash;
        ulong high = Math.BigMul(left, right, out ulong low);
        return high ^ low;
    }

    private static ulong RandomKey() => BinaryPrimitives.ReadUInt64LittleEndian(RandomNumberGenerator.GetBytes(sizeof(ulong))) | 1;
}
