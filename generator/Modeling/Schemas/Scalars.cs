using ImgurGen.Generator.Model;

namespace ImgurGen.Generator.Modeling.Schemas;

/// <summary>Unions that are no unions: scalars of one JSON kind.</summary>
internal static class Scalars
{
    /// <summary>
    /// The one type that holds all of these: of an enum and a text the enum, which keeps what it does not know; of different texts a text; of numbers
    /// the widest. Null where they are of different kinds, or no scalars.
    /// </summary>
    public static DraftRef? Merge(IReadOnlyCollection<DraftRef> types)
    {
        if (types.Count == 0 || !types.All(Is))
            return null;
        DraftRef[] distinct = [.. types.Select(static type => type with { Nullable = false }).Distinct()];
        if (distinct.Length == 1)
            return distinct[0];
        if (distinct.Select(JsonKind).Distinct().Count() > 1)
            return null;

        DraftRef[] enums = [.. distinct.Where(static type => type.Draft is EnumDraft)];
        if (enums.Length == 1 && distinct.Length == 2 && distinct.Any(static type => type.Kind == TypeKind.String))
            return enums[0] with { Kind = TypeKind.OpenEnum };
        if (JsonKind(distinct[0]) != JsonKinds.Number)
            return new DraftRef(TypeKind.String);
        bool hasFraction = distinct.Any(static type => type.Kind is TypeKind.Single or TypeKind.Double or TypeKind.Decimal);
        return new DraftRef(hasFraction ? TypeKind.Double : TypeKind.Int64);
    }

    public static bool Is(DraftRef type)
        => type.Kind is not (TypeKind.Json or TypeKind.Model or TypeKind.ValueModel or TypeKind.List or TypeKind.Map or TypeKind.File);

    public static string JsonKind(DraftRef type) => type.Draft switch
    {
        EnumDraft { AreTexts: false } => JsonKinds.Number,
        EnumDraft => JsonKinds.String,
        _ => Formats.JsonKind(type.Kind),
    };
}
