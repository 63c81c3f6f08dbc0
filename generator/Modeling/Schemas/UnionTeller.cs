using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Model;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Modeling.Schemas;

/// <summary>
/// Decides, when all types are known, how the branches of each union are told apart and what the union is in C#: by the
/// discriminator that the spec names, by a property whose values differ, by the kind of JSON, or by a property that one branch alone requires.
/// </summary>
internal sealed class UnionTeller(ModelingContext context, IReadOnlyList<TypeDraft> drafts)
{
    public void Decide()
    {
        UnionDraft[] unions = [.. drafts.OfType<UnionDraft>().Where(static union => union.Form != UnionForm.Inheritance).OrderBy(static union => union.Pointer, StringComparer.Ordinal)];
        foreach (UnionDraft union in unions)
        {
            bool isTold = Tell(union);
            if (union.Discriminator is { Length: > 0 } named && !(isTold && union.TellingProperty == named))
            {
                context.Report(Descriptors.DiscriminatorNotUsed, union.Pointer, NodePart.Key, named,
                    "the branches must be objects of 'components', of which at least one has a property of that name");
            }

            if (!isTold)
                context.Report(Descriptors.Untyped, union.Pointer, NodePart.Key, "The branches of the union cannot be told apart: none has a property whose values differ, or one that it alone requires");
        }

        Dictionary<TypeDraft, int> memberships = unions
            .Where(static union => union.Telling is not null)
            .SelectMany(static union => union.Branches)
            .Select(static branch => branch.Type.Draft)
            .OfType<TypeDraft>()
            .GroupBy(static draft => draft)
            .ToDictionary(static group => group.Key, static group => group.Count());
        foreach (UnionDraft union in unions.Where(static union => union.Telling is not null))
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
        foreach (BranchDraft branch in union.Branches.Where(static branch => branch.TellingValues.Count == 1))
            MakeConstant(union, (ObjectDraft)branch.Type.Draft!, branch.TellingValues[0]);
    }

    /// <summary>
    /// A property that has but one value, and by that value tells the branch, need not be given nor read. Where only the discriminator says so,
    /// it says so of this union's members, not of an object that other unions have too.
    /// </summary>
    private static void MakeConstant(UnionDraft union, ObjectDraft draft, string value)
    {
        PropertyDraft? telling = draft.Properties.Find(candidate => candidate.WireName == union.TellingProperty);
        if (telling is null && union.Form == UnionForm.Hierarchy)
        {
            telling = new PropertyDraft(union.TellingProperty, draft.Pointer, new DraftRef(JsonScalar.KindOf(value)), true, false, Documentation.None);
            draft.Properties.Add(telling);
        }

        if (telling?.Constant is not null)
            return;
        bool hasOneValue = telling?.Values is { Count: 1 } values && values[0] == value;
        bool isNamedOnce = union.Form == UnionForm.Hierarchy && telling is { Values: null, Type.Kind: TypeKind.String };
        if (hasOneValue || isNamedOnce)
            telling!.Constant = value;
    }

    private static bool Tell(UnionDraft union)
    {
        if (union.Branches.Count < 2)
            return false;
        ObjectDraft[] objects = [.. union.Branches.Select(static branch => branch.Type.Draft).OfType<ObjectDraft>()];
        return objects.Length == union.Branches.Count && union.Branches.TrueForAll(static branch => branch.Type.Kind == TypeKind.Model)
            ? TellByDiscriminator(union, objects) || TellByValues(union, objects) || TellByPresence(union, objects)
            : TellByKind(union);
    }

    private static bool TellByDiscriminator(UnionDraft union, ObjectDraft[] objects)
    {
        if (union.Discriminator is not { Length: > 0 } property || union.Branches.Exists(static branch => branch.DiscriminatorValues.Count == 0))
            return false;
        bool[] have = [.. objects.Select(branch => branch.Properties.Exists(candidate => candidate.WireName == property))];
        bool canBeWritten = union.Branches.Where((branch, index) => !have[index]).All(static branch => branch.DiscriminatorValues.Count == 1);
        if (!have.Contains(true) || !canBeWritten)
            return false;
        return Assign(union, property, [.. union.Branches.Select(static branch =>
            branch.DiscriminatorValues.Select(static value => JsonScalar.TextMark + value).ToArray())]);
    }

    private static bool TellByValues(UnionDraft union, ObjectDraft[] objects)
        => objects[0].Properties.Select(static property => property.WireName).Any(name =>
        {
            IReadOnlyList<string>?[] values = [.. objects.Select(branch => branch.Properties.Find(property => property.WireName == name)?.Values)];
            return values.All(static given => given is { Count: > 0 }) && Assign(union, name, [.. values.Select(static given => given!.ToArray())]);
        });

    private static bool Assign(UnionDraft union, string property, string[][] values)
    {
        if (values.Sum(static given => given.Length) != values.SelectMany(static given => given).Distinct().Count())
            return false;
        union.Telling = Telling.Property;
        union.TellingProperty = property;
        for (int i = 0; i < values.Length; i++)
            union.Branches[i].TellingValues = values[i];
        return true;
    }

    private static bool TellByPresence(UnionDraft union, ObjectDraft[] objects)
    {
        string[][] own = [.. objects.Select(branch => branch.Properties
            .Where(property => property.IsRequired && objects.All(other => other == branch || !other.Properties.Exists(known => known.WireName == property.WireName)))
            .Select(static property => property.WireName)
            .ToArray())];
        if (own.Any(static names => names.Length == 0))
            return false;
        union.Telling = Telling.Presence;
        for (int i = 0; i < own.Length; i++)
            union.Branches[i].TellingValues = own[i];
        return true;
    }

    private static bool TellByKind(UnionDraft union)
    {
        string?[] kinds = [.. union.Branches.Select(static branch => Kind(branch.Type))];
        if (kinds.Any(static kind => kind is null) || kinds.Distinct().Count() < kinds.Length)
            return false;
        union.Telling = Telling.JsonKind;
        for (int i = 0; i < kinds.Length; i++)
            union.Branches[i].TellingValues = [kinds[i]!];
        return true;
    }

    private static string? Kind(DraftRef type) => type switch
    {
        { Kind: TypeKind.Json } or { Draft: UnionDraft } => null,
        _ => Scalars.JsonKind(type),
    };
}
