using ImgurGen.Generator.Model;

namespace ImgurGen.Generator.Emit;

/// <summary>Finds out whether the branches of a union agree on the properties that they share, so that an object is read before it is known which branch it is.</summary>
internal static class MergedProperties
{
    /// <summary>With more locals than these, looking ahead costs less than clearing them.</summary>
    private const int MaximumCount = 200;

    /// <summary>
    /// The properties of all branches, each once, as loosely as the loosest branch reads it (what a branch requires is seen to when its
    /// object is made); null where two branches read the same name in different ways.
    /// </summary>
    public static List<PropertyModel>? Of(UnionModel union)
    {
        if (union.Telling != Telling.Property || union.Branches.Any(static branch => branch.Object is not { Rest: null }))
            return null;

        List<PropertyModel> merged = [];
        foreach (IGrouping<string, PropertyModel> same in union.Branches
            .SelectMany(static branch => branch.Object!.Properties)
            .Where(ObjectReaderEmitter.IsRead)
            .GroupBy(static property => property.WireName))
        {
            PropertyModel first = same.First();
            if (same.Any(property => property.Name != first.Name
                || property.DistinguishesNull != first.DistinguishesNull
                || property.Type.NotNull != first.Type.NotNull
                || !property.NullValues.Equals(first.NullValues)))
            {
                return null;
            }

            bool isLoose = same.Count() < union.Branches.Count || same.Any(static property => property.Type.Nullable);
            merged.Add(first with
            {
                Type = isLoose ? first.Type.OrNull : first.Type,
                IsRequired = same.Any(static property => property.IsRequired && property.Type.Nullable),
            });
        }

        bool namesClash = merged.Select(static property => property.Name).Distinct().Count() < merged.Count;
        return namesClash || merged.Count > MaximumCount ? null : merged;
    }
}
