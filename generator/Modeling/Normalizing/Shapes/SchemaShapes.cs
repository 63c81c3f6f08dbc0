using ImgurGen.Generator.Modeling.Normalizing.References;
using ImgurGen.Generator.Modeling.Normalizing.Rules;

namespace ImgurGen.Generator.Modeling.Normalizing.Shapes;

/// <summary>The schema object of each version, and the small objects that stand only in it.</summary>
internal sealed class SchemaShapes
{
    public SchemaShapes(SpecVersion version)
    {
        bool isJsonSchema = version >= SpecVersion.OpenApi31;
        ObjectShape schema = new ObjectShape("a schema").OrReferenceTo(ReferenceSite.Schemas).AsSchema(isJsonSchema);
        AddEverywhere(schema, version);
        if (version != SpecVersion.Swagger20)
            schema.With(schema, "not").With(new ListShape(schema), "oneOf", "anyOf").With(FlagShape.Instance, "nullable");
        if (isJsonSchema)
            AddJsonSchema(schema, "");
        if (version == SpecVersion.OpenApi30)
            AddJsonSchema(schema, "x-jsonschema-");
        schema.Under(new SchemaRule());
        Schema = schema;
    }

    public ObjectShape Schema { get; }

    private static void AddEverywhere(ObjectShape schema, SpecVersion version)
    {
        string[] file = version == SpecVersion.Swagger20 ? ["file"] : [];
        TextShape types = TextShape.OneOf(
            ["string", "number", "integer", "boolean", "array", "object", "null", .. file]);
        schema
            .With(TextShape.Any, "title", "format", "pattern")
            .With(TextShape.Documentation, "description")
            .With(NumberShape.Decimal, "multipleOf")
            .With(NumberShape.Any, "minimum", "maximum")
            .With(new ChoiceShape(NumberShape.Any, FlagShape.Instance), "exclusiveMinimum", "exclusiveMaximum")
            .With(NumberShape.LeastCount, "minLength", "minItems", "minProperties")
            .With(NumberShape.GreatestCount, "maxLength", "maxItems", "maxProperties")
            .With(FlagShape.Instance, "uniqueItems", "readOnly", "writeOnly", "deprecated")
            .With("required", new ListShape(TextShape.Any) { IsSet = true })
            .With("enum", new ListShape(AnyShape.Instance))
            .With("type", new ChoiceShape(types, new ListShape(types) { IsSet = true }))
            .With(AnyShape.Instance, "default", "example", "const")
            .With("items", schema)
            .With("properties", new MapShape(schema) { DropsFalse = true })
            .With("additionalProperties", new ChoiceShape(schema, FlagShape.Instance))
            .With("allOf", new ListShape(schema))
            .With("discriminator", version == SpecVersion.Swagger20 ? TextShape.Any : Discriminator())
            .With("xml", Xml(version))
            .With("externalDocs", OpenApiShapes.ExternalDocs);
    }

    private static void AddJsonSchema(ObjectShape schema, string prefix)
    {
        MapShape schemas = new(schema);
        schema
            .With(schema, [.. new[] { "contains", "propertyNames", "if", "then", "else", "contentSchema" }.Select(key => prefix + key)])
            .With(schemas, [.. new[] { "patternProperties", "dependentSchemas" }.Select(key => prefix + key)])
            .With(TextShape.Any, [.. new[] { "contentEncoding", "contentMediaType", "anchor" }.Select(key => prefix + key)])
            .With(prefix + "minContains", NumberShape.LeastCount)
            .With(prefix + "maxContains", NumberShape.GreatestCount)
            .With(prefix + "unevaluatedProperties", new ChoiceShape(schema, FlagShape.Instance));
        if (prefix.Length > 0)
            return;

        schema
            .With("$defs", schemas)
            .With("definitions", schemas)
            .With(schema, "unevaluatedItems")
            .With("prefixItems", new ListShape(schema))
            .With("$vocabulary", new MapShape(FlagShape.Instance))
            .With(TextShape.Any, "$schema", "$id", "$comment", "$dynamicRef", "$dynamicAnchor", "$anchor")
            .With("dependentRequired", new MapShape(new ListShape(TextShape.Any) { IsSet = true }))
            .With("examples", new ListShape(AnyShape.Instance));
    }

    private static ObjectShape Discriminator()
        => new ObjectShape("a discriminator").Open()
            .With(TextShape.Any, "propertyName", "defaultMapping")
            .With("mapping", new MapShape(TextShape.Any))
            .Requires("propertyName")
            .Under(new MappingRule());

    private static ObjectShape Xml(SpecVersion version)
    {
        ObjectShape xml = new ObjectShape("an XML object").Open()
            .With(TextShape.Any, "name", "prefix")
            .With("namespace", TextShape.Matching("an absolute URI", static text => Uri.TryCreate(text, UriKind.Absolute, out _)))
            .With(FlagShape.Instance, "attribute", "wrapped");
        return version >= SpecVersion.OpenApi32
            ? xml.With("nodeType", TextShape.OneOf("element", "attribute", "text", "cdata", "none"))
            : xml;
    }
}
