using System.Buffers;
using System.Runtime.CompilerServices;

namespace ImgurGen.Json;

/// <summary>Bytes that are written one after the other into rented memory. A field of its owner, and no value to be copied.</summary>
internal struct GrowingBuffer()
{
    private const int FirstSize = 512;

    private byte[] bytes = ArrayPool<byte>.Shared.Rent(FirstSize);

    /// <summary>How many bytes are written.</summary>
    public int Length { get; set; }

    /// <summary>What is written.</summary>
    public readonly Span<byte> Written => bytes.AsSpan(0, Length);

    /// <summary>At least so many bytes after what is written.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Span<byte> Room(int size)
    {
        if (bytes.Length - Length < size)
            Grow(size);
        return bytes.AsSpan(Length);
    }

    /// <summary>At least so many bytes after what is written, as memory.</summary>
    public Memory<byte> RoomAsMemory(int size)
    {
        Room(size);
        return bytes.AsMemory(Length);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(ReadOnlySpan<byte> more)
    {
        more.CopyTo(Room(more.Length));
        Length += more.Length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(byte one)
    {
        Room(1)[0] = one;
        Length++;
    }

    /// <summary>Gives the memory back, without what was written, which may be a secret. Nothing is written any more.</summary>
    public void Return()
    {
        if (bytes.Length == 0)
            return;
        Written.Clear();
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = [];
        Length = 0;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int size)
    {
        ObjectDisposedException.ThrowIf(bytes.Length == 0, typeof(JsonWriter));
        byte[] larger = ArrayPool<byte>.Shared.Rent(Math.Max(checked(Length + size), bytes.Length * 2));
        Written.CopyTo(larger);
        Written.Clear();
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = larger;
    }
}
