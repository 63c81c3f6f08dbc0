namespace ImgurGen.Client.Tests.Support;

/// <summary>A PNG header and then zeros: a large file that is nowhere. It cannot seek, nor tell its length.</summary>
public sealed class GeneratedPicture : Stream
{
    private readonly byte[] header = new byte[Pictures.HeaderBytes];
    private readonly long length;
    private long position;

    public GeneratedPicture(int width, int height, long bytes)
    {
        Pictures.WriteHeader(header, width, height);
        length = bytes;
    }

    public bool IsDisposed { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        int count = (int)Math.Min(buffer.Length, length - position);
        buffer = buffer[..count];
        buffer.Clear();
        if (position < header.Length)
            header.AsSpan((int)position, Math.Min(count, header.Length - (int)position)).CopyTo(buffer);
        position += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }
}
