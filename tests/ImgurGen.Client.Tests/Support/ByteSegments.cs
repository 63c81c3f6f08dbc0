using System.Buffers;

namespace ImgurGen.Client.Tests.Support;

/// <summary>A text in pieces of one byte, so that every token of it crosses a border.</summary>
internal static class ByteSegments
{
    public static ReadOnlySequence<byte> Of(byte[] bytes)
    {
        var first = new Segment(bytes.AsMemory(0, 1), index: 0);
        Segment last = first;
        for (int i = 1; i < bytes.Length; i++)
            last = last.Append(bytes.AsMemory(i, 1));
        return new ReadOnlySequence<byte>(first, 0, last, 1);
    }

    private sealed class Segment : ReadOnlySequenceSegment<byte>
    {
        public Segment(ReadOnlyMemory<byte> memory, long index)
        {
            Memory = memory;
            RunningIndex = index;
        }

        public Segment Append(ReadOnlyMemory<byte> memory)
        {
            var next = new Segment(memory, RunningIndex + Memory.Length);
            Next = next;
            return next;
        }
    }
}
