namespace ImgurGen;

/// <summary>A file that is being read by one attempt, which closes the stream only if the attempt opened it.</summary>
internal class FileReading(Stream stream, bool closes) : IAsyncDisposable
{
    internal virtual ValueTask<int> ReadAsync(Memory<byte> piece, CancellationToken cancellationToken) =>
        stream.ReadAsync(piece, cancellationToken);

    public ValueTask DisposeAsync() => closes ? stream.DisposeAsync() : default;
}
