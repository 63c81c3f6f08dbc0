namespace ImgurGen;

/// <summary>A file in a stream of the caller's.</summary>
internal sealed class StreamSource : FileSource
{
    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly Stream stream;
    private readonly bool staysOpen;
    private readonly long start;
    private bool wasClaimed;

    internal StreamSource(Stream source, string? fileName, string? contentType, bool leaveOpen)
        : base(fileName, contentType)
    {
        ArgumentNullException.ThrowIfNull(source, "stream");
        if (!source.CanRead)
            throw new ArgumentException("The stream cannot be read.", nameof(source));

        stream = source;
        staysOpen = leaveOpen;
        if (!source.CanSeek)
            return;

        start = source.Position;
        Length = Math.Max(source.Length - start, 0);
    }

    internal override long? Length { get; }

    internal override bool CanRepeat => stream.CanSeek;

    internal override void Claim()
    {
        if (wasClaimed && !CanRepeat)
            throw new InvalidOperationException("The stream was sent once, and cannot seek back to be sent again.");

        wasClaimed = true;
    }

    internal override FileReading Open() =>
        stream.CanSeek ? new SharedReading(stream, start, turn) : new FileReading(stream, closes: false);

    internal override void Release()
    {
        if (!staysOpen)
            stream.Dispose();
    }
}
