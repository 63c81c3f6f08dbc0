using System.Text.Json.Nodes;
using ImgurGen.Generator.Model;
using Microsoft.OpenApi;

namespace ImgurGen.Generator.Modeling.Schemas;

/// <summary>
/// What a spec calls the members of an enum and says of them, by the vendor extensions that tools agree on: <c>x-enum-varnames</c> or
/// <c>x-enumNames</c>, and <c>x-enum-descriptions</c>, a list as long as <c>enum</c> or an object by its values.
/// </summary>
internal sealed class EnumLabels
{
    public static readonly EnumLabels None = new();

    private static readonly string[] NameExtensions = ["x-enum-varnames", "x-enumNames", "x-enum-names"];
    private static readonly string[] TextExtensions = ["x-enum-descriptions", "x-enumDescriptions"];

    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);

    private EnumLabels()
    {
    }

    public static EnumLabels Of(IOpenApiSchema schema)
    {
        var labels = new EnumLabels();
        JsonNode?[] values = [.. schema.Enum ?? []];
        Fill(labels.names, values, schema, NameExtensions);
        Fill(labels.texts, values, schema, TextExtensions);
        return labels;
    }

    /// <summary>What the spec calls the member of this value, null where it says nothing.</summary>
    public string? NameOf(string value) => names.TryGetValue(JsonScalar.Text(value), out string? name) ? name : null;

    /// <summary>What it says of it, empty where nothing.</summary>
    public string TextOf(string value) => texts.TryGetValue(JsonScalar.Text(value), out string? text) ? text : "";

    private static void Fill(Dictionary<string, string> labels, JsonNode?[] values, IOpenApiSchema schema, string[] extensions)
    {
        JsonNode? given = extensions.Select(name => SchemaExtensions.Extension(schema.Extensions, name)).FirstOrDefault(static value => value is not null);
        for (int i = 0; i < values.Length; i++)
        {
            if (JsonScalar.Of(values[i]) is not { } value)
                continue;
            JsonNode? label = given switch
            {
                JsonArray list when list.Count == values.Length => list[i],
                JsonObject map => map[JsonScalar.Text(value)],
                _ => null,
            };
            if (JsonScalar.Of(label) is { } text && JsonScalar.Text(text).Trim() is { Length: > 0 } trimmed)
                labels[JsonScalar.Text(value)] = trimmed;
        }
    }
}
