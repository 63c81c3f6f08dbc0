using System.Text.Json.Nodes;
using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Model;
using ImgurGen.Generator.Reading;
using Microsoft.OpenApi;

namespace ImgurGen.Generator.Modeling.Schemas;

/// <summary>Decides, when all types are known, by which values the discriminator of a base names its heirs.</summary>
internal sealed class InheritanceTeller(ModelingContext context, IReadOnlyList<TypeDraft> drafts)
{
    /// <summary>Where Swagger 2.0 documents say what an heir's value is, as its discriminator has no mapping.</summary>
    private static readonly string[] ValueExtensions = ["x-ms-discriminator-value", "x-discriminator-value"];

    public void Decide()
    {
        UnionDraft[] bases = [.. drafts.OfType<UnionDraft>()
            .Where(static draft => draft.Form == UnionForm.Inheritance)
            .OrderBy(static draft => draft.Pointer, StringComparer.Ordinal)];
        foreach (UnionDraft draft in bases)
            draft.IsAbstract = draft.Base is null && !Mapped(draft.Itself!, draft).Any();
        foreach (UnionDraft draft in bases)
            Tell(draft);
        foreach (UnionDraft draft in bases.Where(static draft => draft.Base?.TellingProperty != draft.TellingProperty))
            MakeConstant(draft);
    }

    private void Tell(UnionDraft draft)
    {
        draft.Telling = Telling.Property;
        HashSet<string> taken = new(StringComparer.Ordinal);
        foreach (TypeDraft member in Members(draft))
        {
            string[] values = [.. ValuesOf(member, draft)];
            string[] own = [.. values.Where(taken.Add)];
            foreach (string value in values.Except(own))
            {
                context.Report(Descriptors.DiscriminatorNotUsed, member.Pointer, NodePart.Key, draft.TellingProperty,
                    $"the value '{value}' names another schema already. Give each its own in 'mapping'.");
            }

            draft.Branches.Add(new BranchDraft(new DraftRef(TypeKind.Model, member))
            {
                TellingValues = [.. own.Select(static value => JsonScalar.TextMark + value)],
            });
        }
    }

    /// <summary>What an object of the base may be: itself, its heirs, and theirs, unless those are told apart by a property of their own.</summary>
    private static IEnumerable<TypeDraft> Members(UnionDraft draft)
    {
        IEnumerable<TypeDraft> heirs = draft.Heirs.SelectMany(heir => heir is UnionDraft below && below.TellingProperty == draft.TellingProperty ? Members(below) : [heir]);
        return draft.IsAbstract ? heirs : heirs.Prepend(draft.Itself!);
    }

    /// <summary>The property need not be given nor read where it can have but one value in each of the objects.</summary>
    private static void MakeConstant(UnionDraft draft)
    {
        bool isConstant = draft.Branches.TrueForAll(static branch => branch.TellingValues.Count == 1);
        if (draft.IsAbstract)
            Complete(draft.Itself!, draft, isConstant ? JsonScalar.TextMark + draft.WantedName : null, "abstract");
        foreach (BranchDraft branch in draft.Branches)
        {
            string? value = isConstant ? branch.TellingValues[0] : null;
            foreach (ObjectDraft member in Objects(branch.Type.Draft!))
                Complete(member, draft, value, member == draft.Itself ? "virtual" : "override");
        }
    }

    private static IEnumerable<ObjectDraft> Objects(TypeDraft draft) => draft switch
    {
        ObjectDraft @object => [@object],
        UnionDraft union => union.Heirs.SelectMany(Objects).Prepend(union.Itself!),
        _ => [],
    };

    private static void Complete(ObjectDraft member, UnionDraft draft, string? value, string modifier)
    {
        PropertyDraft? telling = member.Properties.Find(property => property.WireName == draft.TellingProperty);
        if (telling is null)
        {
            telling = new PropertyDraft(draft.TellingProperty, member.Pointer, new DraftRef(TypeKind.String), true, false, Documentation.None);
            member.Properties.Insert(0, telling);
        }

        if (value is null)
            return;
        telling.Constant = value;
        telling.Modifier = modifier;
    }

    private IEnumerable<string> ValuesOf(TypeDraft member, UnionDraft draft)
    {
        ObjectDraft @object = member as ObjectDraft ?? ((UnionDraft)member).Itself!;
        string[] mapped = [.. Mapped(@object, draft)];
        if (mapped.Length > 0)
            return mapped;
        IOpenApiSchema schema = @object.Schema;
        string? given = ValueExtensions
            .Select(name => SchemaExtensions.Extension(schema.Extensions, name))
            .Select(static value => JsonScalar.Of(value))
            .OfType<string>()
            .FirstOrDefault(JsonScalar.IsText);

        // Many specs have no mapping, and say in the heir itself what the property is.
        given ??= @object.Properties.Find(property => property.WireName == draft.TellingProperty)?.Values is { Count: 1 } only && JsonScalar.IsText(only[0]) ? only[0] : null;
        return [given is null ? IdOf(@object) : JsonScalar.Text(given)];
    }

    /// <summary>The values by which the mappings of the base, and of what it extends, name the object.</summary>
    private static IEnumerable<string> Mapped(ObjectDraft member, UnionDraft draft)
    {
        string id = IdOf(member);
        return Lineage(member.Base ?? draft)
            .Prepend(draft)
            .Where(above => above.TellingProperty == draft.TellingProperty)
            .SelectMany(static above => above.Itself!.Schema.Discriminator?.Mapping ?? new Dictionary<string, OpenApiSchemaReference>())
            .Where(entry => entry.Value.Reference.Id == id)
            .Select(static entry => entry.Key)
            .Distinct();
    }

    private static IEnumerable<UnionDraft> Lineage(UnionDraft draft)
    {
        for (UnionDraft? next = draft; next is not null; next = next.Base)
            yield return next;
    }

    private static string IdOf(ObjectDraft member) => JsonPointer.Tokens(member.Pointer).Last();
}
