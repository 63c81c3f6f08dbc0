using ImgurGen.Generator.Model;
using ImgurGen.Generator.Modeling.Schemas;

namespace ImgurGen.Generator.Modeling;

/// <summary>
/// Decides which properties a class has from the class that it extends. An abstract base declares those that all its heirs have alike; one
/// of which there are objects declares all of its own, and its heirs have them as they are there, which every value of theirs fits.
/// </summary>
/// <param name="own">The properties of an object as its own schema, with all its parts, describes them.</param>
internal sealed class InheritedProperties(Func<ObjectDraft, IEnumerable<PropertyModel>> own)
{
    private readonly Dictionary<ObjectDraft, PropertyModel[]> aligned = [];
    private readonly Dictionary<ObjectDraft, HashSet<string>> declared = [];

    /// <summary>The properties of a class, those that it has from its base marked.</summary>
    public PropertyModel[] PropertiesOf(ObjectDraft draft)
    {
        PropertyModel[] properties = Aligned(draft);
        return draft.Base is not { Itself: not null } above
            ? properties
            : [.. properties.Select(property => property.Modifier.Length == 0 && Declared(above).Contains(property.WireName) ? property with { IsInherited = true } : property)];
    }

    /// <summary>Of a base's properties, those that are members of its class.</summary>
    public IEnumerable<PropertyModel> Members(UnionDraft @base, IEnumerable<PropertyModel> properties)
        => properties.Where(property => property.Modifier.Length > 0 || Declared(@base).Contains(property.WireName));

    /// <summary>The properties, with those of a base of which there are objects as they are there.</summary>
    private PropertyModel[] Aligned(ObjectDraft draft)
    {
        if (aligned.TryGetValue(draft, out PropertyModel[]? known))
            return known;
        PropertyModel[] properties = [.. own(draft)];
        if (draft.Base is { Itself: { } above, IsAbstract: false })
        {
            Dictionary<string, PropertyModel> fixedOnes = Aligned(above).Where(static property => property.Modifier.Length == 0).ToDictionary(static property => property.WireName);
            properties = [.. properties.Select(property => fixedOnes.TryGetValue(property.WireName, out PropertyModel? same) ? same : property)];
        }

        return aligned[draft] = properties;
    }

    /// <summary>The wire names of the properties that the class declares, or has from its own base.</summary>
    private HashSet<string> Declared(UnionDraft @base)
    {
        if (declared.TryGetValue(@base.Itself!, out HashSet<string>? known))
            return known;
        PropertyModel[] properties = Aligned(@base.Itself!);
        PropertyModel[][] others = @base.IsAbstract ? [.. Below(@base).Select(Aligned)] : [];
        HashSet<string> names = [.. properties
            .Where(property => property.Modifier.Length == 0 && Array.TrueForAll(others, heir => heir.Any(other => IsAlike(property, other))))
            .Select(static property => property.WireName)];
        return declared[@base.Itself!] = names;
    }

    private static IEnumerable<ObjectDraft> Below(UnionDraft draft)
        => draft.Heirs.SelectMany(static heir => heir is UnionDraft below ? Below(below).Prepend(below.Itself!) : [(ObjectDraft)heir]);

    private static bool IsAlike(PropertyModel one, PropertyModel other)
        => one == other with { Documentation = other.Documentation with { Summary = one.Documentation.Summary, Remarks = one.Documentation.Remarks } };
}
