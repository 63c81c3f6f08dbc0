namespace ImgurGen.Generator.Modeling.Operations;

/// <summary>Which operations a project wants: those that some entry includes, or all where there is none, without those that one excludes.</summary>
internal sealed class Selection(IReadOnlyList<SelectionEntry> included, IReadOnlyList<SelectionEntry> excluded)
{
    public const char Separator = '|';

    /// <summary>Whether nothing is left out, so that schemas that no operation uses are generated too.</summary>
    public bool IsEverything => included.Count == 0 && excluded.Count == 0;

    /// <summary>The entries that mean no operation of those that were asked for.</summary>
    public IEnumerable<SelectionEntry> Unmatched => included.Concat(excluded).Where(static entry => !entry.HasMatched);

    public static Selection Parse(string include, string includeOption, string exclude, string excludeOption)
        => new(Entries(include, includeOption), Entries(exclude, excludeOption));

    public bool Includes(OperationPart operation)
    {
        // Each entry is asked, so that one that says what another says too has matched as well.
        bool isIncluded = included.Count(entry => entry.Matches(operation)) > 0;
        bool isExcluded = excluded.Count(entry => entry.Matches(operation)) > 0;
        return (isIncluded || included.Count == 0) && !isExcluded;
    }

    /// <summary>The entries of a list; of a number sign, which would end the line of the option, it has the escape of URIs.</summary>
    private static List<SelectionEntry> Entries(string list, string option)
        => [.. list.Split(Separator).Select(static text => text.Trim().Replace("%23", "#")).Where(static text => text.Length > 0).Select(text => new SelectionEntry(text, option))];
}
