namespace ImgurCli.Uploading.Journal;

/// <summary>Lines on disk that only their owner can read. Whoever reads or writes holds the lock.</summary>
internal sealed class JournalFile(string path)
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const byte LineEnd = (byte)'\n';

    private readonly SemaphoreSlim turn = new(1, 1);

    public async Task<JournalLock> LockAsync(CancellationToken cancellationToken)
    {
        CreateFolder();
        return await JournalLock.TakeAsync(turn, path + ".lock", cancellationToken);
    }

    public IReadOnlyList<string> ReadLines() => File.Exists(path) ? File.ReadAllLines(path) : [];

    /// <summary>Adds a line, and returns when it is on the disk.</summary>
    public void Append(ReadOnlySpan<byte> line)
    {
        using FileStream stream = Open(path, FileMode.OpenOrCreate, FileAccess.ReadWrite);

        // What an interrupted write has left must not spoil this line too.
        if (stream.Length > 0)
        {
            stream.Seek(-1, SeekOrigin.End);
            if (stream.ReadByte() != LineEnd)
                stream.WriteByte(LineEnd);
        }

        stream.Write(line);
        stream.Flush(flushToDisk: true);
    }

    /// <summary>Replaces all lines at once. A file without lines is deleted.</summary>
    public void Replace(IReadOnlyCollection<ReadOnlyMemory<byte>> lines)
    {
        if (lines.Count == 0)
        {
            File.Delete(path);
            return;
        }

        string temporary = path + ".tmp";
        using (FileStream stream = Open(temporary, FileMode.Create, FileAccess.Write))
        {
            foreach (ReadOnlyMemory<byte> line in lines)
                stream.Write(line.Span);
            stream.Flush(flushToDisk: true);
        }

        File.Move(temporary, path, overwrite: true);
    }

    private static FileStream Open(string name, FileMode mode, FileAccess access)
    {
        var options = new FileStreamOptions { Mode = mode, Access = access, Share = FileShare.None };

        // On Windows, what is below a user's application data is the user's alone.
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = OwnerOnly;
        return new FileStream(name, options);
    }

    private void CreateFolder()
    {
        string folder = Path.GetDirectoryName(path)!;
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, OwnerOnly | UnixFileMode.UserExecute);
    }
}
