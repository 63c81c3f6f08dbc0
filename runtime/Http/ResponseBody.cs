using System.Buffers;
using System.Net.Http.Headers;
using System.Text;

namespace ImgurGen;

/// <summary>
/// The body of an answer in UTF-8, in a buffer that goes back to the pool when this is disposed of: nothing may keep a piece of it.
/// </summary>
internal sealed class ResponseBody : IDisposable
{
    private const int SmallestBuffer = 16 * 1024;

    private byte[] buffer = [];
    private int length;

    private ResponseBody(string? contentType) => ContentType = contentType;

    /// <summary>No body.</summary>
    internal static ResponseBody Empty { get; } = new(contentType: null);

    /// <summary>The media type that the server named, without parameters.</summary>
    internal string? ContentType { get; }

    /// <summary>Why there is nothing in <see cref="Bytes"/> although the server sent something; null where it was read.</summary>
    internal string? Refusal { get; private set; }

    /// <summary>What was thrown where the body could not be unpacked; null otherwise.</summary>
    internal Exception? RefusalCause { get; private set; }

    /// <summary>The body, without a byte order mark.</summary>
    internal ReadOnlyMemory<byte> Bytes { get; private set; }

    /// <summary>A body that is already here, and stays.</summary>
    internal static ResponseBody Of(ReadOnlyMemory<byte> bytes, string? contentType) => new(contentType) { Bytes = bytes };

    /// <summary>Reads a body, and stops where it becomes longer than allowed: the length that a server announces may be wrong.</summary>
    internal static async ValueTask<ResponseBody> ReadAsync(HttpContent content, long maxBytes, CancellationToken cancellationToken)
    {
        bool isJson = IsPlainJson(content.Headers);
        var body = new ResponseBody(isJson ? MediaTypes.Json : content.Headers.ContentType?.MediaType);
        try
        {
            await body.FillAsync(content, isJson ? null : content.Headers.ContentType?.CharSet, maxBytes, cancellationToken).ConfigureAwait(false);
            return body;
        }
        catch (Exception exception) when (IsBadPacking(exception))
        {
            body.Refusal = "cannot be unpacked: it is not in its Content-Encoding";
            body.RefusalCause = exception;
            return body;
        }
        catch
        {
            body.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        Bytes = default;
        Return();
    }

    private async ValueTask FillAsync(HttpContent content, string? charSet, long maxBytes, CancellationToken cancellationToken)
    {
        if (!TryFindEncoding(charSet, out Encoding? encoding))
        {
            Refusal = $"is in the character set '{charSet}', which is not supported";
            return;
        }

        long? announced = content.Headers.ContentLength;
        if (announced > maxBytes)
        {
            RefuseLength(maxBytes);
            return;
        }

        // One byte more than announced, so that the end is found without growing.
        buffer = ArrayPool<byte>.Shared.Rent((int)Math.Min((announced ?? SmallestBuffer) + 1, Array.MaxLength));
        Stream stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            Stream utf8 = encoding is null ? stream : Encoding.CreateTranscodingStream(stream, encoding, Encoding.UTF8, leaveOpen: true);
            await using (utf8.ConfigureAwait(false))
            {
                for (int read; (read = await utf8.ReadAsync(buffer.AsMemory(length), cancellationToken).ConfigureAwait(false)) > 0;)
                {
                    length += read;
                    if (length > maxBytes)
                    {
                        RefuseLength(maxBytes);
                        return;
                    }

                    if (length == buffer.Length)
                        Grow();
                }
            }
        }

        int start = buffer.AsSpan(0, length).StartsWith("\uFEFF"u8) ? 3 : 0;
        Bytes = buffer.AsMemory(start, length - start);
    }

    // What most answers are. The header need not be parsed for that.
    private static bool IsPlainJson(HttpContentHeaders headers) =>
        headers.NonValidated.TryGetValues("Content-Type", out HeaderStringValues type) && type.Count == 1 && type.ToString() == MediaTypes.Json;

    // gzip and deflate throw the one, Brotli the other; a stream whose client is disposed of says something else.
    private static bool IsBadPacking(Exception exception) =>
        exception is InvalidDataException or (InvalidOperationException and not ObjectDisposedException);

    private void RefuseLength(long maxBytes) =>
        Refusal = $"is longer than the {maxBytes} bytes that {nameof(ApiClientOptions)}.{nameof(ApiClientOptions.MaxResponseBytes)} allows";

    private void Grow()
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(buffer.Length * 2L, Array.MaxLength));
        buffer.AsSpan(0, length).CopyTo(larger);
        Return();
        buffer = larger;
    }

    private void Return()
    {
        if (buffer.Length > 0)
            ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
    }

    /// <summary>The encoding to read from, null for UTF-8 itself (which ASCII is a part of); false where it is unknown.</summary>
    private static bool TryFindEncoding(string? charSet, out Encoding? encoding)
    {
        encoding = null;
        string name = charSet?.Trim('"', '\'', ' ') ?? "";
        if (name.Length == 0 || name.ToLowerInvariant() is "utf-8" or "utf8")
            return true;

        try
        {
            encoding = Encoding.GetEncoding(name);
            return true;
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            return false;
        }
    }
}
