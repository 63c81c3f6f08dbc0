using System.Text.Json.Nodes;
using ImgurGen.Generator.Model;
using ImgurGen.Generator.Modeling.Naming;
using ImgurGen.Generator.Reading;
using Microsoft.OpenApi;

namespace ImgurGen.Generator.Modeling.Schemas;

/// <summary>What a schema says, with everything that it is composed of by <c>allOf</c>.</summary>
internal sealed class SchemaFacts
{
    private const int MaximumDepth = 256;

    // Most schemas are scalars: what only the others have is made when it is needed.
    private static readonly IReadOnlyList<SchemaPart> NoParts = [];
    private static readonly IReadOnlyList<PropertyFacts> NoProperties = [];
    private static readonly HashSet<string> NoNames = [];

    private HashSet<string>? visited;
    private List<PropertyFacts>? properties;
    private HashSet<string>? required;
    private List<SchemaPart>? items;
    private List<SchemaPart>? additionalProperties;
    private List<SchemaPart>? branches;

    private SchemaFacts()
    {
    }

    public JsonSchemaType Types { get; private set; }

    /// <summary>Whether the parts name types that no value can have at once.</summary>
    public bool IsContradictory { get; private set; }

    public bool Nullable { get; private set; }

    public string? Format { get; private set; }

    /// <summary>The values that it may have, null for any; of several lists those that all have.</summary>
    public IReadOnlyList<string>? Values { get; private set; }

    public string? Constant { get; private set; }

    /// <summary>The properties in their order; one that several parts describe has several schemas.</summary>
    public IReadOnlyList<PropertyFacts> Properties => properties ?? NoProperties;

    /// <summary>The names of the properties that must be there, described or not.</summary>
    public IReadOnlyCollection<string> Required => required ?? NoNames;

    /// <summary>What the parts say of the items; empty where they say nothing.</summary>
    public IReadOnlyList<SchemaPart> Items => items ?? NoParts;

    /// <summary>What the parts say of the values of properties that they do not name; empty where they say nothing.</summary>
    public IReadOnlyList<SchemaPart> AdditionalProperties => additionalProperties ?? NoParts;

    /// <summary>Whether the parts say nothing at all of what a value looks like, so that it may be null too.</summary>
    public bool IsFree => Types == 0 && !IsContradictory && Format is null && Values is null && Constant is null && Properties.Count == 0
        && Items.Count == 0 && AdditionalProperties.Count == 0 && Branches.Count == 0;

    /// <summary>Whether there may be properties that no part names.</summary>
    public bool AllowsUnknown { get; private set; } = true;

    /// <summary>The schema whose <c>enum</c> gives <see cref="Values"/>.</summary>
    public IOpenApiSchema? ValuesSchema { get; private set; }

    /// <summary>Whether its one value is written as <c>const</c>.</summary>
    public bool IsConstant => ValuesSchema is not null && SchemaExtensions.Extension(ValuesSchema.Extensions, SchemaExtensions.ConstantMark) is not null;

    /// <summary>The branches of <c>oneOf</c> or <c>anyOf</c>, without that of null.</summary>
    public IReadOnlyList<SchemaPart> Branches => branches ?? NoParts;

    public OpenApiDiscriminator? Discriminator { get; private set; }

    public bool Requires(string name) => required?.Contains(name) == true;

    public static SchemaFacts Of(IReadOnlyList<SchemaPart> parts, ModelingContext context)
    {
        var facts = new SchemaFacts();
        for (int i = 0; i < parts.Count; i++)
            facts.Add(parts[i], context, 0);
        return facts;
    }

    /// <summary>What the parts say without their branches, and one of these.</summary>
    public static SchemaFacts OfVariant(IReadOnlyList<SchemaPart> parts, SchemaPart branch, ModelingContext context)
    {
        SchemaFacts facts = Of(parts, context);
        facts.branches = null;
        facts.visited = null;
        facts.Add(branch, context, 0);
        return facts;
    }

    private void Add(SchemaPart part, ModelingContext context, int depth)
    {
        context.Token.ThrowIfCancellationRequested();
        if (depth > MaximumDepth)
            return;
        if (part.Reference is { } id)
        {
            if ((visited ??= []).Add(id) && context.Component(id) is { } target)
                Add(target, context, depth + 1);
            return;
        }

        IOpenApiSchema schema = part.Schema;
        for (int i = 0; i < (schema.AllOf?.Count ?? 0); i++)
            Add(part.Child(schema.AllOf![i], part.Name, "allOf", Index(i)), context, depth + 1);
        AddScalars(schema);
        AddMembers(part, context);
        AddBranches(part);
    }

    private void AddScalars(IOpenApiSchema schema)
    {
        Narrow((schema.Type ?? 0) & ~JsonSchemaType.Null);
        Nullable |= SchemaExtensions.IsNullable(schema);
        Format ??= schema.Format;
        Discriminator ??= schema.Discriminator;
        Constant ??= ConstantOf(schema);
        if (schema.Enum is { Count: > 0 } values)
            AddValues(schema, values);
    }

    private void AddValues(IOpenApiSchema schema, IList<JsonNode> values)
    {
        string[] given = [.. values.Where(static value => !SchemaExtensions.IsNull(value)).Select(JsonScalar.Of).OfType<string>().Distinct()];
        if (Values is not null)
        {
            string[] common = [.. Values.Intersect(given)];
            Values = common.Length > 0 ? common : Values;
            return;
        }

        Nullable |= values.Any(SchemaExtensions.IsNull);
        ValuesSchema = schema;
        Values = given.Length > 0 ? given : null;
    }

    /// <summary>A value that fits all parts is of a type that all of them name.</summary>
    private void Narrow(JsonSchemaType types)
    {
        if (types == 0 || Types == 0)
        {
            Types |= types;
            return;
        }

        JsonSchemaType common = Types & types;

        // An integer is a number too.
        if ((Has(Types, JsonSchemaType.Number) && Has(types, JsonSchemaType.Integer)) || (Has(Types, JsonSchemaType.Integer) && Has(types, JsonSchemaType.Number)))
            common |= JsonSchemaType.Integer;
        IsContradictory |= common == 0;
        Types = common;

        static bool Has(JsonSchemaType set, JsonSchemaType type) => (set & type) != 0;
    }

    private void AddMembers(SchemaPart part, ModelingContext context)
    {
        IOpenApiSchema schema = part.Schema;
        if (schema.Properties is { Count: > 0 } described)
            AddProperties(part, described, context);
        if (schema.Required is { Count: > 0 } names)
            (required ??= []).UnionWith(names);
        if (schema.Items is { } item)
            (items ??= []).Add(part.Child(item, Words.Singular(part.Name), "items"));
        AddUnnamed(part);
    }

    private void AddProperties(SchemaPart part, IDictionary<string, IOpenApiSchema> described, ModelingContext context)
    {
        // Within one part no name stands twice.
        Dictionary<string, PropertyFacts>? known = properties?.ToDictionary(static property => property.Name);
        properties ??= new List<PropertyFacts>(described.Count);
        foreach (KeyValuePair<string, IOpenApiSchema> property in described)
        {
            SchemaPart child = part.Child(property.Value, part.Name + context.PropertyIdentifier(property.Key), "properties", property.Key);
            if (known is not null && known.TryGetValue(property.Key, out PropertyFacts? same))
                same.Add(child);
            else
                properties.Add(new PropertyFacts(property.Key, child));
        }
    }

    private void AddUnnamed(SchemaPart part)
    {
        IOpenApiSchema schema = part.Schema;
        AllowsUnknown &= schema.AdditionalPropertiesAllowed && schema.UnevaluatedProperties;
        if (schema is { PatternProperties: null or { Count: 0 }, AdditionalProperties: null })
            return;
        List<SchemaPart> values = [];
        foreach (KeyValuePair<string, IOpenApiSchema> pattern in schema.PatternProperties ?? EmptyProperties)
            values.Add(part.Child(pattern.Value, part.Name + "Value", "patternProperties", pattern.Key));
        bool areOthersFree = values.Count > 0 && schema is { AdditionalPropertiesAllowed: true, AdditionalProperties: null, Properties.Count: > 0 };
        if (schema.AdditionalProperties is { } others)
            values.Add(part.Child(others, part.Name + "Value", "additionalProperties"));

        // Where the name of a property decides of which type it is, there is no one type for all.
        if (values.Count > 0)
            (additionalProperties ??= []).Add(values.Count > 1 || areOthersFree ? values[0] with { Schema = new OpenApiSchema() } : values[0]);
    }

    private void AddBranches(SchemaPart part)
    {
        AddBranches(part, part.Schema.OneOf, "oneOf");
        AddBranches(part, part.Schema.AnyOf, "anyOf");
    }

    private void AddBranches(SchemaPart part, IList<IOpenApiSchema>? alternatives, string keyword)
    {
        for (int i = 0; i < (alternatives?.Count ?? 0); i++)
        {
            IOpenApiSchema branch = alternatives![i];
            if (alternatives.Count > 1 && SchemaExtensions.IsNullOnly(branch))
                Nullable = true;
            else
                (branches ??= []).Add(part.Child(branch, BranchNames.Of(part.Name, branch, i, alternatives), keyword, Index(i)));
        }
    }

    private static string? ConstantOf(IOpenApiSchema schema)
    {
        if (schema.Const is not { } text)
            return null;
        bool isLiteral = schema.Type is { } type && (type & JsonSchemaType.String) == 0;
        return isLiteral ? text : JsonScalar.TextMark + text;
    }

    private static string Index(int i) => i.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static readonly Dictionary<string, IOpenApiSchema> EmptyProperties = [];
}
