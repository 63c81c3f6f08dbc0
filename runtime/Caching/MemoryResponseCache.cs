namespace ImgurGen;

/// <summary>Keeps answers in memory, up to a number of bytes: then those go first that were not used for longest. Thread-safe.</summary>
public sealed class MemoryResponseCache : IResponseCache
{
    private const long DefaultBytes = 16 * 1024 * 1024;

    // What an entry takes beside its body and its headers: its key, its place in the two lists. An estimate, so that small ones count too.
    private const long Overhead = 1024;

    private readonly object gate = new();
    private readonly Dictionary<string, LinkedListNode<Entry>> entries = new(StringComparer.Ordinal);
    private readonly LinkedList<Entry> newestFirst = new();
    private readonly long capacity;
    private long used;

    /// <summary>Makes an empty cache.</summary>
    /// <param name="maxBytes">
    /// How much it keeps, in bytes; by default 16 MiB. An answer that would take more than a quarter of it is not kept.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public MemoryResponseCache(long maxBytes = DefaultBytes)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxBytes, 1);
        capacity = maxBytes;
    }

    internal bool IsEmpty
    {
        get
        {
            lock (gate)
                return entries.Count == 0;
        }
    }

    /// <inheritdoc/>
    public ValueTask<CachedResponse?> FindAsync(string key, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(key);
        lock (gate)
        {
            if (!entries.TryGetValue(key, out LinkedListNode<Entry>? node))
                return default;

            newestFirst.Remove(node);
            newestFirst.AddFirst(node);
            return ValueTask.FromResult<CachedResponse?>(node.Value.Response);
        }
    }

    /// <inheritdoc/>
    public ValueTask StoreAsync(string key, CachedResponse response, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(response);
        lock (gate)
        {
            Remove(key);
            var entry = new Entry(key, response);
            if (entry.Size > capacity / 4)
                return default;

            used += entry.Size;
            entries.Add(key, newestFirst.AddFirst(entry));
            while (used > capacity)
                Remove(newestFirst.Last!.Value.Key);
        }

        return default;
    }

    /// <inheritdoc/>
    public ValueTask RemoveAsync(string key, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(key);
        lock (gate)
            Remove(key);

        return default;
    }

    private void Remove(string key)
    {
        if (!entries.Remove(key, out LinkedListNode<Entry>? node))
            return;

        newestFirst.Remove(node);
        used -= node.Value.Size;
    }

    private sealed record Entry(string Key, CachedResponse Response)
    {
        internal long Size { get; } =
            Response.Body.Length + Response.Headers.Sum(static header => (long)sizeof(char) * (header.Key.Length + header.Value.Length)) + Overhead;
    }
}
