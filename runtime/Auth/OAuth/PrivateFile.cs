using System.Runtime.Versioning;
using System.Security.AccessControl;
using System.Security.Principal;

namespace ImgurGen;

/// <summary>
/// A small file that its owner alone can read, replaced as a whole. Whoever writes holds a lock; whoever reads needs none.
/// </summary>
internal sealed class PrivateFile(string path)
{
    internal const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private const int RenameAttempts = 50;
    private static readonly TimeSpan RenamePause = TimeSpan.FromMilliseconds(10);

    private readonly string directory = Path.GetDirectoryName(path)
        ?? throw new ArgumentException($"'{path}' is no file but the root of a file system.", nameof(path));

    private readonly string temporary = path + ".tmp";

    internal void CreateDirectory()
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(directory);
        else
            Directory.CreateDirectory(directory, OwnerOnly | UnixFileMode.UserExecute);
    }

    /// <summary>The file's bytes, or null where it does not exist.</summary>
    internal byte[]? Read()
    {
        try
        {
            // Lets a writer replace the file meanwhile, which on Windows not every reader does.
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            byte[] bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return bytes;
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    internal void Replace(ReadOnlySpan<byte> bytes)
    {
        using (FileStream stream = OperatingSystem.IsWindows() ? CreateForUser(temporary) : CreateForOwner(temporary))
        {
            stream.Write(bytes);
            stream.Flush(flushToDisk: true);
        }

        Rename();
        DirectoryFlush.Run(directory);
    }

    internal void Delete()
    {
        File.Delete(path);
        DirectoryFlush.Run(directory);
    }

    /// <summary>Deletes what a writer that was killed left.</summary>
    internal void DeleteLeftover() => File.Delete(temporary);

    private void Rename()
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                File.Move(temporary, path, overwrite: true);
                return;
            }
            catch (Exception exception) when (IsBeingRead(exception) && attempt < RenameAttempts)
            {
                Thread.Sleep(RenamePause);
            }
        }
    }

    // Windows refuses to replace a file in the moment in which another process, a scanner for viruses for one, reads it.
    private static bool IsBeingRead(Exception exception) =>
        OperatingSystem.IsWindows() && exception is IOException or UnauthorizedAccessException;

    [UnsupportedOSPlatform("windows")]
    private static FileStream CreateForOwner(string path) => new(path, new FileStreamOptions
    {
        Mode = FileMode.CreateNew,
        Access = FileAccess.Write,
        Share = FileShare.None,
        UnixCreateMode = OwnerOnly,
    });

    [SupportedOSPlatform("windows")]
    private static FileStream CreateForUser(string path)
    {
        using WindowsIdentity user = WindowsIdentity.GetCurrent();
        var security = new FileSecurity();
        security.SetAccessRuleProtection(isProtected: true, preserveInheritance: false);
        security.AddAccessRule(new FileSystemAccessRule(user.User!, FileSystemRights.FullControl, AccessControlType.Allow));
        return new FileInfo(path).Create(
            FileMode.CreateNew, FileSystemRights.Write, FileShare.None, bufferSize: 4096, FileOptions.None, security);
    }
}
