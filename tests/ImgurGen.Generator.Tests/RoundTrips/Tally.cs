namespace ImgurGen.Generator.Tests.RoundTrips;

/// <summary>How many schemas and documents were tried, and what became of them.</summary>
internal sealed class Tally
{
    private readonly HashSet<string> schemas = [];

    /// <summary>How many schemas had documents that were tried.</summary>
    public int Schemas => schemas.Count;

    public int Documents { get; private set; }

    /// <summary>Named schemas that are no types of their own: texts, lists, and the like, which are tried where others have them.</summary>
    public List<string> WithoutType { get; } = [];

    /// <summary>Schemas that no document fits.</summary>
    public List<string> Contradictory { get; } = [];

    /// <summary>Schemas for which too few of the random documents fit.</summary>
    public List<string> Exhausted { get; } = [];

    public List<string> Failures { get; } = [];

    public void Add(string name, int documents)
    {
        schemas.Add(name);
        Documents += documents;
        if (documents == 0)
            Failures.Add($"{name}: no document was tried");
    }

    public void Add(Tally other)
    {
        schemas.UnionWith(other.schemas);
        Documents += other.Documents;
        WithoutType.AddRange(other.WithoutType);
        Contradictory.AddRange(other.Contradictory);
        Exhausted.AddRange(other.Exhausted);
        Failures.AddRange(other.Failures);
    }

    public override string ToString()
        => $"{Schemas} schemas and {Documents} documents; {WithoutType.Count} schemas without a type of their own, {Contradictory.Count} that no document fits"
            + $"{List(Contradictory)}, {Exhausted.Count} that few fit{List(Exhausted)}, {Failures.Count} failures";

    private static string List(List<string> names) => names.Count == 0 ? "" : $" ({string.Join(", ", names)})";
}
