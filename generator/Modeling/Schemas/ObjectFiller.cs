using System.Text.Json;
using System.Text.Json.Nodes;
using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Model;
using ImgurGen.Generator.Modeling.Naming;
using ImgurGen.Generator.Reading;
using Microsoft.OpenApi;

namespace ImgurGen.Generator.Modeling.Schemas;

/// <summary>Gives drafted objects their properties.</summary>
internal sealed class ObjectFiller(ModelingContext context, TypeDrafter types)
{
    private const string NullValuesExtension = "x-imgurgen-null";

    public void Fill(ObjectDraft draft, SchemaFacts facts, FormProperties? form)
    {
        foreach (string missing in Undescribed(facts))
            context.Report(Descriptors.NotGenerated, draft.Pointer, NodePart.Key, $"The required property '{missing}'", "the schema does not describe it. Describe it in 'properties', or take it out of 'required'.");
        foreach (PropertyFacts property in facts.Properties)
            draft.Properties.Add(Property(draft, property, facts.Requires(property.Name), form));
        if (form is null && facts.AdditionalProperties is { Count: > 0 } values)
            draft.Rest = types.Get(values);
        else if (form is null && context.CapturesUnknown && facts.AllowsUnknown)
            draft.Rest = DraftRef.Json;
    }

    /// <summary>The properties that must be there and of which the schema says nothing else.</summary>
    private static IEnumerable<string> Undescribed(SchemaFacts facts)
        => facts.Required.Count == 0 || facts.Properties.Count(property => facts.Requires(property.Name)) == facts.Required.Count
            ? []
            : facts.Required.Except(facts.Properties.Select(static property => property.Name)).OrderBy(static name => name, StringComparer.Ordinal);

    private PropertyDraft Property(ObjectDraft owner, PropertyFacts property, bool isRequired, FormProperties? form)
    {
        SchemaFacts facts = context.Facts(property.Parts);
        bool isReadOnly = false;
        bool isWriteOnly = false;
        List<string>? nullValues = null;
        for (int i = 0; i < property.Parts.Count; i++)
        {
            IOpenApiSchema schema = context.Written(property.Parts[i]);
            isReadOnly |= schema.ReadOnly;
            isWriteOnly |= schema.WriteOnly;
            if (SchemaExtensions.Extension(schema.Extensions, NullValuesExtension) is { } given)
                (nullValues ??= []).AddRange(NullValues(given, property.Parts[i]));
        }

        DraftRef type = form?.FileType(facts, context) ?? types.Get(property.Parts, property.Parts.Count == 1 ? null : OriginOf(owner.Origin, property));
        if (form is not null && type.Item is { Nullable: true } item)
            type = type with { Item = item with { Nullable = false } };
        bool isNullable = type.Nullable || nullValues is { Count: > 0 };
        return new PropertyDraft(property.Name, property.Parts[0].Pointer, type, isRequired, isNullable, Constraints.AddTo(Descriptions.Of(property.Parts, context), property.Parts, context))
        {
            IsReadOnly = isReadOnly,
            MayBeAnything = facts.IsFree,
            IsWriteOnly = isWriteOnly,
            NullValues = (IReadOnlyList<string>?)nullValues ?? [],
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
    private static SchemaPart OriginOf(SchemaPart owner, PropertyFacts property)
    {
        string below = owner.Pointer + "/";
        SchemaPart own = property.Parts.FirstOrDefault(part => part.Pointer.StartsWith(below, StringComparison.Ordinal));
        return own != default
            ? own
            : owner.Child(property.Parts[0].Schema, owner.Name + Words.Identifier(property.Name, "Property"), "properties", property.Name);
    }

    private IEnumerable<string> NullValues(JsonNode given, SchemaPart part)
    {
        if (given is JsonArray list && list.All(static item => JsonScalar.Of(item) is not null))
            return [.. list.Select(static item => JsonScalar.Of(item)!)];
        context.Report(Descriptors.InvalidExtension, JsonPointer.Append(part.WrittenAt, NullValuesExtension), NodePart.Value, NullValuesExtension, "it must be a list of texts, numbers, true or false");
        return [];
    }
}
