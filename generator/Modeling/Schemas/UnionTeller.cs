using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Model;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Modeling.Schemas;

/// <summary>
/// Decides, when all types are known, how the branches of each union are told apart: by the discriminator that the spec names, by a
/// property whose values differ, by a property that one branch alone has, or by the kind of JSON. A branch may be a union in turn.
/// </summary>
internal sealed class UnionTeller(ModelingContext context, List<TypeDraft> drafts)
{
    private readonly HashSet<UnionDraft> visited = [];

    public void Decide()
    {
        UnionDraft[] unions = [.. drafts.OfType<UnionDraft>()
            .Where(static union => union.Form != UnionForm.Inheritance)
            .OrderBy(static union => union.Pointer, StringComparer.Ordinal)];
        foreach (UnionDraft union in unions)
            Decide(union);
        UnionShapes.Decide(drafts.OfType<UnionDraft>().Where(static union => union is { Telling: not null and not Telling.Nothing, Itself: null }));
    }

    private void Decide(UnionDraft union)
    {
        if (union.Form == UnionForm.Inheritance || !visited.Add(union))
            return;

        // Those that are branches come first. One that is its own branch is still undecided here, and so cannot be told by what it is made of.
        foreach (BranchDraft branch in union.Branches)
        {
            if (branch.Type.Draft is UnionDraft inner)
                Decide(inner);
        }

        bool isTold = Tell(union);
        if (union.Discriminator is { Length: > 0 } named && !(isTold && union.TellingProperty == named))
        {
            context.Report(Descriptors.DiscriminatorNotUsed, union.Pointer, NodePart.Key, named,
                "the branches must be objects of 'components', of which at least one has a property of that name");
        }

        if (isTold)
            return;
        union.Telling = Telling.Nothing;
        union.Form = UnionForm.Untold;
        context.Report(Descriptors.UntoldUnion, union.Pointer, NodePart.Key);
    }

    private bool Tell(UnionDraft union)
    {
        ObjectDraft[]?[] objects = [.. union.Branches.Select(static branch => UnionBranches.Objects(branch.Type))];
        if (union.Branches.Count > 1 && Array.TrueForAll(objects, static found => found is not null))
            return TellObjects(union, objects!);
        return GroupObjects(union, objects) && TellByKind(union);
    }

    private static bool TellObjects(UnionDraft union, ObjectDraft[][] objects)
        => TellByDiscriminator(union, objects) || TellByValues(union, objects)
            || TellByPresence(union, objects, static property => property.IsRequired, mayHaveRest: true)
            || (!union.MayBeSeveral && TellByPresence(union, objects, static property => true, mayHaveRest: false));

    /// <summary>Makes a union of their own of several objects that stand beside texts, numbers or lists: the kind of JSON tells it from those.</summary>
    private bool GroupObjects(UnionDraft union, ObjectDraft[]?[] objects)
    {
        BranchDraft[] grouped = [.. union.Branches.Where((branch, index) => objects[index] is not null)];
        if (grouped.Length < 2)
            return true;
        UnionDraft inner = new(union.Origin with { Name = union.WantedName + "Object" }, union.Documentation) { Discriminator = union.Discriminator, MayBeSeveral = union.MayBeSeveral };
        inner.Branches.AddRange(grouped);
        if (!TellObjects(inner, [.. objects.OfType<ObjectDraft[]>()]))
            return false;
        if (inner.Discriminator == inner.TellingProperty)
            union.Discriminator = null;
        drafts.Add(inner);
        union.Branches.RemoveAll(grouped.Contains);
        union.Branches.Add(new BranchDraft(new DraftRef(TypeKind.Model, inner)));
        return true;
    }

    private static bool TellByDiscriminator(UnionDraft union, ObjectDraft[][] objects)
    {
        if (union.Discriminator is not { Length: > 0 } property || union.Branches.Exists(static branch => branch.DiscriminatorValues.Count == 0))
            return false;
        bool[] have = [.. objects.Select(found => Array.TrueForAll(found, branch => branch.Properties.Exists(candidate => candidate.WireName == property)))];
        bool canBeWritten = union.Branches.Where((branch, index) => !have[index]).All(static branch => branch.DiscriminatorValues.Count == 1 && branch.Type.Draft is ObjectDraft);
        if (!have.Contains(true) || !canBeWritten)
            return false;
        return Assign(union, property, [.. union.Branches.Select(static branch =>
            branch.DiscriminatorValues.Select(static value => JsonScalar.TextMark + value).Distinct().ToArray())]);
    }

    private static bool TellByValues(UnionDraft union, ObjectDraft[][] objects)
        => objects[0].SelectMany(static branch => branch.Properties).Select(static property => property.WireName).Distinct().Any(name =>
        {
            IReadOnlyList<string>?[][] values = [.. objects.Select(found => found.Select(branch => ValuesOf(branch, name)).ToArray())];
            return values.All(static given => Array.TrueForAll(given, static single => single is { Count: > 0 }))
                && Assign(union, name, [.. values.Select(static given => given.SelectMany(static single => single!).Distinct().ToArray())]);
        });

    private static IReadOnlyList<string>? ValuesOf(ObjectDraft branch, string name)
        => branch.Properties.Find(property => property.WireName == name) is not { } property ? null
            : property.Constant is { } constant ? [constant] : property.Values;

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

    /// <summary>Tells by the properties that a branch alone has; one branch may have none, and is what has none of the others'.</summary>
    private static bool TellByPresence(UnionDraft union, ObjectDraft[][] objects, Func<PropertyDraft, bool> counts, bool mayHaveRest)
    {
        string[][] own = [.. objects.Select(found => OwnNames(found, objects, counts))];
        int without = own.Count(static names => names.Length == 0);
        if (without > (mayHaveRest ? 1 : 0))
            return false;
        union.Telling = Telling.Presence;
        for (int i = 0; i < own.Length; i++)
            union.Branches[i].TellingValues = own[i];
        return true;
    }

    /// <summary>The names by which a branch is known: each of the objects that it may be must have one, and no object of another branch may.</summary>
    private static string[] OwnNames(ObjectDraft[] found, ObjectDraft[][] objects, Func<PropertyDraft, bool> counts)
    {
        ObjectDraft[] others = [.. objects.Where(other => other != found).SelectMany(static other => other)];
        string[][] names = [.. found.Select(branch => branch.Properties
            .Where(property => counts(property) && !Array.Exists(others, other => other.Properties.Exists(known => known.WireName == property.WireName)))
            .Select(static property => property.WireName)
            .ToArray())];
        return Array.TrueForAll(names, static single => single.Length > 0) ? [.. names.SelectMany(static single => single).Distinct()] : [];
    }

    private static bool TellByKind(UnionDraft union)
    {
        string[]?[] kinds = [.. union.Branches.Select(static branch => UnionBranches.Kinds(branch.Type))];
        string[] all = [.. kinds.SelectMany(static kind => kind ?? [])];
        if (kinds.Any(static kind => kind is null) || all.Distinct().Count() < all.Length)
            return false;
        union.Telling = Telling.JsonKind;
        for (int i = 0; i < kinds.Length; i++)
            union.Branches[i].TellingValues = kinds[i]!;
        return true;
    }
}
