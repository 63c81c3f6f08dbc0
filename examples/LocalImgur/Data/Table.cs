namespace LocalImgur.Data;

/// <summary>
/// Rows by key, in the order in which they were added. Rows are immutable, so what a reader holds never changes under it.
/// </summary>
internal sealed class Table<TKey, TRow>
    where TKey : notnull
    where TRow : class
{
    private readonly Lock gate = new();
    private readonly OrderedDictionary<TKey, TRow> rows = [];

    public void Add(TKey key, TRow row)
    {
        lock (gate)
            rows.Add(key, row);
    }

    /// <summary>Adds a row unless its key is taken.</summary>
    public bool TryAdd(TKey key, TRow row)
    {
        lock (gate)
            return rows.TryAdd(key, row);
    }

    public TRow? Find(TKey key)
    {
        lock (gate)
            return rows.GetValueOrDefault(key);
    }

    public IReadOnlyList<TRow> Where(Func<TRow, bool> condition)
    {
        lock (gate)
            return [.. rows.Values.Where(condition)];
    }

    public int Count(Func<TRow, bool> condition)
    {
        lock (gate)
            return rows.Values.Count(condition);
    }

    /// <summary>Replaces a row by what <paramref name="change"/> makes of it, atomically. Null where there is none.</summary>
    public TRow? Update(TKey key, Func<TRow, TRow> change)
    {
        lock (gate)
        {
            if (!rows.TryGetValue(key, out TRow? row))
                return null;
            return rows[key] = change(row);
        }
    }

    public bool Remove(TKey key)
    {
        lock (gate)
            return rows.Remove(key);
    }
}
