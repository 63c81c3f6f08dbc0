using ImgurGen.Generator.Model;

namespace ImgurGen.Generator.Tests.Corpus;

/// <summary>The types of a client, by their names.</summary>
internal sealed class ModelTypes
{
    private readonly Dictionary<string, TypeModel> byName = [];

    public ModelTypes(ApiModel? api)
    {
        foreach (TypeModel type in (api?.Types ?? []).SelectMany(WithBranches))
            byName[type.QualifiedName] = type;
    }

    public IEnumerable<TypeModel> All => byName.Values;

    public TypeModel? Of(TypeRef type) => byName.GetValueOrDefault(type.Name);

    public IEnumerable<string> Headers(string? qualifiedName)
        => qualifiedName is not null && byName.GetValueOrDefault(qualifiedName) is HeadersModel headers ? headers.Headers.Select(static header => header.WireName) : [];

    /// <summary>The names in JSON of the properties of a type, or of one of the types that it may be.</summary>
    public HashSet<string> WireNames(TypeRef type) => [.. Properties(type).Select(static property => property.WireName)];

    /// <summary>The properties of a type, or of the types that it may be.</summary>
    public IEnumerable<PropertyModel> Properties(TypeRef type) => Of(type) is { } model ? Properties(model, []) : [];

    /// <summary>The values of an enum as they are on the wire; null where the type is none.</summary>
    public IReadOnlyList<string>? Values(TypeRef type) => Of(type) is EnumModel model ? [.. model.Members.Select(static member => member.WireName)] : null;

    private IEnumerable<PropertyModel> Properties(TypeModel type, HashSet<TypeModel> seen)
    {
        if (!seen.Add(type))
            return [];
        return type switch
        {
            ObjectModel model => model.Properties,
            UnionModel union => union.Shared
                .Concat(union.Lineage?.Itself.Properties ?? default)
                .Concat(union.Branches.SelectMany(branch => branch.Object is { } own ? own.Properties : Of(branch.Type) is { } other ? Properties(other, seen) : [])),
            StatusAnswersModel answers => answers.Cases.SelectMany(answer => answer.Type is { } payload && Of(payload) is { } other ? Properties(other, seen) : []),
            _ => [],
        };
    }

    private static IEnumerable<TypeModel> WithBranches(TypeModel type) => type is UnionModel union
        ? union.Branches.Select(static branch => branch.Object).OfType<TypeModel>().Append(type)
        : [type];
}
