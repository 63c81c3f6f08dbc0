using ImgurGen.Generator.Model;

namespace ImgurGen.Generator.Modeling;

/// <summary>
/// Finds what all branches of a closed hierarchy have alike, so that it can be read without asking first which branch it is:
/// the title of a gallery's item, say.
/// </summary>
internal static class SharedProperties
{
    /// <summary>The union with these properties as its own, and its branches inheriting them.</summary>
    public static UnionModel Lift(UnionModel union)
    {
        ObjectModel[] branches = [.. union.Branches.Select(static branch => branch.Object!)];
        PropertyModel[] shared = [.. branches[0].Properties.Where(property =>
            property.Constant is null
            && property.Name != union.Name
            && property.Name != "Json"

            // A value that the spec does not know yet is a branch too, and has nothing to give.
            && (union.IsComplete || !property.IsRequired)
            && branches.All(branch => branch.Properties.Any(other => IsAlike(property, other))))];
        if (shared.Length == 0)
            return union;

        HashSet<string> names = [.. shared.Select(static property => property.WireName)];
        return union with
        {
            Shared = shared.ToEquatableArray(),
            Branches = union.Branches.Select(branch => branch with { Object = Inherit(branch.Object!, names) }).ToEquatableArray(),
        };
    }

    private static bool IsAlike(PropertyModel one, PropertyModel other)
        => one == other with { Documentation = other.Documentation with { Summary = one.Documentation.Summary, Remarks = one.Documentation.Remarks } };

    private static ObjectModel Inherit(ObjectModel branch, HashSet<string> names) => branch with
    {
        Properties = branch.Properties
            .Select(property => names.Contains(property.WireName) ? property with { IsInherited = true } : property)
            .ToEquatableArray(),
    };
}
