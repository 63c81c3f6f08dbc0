using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ImgurGen;

/// <summary>Texts that are hashed together, each with its length before it, so that no two series of them run into the same bytes.</summary>
/// <param name="initial">Where they are gathered as long as they fit.</param>
internal ref struct HashInput(Span<byte> initial)
{
    private Span<byte> buffer = initial;
    private byte[]? rented;
    private int length;

    internal void Append(string text)
    {
        int bytes = Encoding.UTF8.GetByteCount(text);
        Append(bytes);
        Encoding.UTF8.GetBytes(text, Take(bytes));
    }

    internal void Append(int number) => BinaryPrimitives.WriteInt32LittleEndian(Take(sizeof(int)), number);

    /// <summary>The hash of all that was appended, in hexadecimal digits; nothing can be appended afterwards.</summary>
    internal string Hash()
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(buffer[..length], hash);
        if (rented is not null)
            ArrayPool<byte>.Shared.Return(rented, clearArray: true);
        buffer = default;
        rented = null;
        return Convert.ToHexString(hash);
    }

    private Span<byte> Take(int bytes)
    {
        if (buffer.Length - length < bytes)
            Grow(bytes);
        length += bytes;
        return buffer.Slice(length - bytes, bytes);
    }

    private void Grow(int bytes)
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent(Math.Max(buffer.Length * 2, length + bytes));
        buffer[..length].CopyTo(larger);
        if (rented is not null)
            ArrayPool<byte>.Shared.Return(rented, clearArray: true);
        buffer = rented = larger;
    }
}
