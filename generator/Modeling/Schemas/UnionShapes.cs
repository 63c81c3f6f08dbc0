using ImgurGen.Generator.Model;

namespace ImgurGen.Generator.Modeling.Schemas;

/// <summary>Decides what a union is in C#, when it is known how its branches are told apart.</summary>
internal static class UnionShapes
{
    public static void Decide(IEnumerable<UnionDraft> unions)
    {
        UnionDraft[] told = [.. unions];
        Dictionary<TypeDraft, int> memberships = told
            .SelectMany(static union => union.Branches)
            .Select(static branch => branch.Type.Draft)
            .OfType<TypeDraft>()
            .GroupBy(static draft => draft)
            .ToDictionary(static group => group.Key, static group => group.Count());
        foreach (UnionDraft union in told)
            Shape(union, memberships);
    }

    private static void Shape(UnionDraft union, Dictionary<TypeDraft, int> memberships)
    {
        if (union.Branches.TrueForAll(branch => branch.Type is { Kind: TypeKind.Model, Draft: ObjectDraft { Base: null } draft } && memberships[draft] == 1))
        {
            union.Form = UnionForm.Hierarchy;
            foreach (BranchDraft branch in union.Branches)
                ((ObjectDraft)branch.Type.Draft!).Base = union;
        }
        else if (union.Telling == Telling.JsonKind
            && union.Branches.TrueForAll(static branch => branch.Type.Kind is not (TypeKind.Model or TypeKind.List or TypeKind.Map)))
        {
            union.Form = UnionForm.Primitives;
        }

        if (union.Telling != Telling.Property)
            return;

        // What any value may mean is no constant.
        foreach (BranchDraft branch in union.Branches.Where(static branch => branch is { TellingValues.Count: 1, IsDefault: false }))
        {
            if (branch.Type.Draft is ObjectDraft draft)
                MakeConstant(union, draft, branch.TellingValues[0]);
        }
    }

    /// <summary>
    /// A property that has but one value, and by that value tells the branch, need not be given nor read. Where only the discriminator says so,
    /// it says so of this union's members, not of an object that other unions have too.
    /// </summary>
    private static void MakeConstant(UnionDraft union, ObjectDraft draft, string value)
    {
        PropertyDraft? telling = draft.Properties.Find(candidate => candidate.WireName == union.TellingProperty);
        if (telling?.Constant is not null)
            return;
        if (telling is null && union.Form == UnionForm.Hierarchy)
        {
            telling = new PropertyDraft(union.TellingProperty, draft.Pointer, new DraftRef(JsonScalar.KindOf(value)), true, false, Documentation.None);
            draft.Properties.Add(telling);
        }

        bool hasOneValue = telling?.Values is { Count: 1 } values && values[0] == value;
        bool isNamedOnce = union.Form == UnionForm.Hierarchy && telling is { Values: null, Type.Kind: TypeKind.String };
        if (hasOneValue || isNamedOnce)
            telling!.Constant = value;
    }
}
