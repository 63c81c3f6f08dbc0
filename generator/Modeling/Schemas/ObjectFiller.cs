using System.Text.Json;
using System.Text.Json.Nodes;
using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Model;
using ImgurGen.Generator.Modeling.Naming;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Modeling.Schemas;

/// <summary>Gives drafted objects their properties.</summary>
internal sealed class ObjectFiller(ModelingContext context, TypeDrafter types)
{
    public void Fill(ObjectDraft draft, SchemaFacts facts, FormProperties? form)
    {
        foreach (string missing in facts.Required.Where(name => !facts.Properties.Exists(property => property.Name == name)).OrderBy(static name => name, StringComparer.Ordinal))
            context.Report(Descriptors.NotGenerated, draft.Pointer, NodePart.Key, $"The required property '{missing}'", "the schema does not describe it. Describe it in 'properties', or take it out of 'required'.");
        foreach (PropertyFacts property in facts.Properties)
            draft.Properties.Add(Property(draft, property, facts.Required.Contains(property.Name), form));
        if (form is null && facts.AdditionalProperties is { Count: > 0 } values)
            draft.Rest = types.Get(values);
        else if (form is null && context.CapturesUnknown && facts.AllowsUnknown)
            draft.Rest = DraftRef.Json;
    }

    private PropertyDraft Property(ObjectDraft owner, PropertyFacts property, bool isRequired, FormProperties? form)
    {
        SchemaFacts facts = context.Facts(property.Parts);
        string[] nullValues = [.. property.Parts.SelectMany(NullValues)];
        DraftRef type = form?.FileType(facts, context) ?? types.Get(property.Parts, OriginOf(owner.Origin, property));
        if (form is not null && type.Item is { Nullable: true } item)
            type = type with { Item = item with { Nullable = false } };
        bool isNullable = type.Nullable || nullValues.Length > 0;
        return new PropertyDraft(property.Name, property.Parts[0].Pointer, type, isRequired, isNullable, Constraints.AddTo(Descriptions.Of(property.Parts, context), property.Parts))
        {
            IsReadOnly = property.Parts.Exists(static part => part.Written.ReadOnly),
            MayBeAnything = facts.IsFree,
            IsWriteOnly = property.Parts.Exists(static part => part.Written.WriteOnly),
            NullValues = nullValues,
            Values = facts.Constant is { } constant ? [constant] : facts.Values,
            FormName = form?.NameOf(property.Name, type),
            Separator = form?.SeparatorOf(property, type),
            Style = form?.StyleOf(property.Name, type) ?? FormStyle.Whole,
            PartType = form?.PartTypeOf(property.Name),
            MaxBytes = form is null ? null : FileLimits.Of(property.Parts.Concat(facts.Items), type, context),
        };
    }

    /// <summary>
    /// Where a type stands that several schemas make: in the object that has the property, by whose name it is called, and not in one of
    /// the parts that the object may share with others.
    /// </summary>
    private static SchemaPart? OriginOf(SchemaPart owner, PropertyFacts property)
    {
        if (property.Parts.Count == 1)
            return null;
        int own = property.Parts.FindIndex(part => part.Pointer.StartsWith(owner.Pointer + "/", StringComparison.Ordinal));
        return own >= 0
            ? property.Parts[own]
            : owner.Child(property.Parts[0].Schema, owner.Name + Words.Identifier(property.Name, "Property"), "properties", property.Name);
    }

    private IEnumerable<string> NullValues(SchemaPart part)
    {
        const string Name = "x-imgurgen-null";
        JsonNode? given = SchemaExtensions.Extension(part.Written.Extensions, Name);
        if (given is null)
            return [];
        if (given is JsonArray list && list.All(static item => JsonScalar.Of(item) is not null))
            return [.. list.Select(static item => JsonScalar.Of(item)!)];
        context.Report(Descriptors.InvalidExtension, JsonPointer.Append(part.WrittenAt, Name), NodePart.Value, Name, "it must be a list of texts, numbers, true or false");
        return [];
    }
}
