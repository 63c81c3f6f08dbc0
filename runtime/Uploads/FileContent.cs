using System.Buffers.Text;
using System.Globalization;

namespace ImgurGen;

/// <summary>A file to upload, from wherever it is. It is sent piece by piece and never held in memory as a whole.</summary>
public sealed class FileContent
{
    private readonly FileSource source;
    private readonly IProgress<UploadProgress>? observer;

    private FileContent(FileSource file, IProgress<UploadProgress>? progress = null)
    {
        source = file;
        observer = progress;
    }

    /// <summary>
    /// The file's length in bytes, or null where it is not known: a stream that cannot seek, or an address that the server fetches.
    /// </summary>
    public long? Length => source.Length;

    /// <summary>The file's name, or null where it has none.</summary>
    public string? FileName => source.FileName;

    /// <summary>The file's media type, or null where it was not told.</summary>
    public string? ContentType => source.ContentType;

    /// <summary>Whether the file can be sent again, for another attempt.</summary>
    internal bool CanRepeat => source.CanRepeat;

    /// <summary>What is sent in place of bytes, as the text of a field: base64 or an address; null for bytes.</summary>
    internal string? Text => source.Text;

    /// <summary>A file that is read from a stream, from its present position to its end.</summary>
    /// <param name="stream">The stream. One that can seek can be sent again; another only once.</param>
    /// <param name="fileName">The file's name, for the server.</param>
    /// <param name="contentType">The file's media type.</param>
    /// <param name="leaveOpen">Whether the stream stays open; otherwise it is disposed of when the call is over.</param>
    /// <exception cref="ArgumentException">The stream cannot be read, or the content type is none.</exception>
    public static FileContent FromStream(Stream stream, string? fileName = null, string? contentType = null, bool leaveOpen = true) =>
        new(new StreamSource(stream, fileName, contentType, leaveOpen));

    /// <summary>
    /// A file on disk, opened anew for each attempt. If it is gone by then, the call throws <see cref="FileNotFoundException"/>.
    /// </summary>
    /// <param name="path">Where the file is.</param>
    /// <param name="fileName">The name for the server; null for the file's own.</param>
    /// <param name="contentType">The file's media type.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static FileContent FromFile(string path, string? fileName = null, string? contentType = null) =>
        new(new DiskSource(path, fileName, contentType));

    /// <summary>A file that is in memory; the bytes must not change until the call is over.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="fileName">The file's name, for the server.</param>
    /// <param name="contentType">The file's media type.</param>
    public static FileContent FromBytes(ReadOnlyMemory<byte> bytes, string? fileName = null, string? contentType = null) =>
        new(new MemorySource(bytes, fileName, contentType));

    /// <summary>A file in base64, sent as the text of its field.</summary>
    /// <param name="base64">The base64 text, without the <c>data:</c> that may stand before it.</param>
    /// <exception cref="ArgumentException">The text is not base64.</exception>
    public static FileContent FromBase64(string base64)
    {
        ArgumentException.ThrowIfNullOrEmpty(base64);
        if (!Base64.IsValid(base64, out int length))
            throw new ArgumentException("The text is not base64.", nameof(base64));

        return new FileContent(new TextSource(base64, length));
    }

    /// <summary>A file that the server is to fetch, sent as the text of its field.</summary>
    /// <param name="uri">The file's address.</param>
    /// <exception cref="ArgumentException">The address is not absolute.</exception>
    public static FileContent FromUri(Uri uri)
    {
        ArgumentNullException.ThrowIfNull(uri);
        if (!uri.IsAbsoluteUri)
            throw new ArgumentException($"'{uri}' is not absolute: the server could not find it.", nameof(uri));

        return new FileContent(new TextSource(uri.AbsoluteUri, length: null));
    }

    /// <summary>The same file, whose upload is reported on.</summary>
    /// <param name="progress">Told after each piece, on whichever thread sends it; text (base64, an address) is sent unreported.</param>
    public FileContent WithProgress(IProgress<UploadProgress> progress)
    {
        ArgumentNullException.ThrowIfNull(progress);
        return new FileContent(source, progress);
    }

    /// <summary>The file's name and length.</summary>
    public override string ToString() =>
        $"{nameof(FileContent)} ({FileName ?? "unnamed"}, {Length?.ToString(CultureInfo.InvariantCulture) ?? "unknown"} bytes)";

    /// <summary>The bytes, for one attempt.</summary>
    /// <exception cref="InvalidOperationException">The file was sent once and cannot be sent again.</exception>
    internal HttpContent CreateContent()
    {
        source.Claim();
        return new FileStreamContent(source, observer);
    }

    /// <summary>The length, for a call that is under way.</summary>
    /// <exception cref="FileReadException">The file has gone since.</exception>
    internal long? ReadLength() => source.ReadLength();

    internal void Release() => source.Release();
}
