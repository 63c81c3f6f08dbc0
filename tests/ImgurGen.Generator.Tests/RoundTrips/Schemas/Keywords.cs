using System.Text.Json;
using System.Text.Json.Nodes;

namespace ImgurGen.Generator.Tests.RoundTrips.Schemas;

/// <summary>What a schema object says, by its keywords.</summary>
internal static class Keywords
{
    private static readonly string[] Shapes =
    [
        "type", "properties", "items", "prefixItems", "additionalProperties", "patternProperties", "enum", "const", "format", "required",
        "allOf", "oneOf", "anyOf",
    ];

    public static string? Text(this JsonObject schema, string keyword)
        => schema[keyword] is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    public static bool Is(this JsonObject schema, string keyword) => schema[keyword]?.GetValueKind() == JsonValueKind.True;

    public static bool IsNot(this JsonObject schema, string keyword) => schema[keyword]?.GetValueKind() == JsonValueKind.False;

    public static decimal? Number(this JsonObject schema, string keyword)
        => schema[keyword] is JsonValue value && value.GetValueKind() == JsonValueKind.Number && value.TryGetValue(out decimal number) ? number : null;

    public static IEnumerable<JsonNode?> List(this JsonObject schema, string keyword) => schema[keyword] as JsonArray ?? [];

    public static IEnumerable<KeyValuePair<string, JsonNode?>> Map(this JsonObject schema, string keyword) => schema[keyword] as JsonObject ?? [];

    /// <summary>Whether the schema says anything of what a value looks like.</summary>
    public static bool HasShape(this JsonObject schema) => Shapes.Any(schema.ContainsKey);

    /// <summary>
    /// Whether a branch of a union is how 3.0 writes null, for which it has no word: <c>nullable</c> without anything else, or of an object that
    /// can have nothing in it.
    /// </summary>
    public static bool StandsForNull(this JsonObject schema)
        => schema.Is("nullable")
            && (!schema.HasShape() || schema["enum"] is JsonArray { Count: 1 } and [null]
                || (schema.Text("type") == "object" && schema.IsNot("additionalProperties") && !schema.ContainsKey("properties") && !schema.ContainsKey("allOf")));

    /// <summary>The one part of an <c>allOf</c> that is all that the schema says: how 3.0 writes a reference with a description.</summary>
    public static JsonNode? LonePart(this JsonObject schema)
        => schema["allOf"] is JsonArray { Count: 1 } parts && !Shapes.Any(keyword => keyword != "allOf" && schema.ContainsKey(keyword)) ? parts[0] : null;

    /// <summary>The types that <c>type</c> names without null, null where it names none.</summary>
    public static JsonTypes? Types(this JsonObject schema) => schema["type"] switch
    {
        JsonValue value => OfName(value.GetValue<string>()),
        JsonArray { Count: > 0 } names => names.Aggregate(JsonTypes.None, static (types, name) => types | OfName(name!.GetValue<string>())),
        _ => null,
    };

    public static bool NamesNull(this JsonObject schema) => schema["type"] switch
    {
        JsonValue value => value.GetValue<string>() == "null",
        JsonArray names => names.Any(static name => name!.GetValue<string>() == "null"),
        _ => false,
    };

    /// <summary>The types of a value that is not null.</summary>
    public static JsonTypes TypeOf(JsonNode value) => value.GetValueKind() switch
    {
        JsonValueKind.Object => JsonTypes.Object,
        JsonValueKind.Array => JsonTypes.Array,
        JsonValueKind.String => JsonTypes.String,
        JsonValueKind.Number => value.AsValue().TryGetValue(out decimal number) && decimal.Truncate(number) == number ? JsonTypes.Integer : JsonTypes.Fraction,
        _ => JsonTypes.Boolean,
    };

    private static JsonTypes OfName(string name) => name switch
    {
        "object" => JsonTypes.Object,
        "array" => JsonTypes.Array,
        "string" => JsonTypes.String,
        "integer" => JsonTypes.Integer,
        "number" => JsonTypes.Number,
        "boolean" => JsonTypes.Boolean,
        _ => JsonTypes.None,
    };
}
