namespace ImgurGen.Generator.Reading;

/// <summary>The keys of an object that is being read: where each stands, and whether a YAML merge key brought it.</summary>
internal sealed class ObjectKeys
{
    // Clearing a dictionary costs what it once held; one that held much would make each small object after it expensive.
    private const int LargestKept = 256;

    private Dictionary<string, Place> places = new(StringComparer.Ordinal);

    /// <summary>How a key stands to those before it in the same object.</summary>
    public enum Standing
    {
        New,

        /// <summary>A merge key brought the name before; what is written out wins.</summary>
        Overriding,

        Duplicate,
    }

    /// <param name="start">The offset of the key.</param>
    /// <param name="firstStart">The offset of the key that has the name already; <paramref name="start"/> where there is none.</param>
    public Standing Add(string name, int start, out int firstStart)
    {
        bool taken = places.TryGetValue(name, out Place place);
        firstStart = taken ? place.Start : start;
        if (taken && !place.Merged)
            return Standing.Duplicate;

        places[name] = new Place(start, false);
        return taken ? Standing.Overriding : Standing.New;
    }

    /// <summary>False where the name is there already: a merge key brings only what is missing.</summary>
    public bool AddMerged(string name, int start)
    {
        if (places.ContainsKey(name))
            return false;

        places.Add(name, new Place(start, true));
        return true;
    }

    public void Clear()
    {
        if (places.Count > LargestKept)
            places = new Dictionary<string, Place>(StringComparer.Ordinal);
        else
            places.Clear();
    }

    private readonly record struct Place(int Start, bool Merged);
}
