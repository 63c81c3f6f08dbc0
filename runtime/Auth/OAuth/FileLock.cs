namespace ImgurGen;

/// <summary>Excludes other processes as long as a file is held open. The system lets go of it when its holder ends, however that ends.</summary>
internal static class FileLock
{
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(2);
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(100);

    internal static async ValueTask<FileStream> AcquireAsync(string path, TimeProvider time, CancellationToken cancellationToken)
    {
        // Systems tell when a file is free only to those who block a thread.
        for (TimeSpan pause = Shortest; ; pause = pause * 2 < Longest ? pause * 2 : Longest)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (TryAcquire(path) is { } held)
                return held;

            await Task.Delay(pause, time, cancellationToken).ConfigureAwait(false);
        }
    }

    private static FileStream? TryAcquire(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.None, BufferSize = 0 };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = PrivateFile.OwnerOnly;
        try
        {
            return new FileStream(path, options);
        }
        catch (IOException exception) when (IsHeld(exception))
        {
            return null;
        }
    }

    // ERROR_SHARING_VIOLATION and ERROR_LOCK_VIOLATION of Windows; EWOULDBLOCK of Linux, and of macOS and BSD.
    private static bool IsHeld(IOException exception) =>
        OperatingSystem.IsWindows() ? (exception.HResult & 0xFFFF) is 32 or 33 : exception.HResult is 11 or 35;
}
