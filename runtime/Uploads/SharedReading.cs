namespace ImgurGen;

/// <summary>
/// One attempt's reading of a stream that all attempts share. A server may answer while a body is still on its way (over HTTP/2), so that the
/// next attempt begins before this one has stopped: each has a position of its own, and they read in turns.
/// </summary>
/// <param name="stream">The stream, which can seek.</param>
/// <param name="start">Where the file begins in it.</param>
/// <param name="turn">Whose turn it is; one for the stream.</param>
internal sealed class SharedReading(Stream stream, long start, SemaphoreSlim turn) : FileReading(stream, closes: false)
{
    private readonly Stream stream = stream;
    private long position = start;

    internal override async ValueTask<int> ReadAsync(Memory<byte> piece, CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            stream.Position = position;
            int read = await stream.ReadAsync(piece, cancellationToken).ConfigureAwait(false);
            position += read;
            return read;
        }
        finally
        {
            turn.Release();
        }
    }
}
