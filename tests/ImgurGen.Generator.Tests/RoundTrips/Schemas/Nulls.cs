using System.Text.Json.Nodes;

namespace ImgurGen.Generator.Tests.RoundTrips.Schemas;

/// <summary>Finds out whether a schema allows null: by <c>nullable</c> up to 3.0, by its types and values from 3.1 on.</summary>
internal sealed class Nulls(SpecSchemas schemas)
{
    private static readonly string[] Demanding = ["properties", "additionalProperties", "patternProperties", "items", "prefixItems", "format"];

    private readonly HashSet<JsonNode> passed = new(ReferenceEqualityComparer.Instance);

    public bool Allowed(JsonNode? node)
    {
        if (node is not JsonObject schema)
            return node?.GetValueKind() != System.Text.Json.JsonValueKind.False;
        if (schema.Is("nullable") || schema.Is("x-nullable"))
            return true;
        if (!passed.Add(schema))
            return false;
        bool allowed = AllowedHere(schema) && AllowedByParts(schema);
        passed.Remove(schema);
        return allowed;
    }

    private bool AllowedByParts(JsonObject schema)
    {
        bool byReference = schema.Text("$ref") is not { } reference || Allowed(schemas.Resolve(reference));
        bool byParts = schema.List("allOf").All(Allowed);
        bool byOneOf = schema["oneOf"] is not JsonArray { Count: > 0 } oneOf || oneOf.Any(Allowed);
        bool byAnyOf = schema["anyOf"] is not JsonArray { Count: > 0 } anyOf || anyOf.Any(Allowed);
        return byReference && byParts && byOneOf && byAnyOf;
    }

    /// <summary>Whether the schema's own words allow it: a type or values without null do not, nor does what only objects or lists have.</summary>
    private static bool AllowedHere(JsonObject schema)
    {
        if (schema.ContainsKey("type"))
            return schema.NamesNull();
        if (schema["enum"] is JsonArray values)
            return values.Any(static value => value is null);
        return !Demanding.Any(schema.ContainsKey) && (!schema.TryGetPropertyValue("const", out JsonNode? constant) || constant is null);
    }
}
