namespace ImgurGen;

/// <summary>The body of a streamed answer, which may be endless, while each of its items may not.</summary>
internal sealed class ItemBody(Stream body, long maxItemBytes) : Stream
{
    private long sinceItem;

    /// <summary>Whether an item was longer than allowed.</summary>
    internal bool HasOverflown { get; private set; }

    internal long MaxItemBytes => maxItemBytes;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Says that an item has come to its end.</summary>
    internal void EndItem() => sinceItem = 0;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (sinceItem > maxItemBytes)
        {
            HasOverflown = true;
            throw new InvalidDataException();
        }

        int read = await body.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        sinceItem += read;
        return read;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override ValueTask DisposeAsync() => body.DisposeAsync();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            body.Dispose();
        base.Dispose(disposing);
    }
}
