using System.Runtime.InteropServices;

namespace ImgurGen;

/// <summary>A file in memory.</summary>
internal sealed class MemorySource(ReadOnlyMemory<byte> bytes, string? fileName, string? contentType) : FileSource(fileName, contentType)
{
    internal override long? Length => bytes.Length;

    internal override FileReading Open()
    {
        // Memory that no array stands behind (of a pool of one's own, say) is rare enough to be copied.
        ArraySegment<byte> segment = MemoryMarshal.TryGetArray(bytes, out ArraySegment<byte> array) ? array : bytes.ToArray();
        return new FileReading(new MemoryStream(segment.Array ?? [], segment.Offset, segment.Count, writable: false), closes: true);
    }
}
