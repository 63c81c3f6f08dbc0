using System.Text.Json.Nodes;

namespace ImgurGen.Benchmarks.Generation;

/// <summary>The pieces of which specs are made in code.</summary>
internal static class SpecParts
{
    public static JsonObject Ref(string schema) => new() { ["$ref"] = "#/components/schemas/" + schema };

    public static JsonObject Text(string description) => new() { ["type"] = "string", ["description"] = description };

    public static JsonObject Enum(params string[] values) => new() { ["type"] = "string", ["enum"] = Strings(values) };

    public static JsonObject List(JsonNode item) => new() { ["type"] = "array", ["items"] = item };

    public static JsonObject Object(string[] required, JsonObject properties)
        => new() { ["type"] = "object", ["required"] = Strings(required), ["properties"] = properties };

    public static JsonObject Parameter(string name, string place, JsonObject schema) => new()
    {
        ["name"] = name,
        ["in"] = place,
        ["description"] = $"The {name.Replace('_', ' ')} of what is asked for.",
        ["required"] = place == "path",
        ["schema"] = schema,
    };

    public static JsonObject JsonContent(JsonObject schema) => new() { ["application/json"] = new JsonObject { ["schema"] = schema } };

    public static JsonObject Answer(string description, JsonObject schema) => new() { ["description"] = description, ["content"] = JsonContent(schema) };

    public static JsonArray Strings(params string[] values) => [.. values.Select(static value => (JsonNode)value)];
}
