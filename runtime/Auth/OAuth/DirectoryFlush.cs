using System.Runtime.InteropServices;

namespace ImgurGen;

/// <summary>
/// Writes the entries of a directory to disk: on Unix a renamed file may still have its old name after a loss of power. .NET opens no
/// directories, hence libc. On other systems the file system's own journal has to do.
/// </summary>
internal static class DirectoryFlush
{
    private const int ReadOnly = 0;
    private const int InvalidArgument = 22;

    internal static void Run(string directory)
    {
        if (!OperatingSystem.IsLinux() && !OperatingSystem.IsMacOS() && !OperatingSystem.IsFreeBSD())
            return;

        int descriptor = Open(directory, ReadOnly);
        if (descriptor < 0)
            throw Failure(directory);
        try
        {
            // EINVAL comes from file systems that have nothing to flush here.
            if (Flush(descriptor) != 0 && Marshal.GetLastPInvokeError() != InvalidArgument)
                throw Failure(directory);
        }
        finally
        {
            _ = Close(descriptor);
        }
    }

    private static IOException Failure(string directory) =>
        new($"The directory '{directory}' cannot be flushed to disk: {Marshal.GetLastPInvokeErrorMessage()}.");

    [DllImport("libc", EntryPoint = "open", SetLastError = true)]
    private static extern int Open([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);

    [DllImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static extern int Flush(int descriptor);

    [DllImport("libc", EntryPoint = "close", SetLastError = true)]
    private static extern int Close(int descriptor);
}
