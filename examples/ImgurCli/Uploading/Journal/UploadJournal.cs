namespace ImgurCli.Uploading.Journal;

/// <summary>
/// What became of each file of runs that are not finished, on disk before the next step is taken: whenever the process ends, the next
/// run knows which files Imgur has answered for. Only its owner can read it. Several processes may write at once.
/// </summary>
/// <param name="path">The file.</param>
/// <param name="time">The clock.</param>
internal sealed class UploadJournal(string path, TimeProvider time)
{
    // Who starts an upload anew after a month does not go on with the old one.
    private static readonly TimeSpan Memory = TimeSpan.FromDays(30);

    private readonly JournalFile file = new(path);

    /// <summary>A journal for each destination: the same file may go to two albums.</summary>
    /// <param name="folder">Where journals are.</param>
    /// <param name="server">Which Imgur.</param>
    /// <param name="identity">Whose uploads: <see cref="Connecting.Connection.Identity"/>.</param>
    /// <param name="order">What becomes of the files.</param>
    /// <param name="time">The clock.</param>
    public static UploadJournal For(string folder, Uri server, string? identity, UploadOrder order, TimeProvider time)
    {
        string destination = string.Join('\n', server.AbsoluteUri, identity, order.Album, order.Title, order.Description);
        return new UploadJournal(Path.Combine(folder, $"uploads-{Fingerprint.Of(destination)}.jsonl"), time);
    }

    /// <summary>The last entry of each file that the journal knows.</summary>
    public async Task<IReadOnlyDictionary<string, JournalEntry>> ReadAsync(CancellationToken cancellationToken)
    {
        using JournalLock held = await file.LockAsync(cancellationToken);
        var last = new Dictionary<string, JournalEntry>();
        foreach (JournalEntry entry in Remembered())
            last[entry.Key] = entry;
        return last;
    }

    /// <summary>Writes down what happened to a file.</summary>
    /// <remarks>It cannot be cancelled: an answer that has arrived is kept, even in the moment of Ctrl+C.</remarks>
    public async Task AddAsync(UploadSource source, JournalEvent happened, UploadedLink? link = null, string? reason = null)
    {
        var entry = new JournalEntry(source.Key, happened, time.GetUtcNow()) { Link = link, Reason = reason };
        using JournalLock held = await file.LockAsync(CancellationToken.None);
        file.Append(JournalFormat.Write(entry).Span);
    }

    /// <summary>Forgets files: they are finished, or are to be uploaded anew.</summary>
    public async Task ForgetAsync(IEnumerable<UploadSource> sources)
    {
        var keys = sources.Select(static source => source.Key).ToHashSet();
        using JournalLock held = await file.LockAsync(CancellationToken.None);
        file.Replace([.. Remembered().Where(entry => !keys.Contains(entry.Key)).Select(JournalFormat.Write)]);
    }

    private IEnumerable<JournalEntry> Remembered()
    {
        DateTimeOffset oldest = time.GetUtcNow() - Memory;
        return file.ReadLines().Select(JournalFormat.TryRead).OfType<JournalEntry>().Where(entry => entry.At >= oldest);
    }
}
