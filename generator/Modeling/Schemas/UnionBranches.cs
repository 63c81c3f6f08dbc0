using ImgurGen.Generator.Model;

namespace ImgurGen.Generator.Modeling.Schemas;

/// <summary>What a branch of a union may be, where it is a union or a base in turn.</summary>
internal static class UnionBranches
{
    /// <summary>The objects that it may be; null where it may be something else.</summary>
    public static ObjectDraft[]? Objects(DraftRef type) => type switch
    {
        { Kind: TypeKind.Model, Draft: ObjectDraft @object } => [@object],
        { Draft: UnionDraft { Telling: not null and not (Telling.JsonKind or Telling.Nothing) } union } => All(union),
        _ => null,
    };

    /// <summary>The kinds of JSON that it may be; null where these are not known.</summary>
    public static string[]? Kinds(DraftRef type) => Kinds(type, []);

    /// <param name="type">The branch.</param>
    /// <param name="seen">The unions that are looked into already: what contains itself is of no further kind by that.</param>
    private static string[]? Kinds(DraftRef type, HashSet<UnionDraft> seen) => type switch
    {
        { Kind: TypeKind.Json } or { Draft: UnionDraft { Telling: null } } => null,
        { Draft: UnionDraft { Telling: Telling.JsonKind } union } => [.. union.Branches.SelectMany(static branch => branch.TellingValues)],
        { Draft: UnionDraft { Telling: Telling.Nothing } union } => seen.Add(union) ? AllKinds(union, seen) : [],
        { Draft: UnionDraft } => [JsonKinds.Object],
        _ => [Scalars.JsonKind(type)],
    };

    private static string[]? AllKinds(UnionDraft union, HashSet<UnionDraft> seen)
    {
        string[]?[] branches = [.. union.Branches.Select(branch => Kinds(branch.Type, seen))];
        return Array.TrueForAll(branches, static kinds => kinds is not null) ? [.. branches.SelectMany(static kinds => kinds!).Distinct()] : null;
    }

    private static ObjectDraft[]? All(UnionDraft union)
    {
        ObjectDraft[]?[] branches = [.. union.Branches.Select(static branch => Objects(branch.Type))];
        return Array.TrueForAll(branches, static found => found is not null) ? [.. branches.SelectMany(static found => found!).Distinct()] : null;
    }
}
