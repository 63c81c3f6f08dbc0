namespace ImgurGen;

/// <summary>The body of an answer as it arrives. It owns the answer: disposing of it ends the connection's use.</summary>
internal sealed class AnswerStream(ApiAnswer answer, Stream body) : Stream
{
    public override bool CanRead => body.CanRead;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException("The length of an answer is known at its end.");

    public override long Position
    {
        get => throw new NotSupportedException("An answer is read once, from its beginning to its end.");
        set => throw new NotSupportedException("An answer is read once, from its beginning to its end.");
    }

    public override int Read(byte[] buffer, int offset, int count) => body.Read(buffer, offset, count);

    public override int Read(Span<byte> buffer) => body.Read(buffer);

    public override int ReadByte() => body.ReadByte();

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        body.ReadAsync(buffer, offset, count, cancellationToken);

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        body.ReadAsync(buffer, cancellationToken);

    public override Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken) =>
        body.CopyToAsync(destination, bufferSize, cancellationToken);

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) =>
        throw new NotSupportedException("An answer is read once, from its beginning to its end.");

    public override void SetLength(long value) => throw new NotSupportedException("An answer is not written to.");

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException("An answer is not written to.");

    public override async ValueTask DisposeAsync()
    {
        await body.DisposeAsync().ConfigureAwait(false);
        answer.Dispose();
        await base.DisposeAsync().ConfigureAwait(false);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            body.Dispose();
            answer.Dispose();
        }

        base.Dispose(disposing);
    }
}
