using System.Buffers;
using System.Text.Json;
using ImgurGen.Json;

namespace ImgurGen;

/// <summary>
/// Keeps tokens in a file that its owner alone can read (on Unix by mode 0600, on Windows by its access control list). It is replaced as a
/// whole and flushed to disk, so that the end of the process at any point leaves either the old tokens or the new ones. Processes that
/// share the file exclude each other by a second one beside it, <c>.lock</c>, which stays; the system lets go of it when its holder
/// ends. On file systems without locks (some of those of networks) that does not hold.
/// </summary>
public sealed class FileTokenStore : ITokenStore
{
    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly TimeProvider time;
    private readonly PrivateFile file;

    /// <summary>Names the file; it and its directories are made when tokens are stored.</summary>
    /// <param name="path">The file. A relative path begins at the current directory of this moment.</param>
    /// <param name="timeProvider">The clock by which another process is waited for; null for the system's.</param>
    public FileTokenStore(string path, TimeProvider? timeProvider = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        Path = System.IO.Path.GetFullPath(path);
        time = timeProvider ?? TimeProvider.System;
        file = new PrivateFile(Path);
    }

    /// <summary>The whole path of the file.</summary>
    public string Path { get; }

    /// <inheritdoc/>
    public ValueTask<OAuthTokens?> ReadAsync(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new ValueTask<OAuthTokens?>(Read());
    }

    /// <inheritdoc/>
    public async ValueTask<OAuthTokens?> UpdateAsync(
        Func<OAuthTokens?, CancellationToken, ValueTask<OAuthTokens?>> update, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(update);
        await turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            using FileStream held = await LockAsync(cancellationToken).ConfigureAwait(false);
            OAuthTokens? current = Read();
            OAuthTokens? updated = await update(current, cancellationToken).ConfigureAwait(false);
            if (updated != current)
                Store(updated);
            return updated;
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>The file's path.</summary>
    public override string ToString() => $"{nameof(FileTokenStore)} {Path}";

    private async ValueTask<FileStream> LockAsync(CancellationToken cancellationToken)
    {
        try
        {
            file.CreateDirectory();
            FileStream held = await FileLock.AcquireAsync(Path + ".lock", time, cancellationToken).ConfigureAwait(false);
            file.DeleteLeftover();
            return held;
        }
        catch (Exception exception) when (IsOfFiles(exception))
        {
            throw new TokenStoreException($"The token file '{Path}' cannot be locked.", exception);
        }
    }

    private OAuthTokens? Read()
    {
        try
        {
            return file.Read() is { } json ? Parse(json) : null;
        }
        catch (Exception exception) when (IsOfFiles(exception))
        {
            throw new TokenStoreException($"The token file '{Path}' cannot be read.", exception);
        }
        catch (Exception exception) when (JsonFailure.IsBadJson(exception))
        {
            // Not the cause itself: what a JSON reader says may quote a piece of what it read.
            throw new TokenStoreException(
                $"The token file '{Path}' is damaged: it does not hold tokens as JSON. Delete it, and sign in again.");
        }
    }

    private void Store(OAuthTokens? tokens)
    {
        try
        {
            if (tokens is null)
                file.Delete();
            else
                file.Replace(Format(tokens).Span);
        }
        catch (Exception exception) when (IsOfFiles(exception))
        {
            throw new TokenStoreException($"The token file '{Path}' cannot be written.", exception);
        }
    }

    private static OAuthTokens Parse(byte[] json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        OAuthTokens tokens = OAuthTokensCodec.Read(ref reader);
        reader.Read();
        return tokens;
    }

    private static ReadOnlyMemory<byte> Format(OAuthTokens tokens)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true }))
            JsonElements.Write<OAuthTokens, OAuthTokensCodec>(tokens).WriteTo(writer);

        return buffer.WrittenMemory;
    }

    private static bool IsOfFiles(Exception exception) => exception is IOException or UnauthorizedAccessException;
}
