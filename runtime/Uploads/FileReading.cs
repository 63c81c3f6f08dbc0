namespace ImgurGen;

/// <summary>A file that is being read by one attempt, which closes the stream only if the attempt opened it.</summary>
internal readonly struct FileReading(Stream stream, bool closes) : IAsyncDisposable
{
    internal Stream Stream { get; } = stream;

    public ValueTask DisposeAsync() => closes ? Stream.DisposeAsync() : default;
}
