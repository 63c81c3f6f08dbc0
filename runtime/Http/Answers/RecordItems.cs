using System.Buffers;
using System.Runtime.CompilerServices;
using ImgurGen.Json;

namespace ImgurGen;

/// <summary>Items out of JSON values that one byte keeps apart: a line feed, or that of RFC 7464.</summary>
internal static class RecordItems
{
    internal const byte LineFeed = (byte)'\n';
    internal const byte RecordSeparator = 0x1E;

    private const int SmallestBuffer = 4 * 1024;

    internal static async IAsyncEnumerable<T> ReadAsync<T, TCodec>(
        ItemBody body, byte separator, ItemFaults faults, [EnumeratorCancellation] CancellationToken cancellationToken)
        where TCodec : struct, IJsonCodec<T>
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(SmallestBuffer);
        try
        {
            int filled = 0;
            while (true)
            {
                if (filled == buffer.Length)
                    buffer = Larger(buffer, filled);
                int read = await body.ReadAsync(buffer.AsMemory(filled), cancellationToken).ConfigureAwait(false);
                int start = 0;
                int searched = filled;
                filled += read;
                for (int length; (length = buffer.AsSpan(searched, filled - searched).IndexOf(separator)) >= 0; searched = start)
                {
                    int end = searched + length;
                    if (!IsBlank(buffer.AsSpan(start, end - start)))
                        yield return faults.Read<T, TCodec>(Json(buffer.AsSpan(start, end - start)));
                    start = end + 1;
                    body.EndItem();
                }

                if (read == 0)
                {
                    if (!IsBlank(buffer.AsSpan(start, filled - start)))
                        yield return faults.Read<T, TCodec>(Json(buffer.AsSpan(start, filled - start)));
                    yield break;
                }

                buffer.AsSpan(start, filled - start).CopyTo(buffer);
                filled -= start;
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static bool IsBlank(ReadOnlySpan<byte> record) => Json(record).Trim(" \t\r\n"u8).IsEmpty;

    // A byte order mark may stand before the first.
    private static ReadOnlySpan<byte> Json(ReadOnlySpan<byte> record) => record.StartsWith("\uFEFF"u8) ? record[3..] : record;

    private static byte[] Larger(byte[] buffer, int filled)
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(buffer.Length * 2L, Array.MaxLength));
        buffer.AsSpan(0, filled).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }
}
