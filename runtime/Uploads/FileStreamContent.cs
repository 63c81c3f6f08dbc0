using System.Buffers;
using System.Net;

namespace ImgurGen;

/// <summary>Copies a file to the network piece by piece, and reports on it.</summary>
internal sealed class FileStreamContent : HttpContent
{
    // Large enough that a report and a system call for each piece cost nothing, small enough to stay out of the large object heap.
    private const int PieceBytes = 64 * 1024;

    private readonly FileSource source;
    private readonly IProgress<UploadProgress>? observer;
    private readonly long? length;

    internal FileStreamContent(FileSource file, IProgress<UploadProgress>? progress)
    {
        source = file;
        observer = progress;
        length = file.ReadLength();
    }

    protected override bool TryComputeLength(out long computed)
    {
        computed = length ?? 0;
        return length is not null;
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        FileReading reading = Open();
        await using (reading.ConfigureAwait(false))
        {
            byte[] piece = ArrayPool<byte>.Shared.Rent(PieceBytes);
            try
            {
                await CopyAsync(reading, stream, piece, cancellationToken).ConfigureAwait(false);
            }
            finally
            {
                ArrayPool<byte>.Shared.Return(piece);
            }
        }
    }

    private async Task CopyAsync(FileReading from, Stream to, byte[] piece, CancellationToken cancellationToken)
    {
        long sent = 0;
        for (int read; (read = await ReadAsync(from, piece, cancellationToken).ConfigureAwait(false)) > 0;)
        {
            await to.WriteAsync(piece.AsMemory(0, read), cancellationToken).ConfigureAwait(false);
            sent += read;
            observer?.Report(new UploadProgress(sent, length));
        }
    }

    private FileReading Open()
    {
        try
        {
            return source.Open();
        }
        catch (Exception exception)
        {
            throw new FileReadException(exception);
        }
    }

    private static async ValueTask<int> ReadAsync(FileReading from, byte[] piece, CancellationToken cancellationToken)
    {
        try
        {
            return await from.ReadAsync(piece, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            throw new FileReadException(exception);
        }
    }
}
