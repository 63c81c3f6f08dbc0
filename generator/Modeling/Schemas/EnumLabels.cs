using System.Text.Json.Nodes;
using ImgurGen.Generator.Model;
using Microsoft.OpenApi;

namespace ImgurGen.Generator.Modeling.Schemas;

/// <summary>
/// What a spec calls the members of an enum and says of them, by the vendor extensions that tools agree on: <c>x-enum-varnames</c> or
/// <c>x-enumNames</c>, and <c>x-enum-descriptions</c>, a list as long as <c>enum</c> or an object by its values; or by <c>x-ms-enum</c>, which
/// names the enum too. Of values that are written as branches of one value each, their titles and descriptions.
/// </summary>
internal sealed class EnumLabels
{
    public static readonly EnumLabels None = new();

    private static readonly string[] NameExtensions = ["x-enum-varnames", "x-enumNames", "x-enum-names"];
    private const string MicrosoftExtension = "x-ms-enum";
    private const int MaximumTitle = 40;

    private static readonly string[] TextExtensions = ["x-enum-descriptions", "x-enumDescriptions"];

    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);

    private EnumLabels()
    {
    }

    public static EnumLabels Of(IOpenApiSchema schema)
    {
        if (schema.Extensions is not { Count: > 0 })
            return None;
        var labels = new EnumLabels();
        JsonNode?[] values = [.. schema.Enum ?? []];
        Fill(labels.names, values, schema, NameExtensions);
        Fill(labels.texts, values, schema, TextExtensions);
        labels.AddMicrosofts(SchemaExtensions.Extension(schema.Extensions, MicrosoftExtension) as JsonObject);
        return labels;
    }

    /// <summary>The labels of values each of which is a schema of its own.</summary>
    public static EnumLabels Of(IEnumerable<KeyValuePair<string, IOpenApiSchema>> branches)
    {
        var labels = new EnumLabels();
        foreach (KeyValuePair<string, IOpenApiSchema> branch in branches)
        {
            string value = JsonScalar.Text(branch.Key);
            if (Descriptions.Text(branch.Value.Title) is { Length: > 0 and <= MaximumTitle } title && Naming.Words.Pascal(title).Length > 0)
                labels.names[value] = title;
            if (Descriptions.Text(branch.Value.Description) is { Length: > 0 } text)
                labels.texts[value] = text;
        }

        return labels;
    }

    /// <summary>What the spec calls the enum itself, null where it says nothing.</summary>
    public string? EnumName { get; private set; }

    /// <summary>What the spec calls the member of this value, null where it says nothing.</summary>
    public string? NameOf(string value) => names.Count > 0 && names.TryGetValue(JsonScalar.Text(value), out string? name) ? name : null;

    /// <summary>What it says of it, empty where nothing.</summary>
    public string TextOf(string value) => texts.Count > 0 && texts.TryGetValue(JsonScalar.Text(value), out string? text) ? text : "";

    private void AddMicrosofts(JsonObject? extension)
    {
        EnumName = TextOf(extension?["name"]);
        foreach (JsonObject entry in (extension?["values"] as JsonArray ?? []).OfType<JsonObject>())
        {
            if (JsonScalar.Of(entry["value"]) is not { } value)
                continue;
            if (TextOf(entry["name"]) is { } name)
                names[JsonScalar.Text(value)] = name;
            if (TextOf(entry["description"]) is { } text)
                texts[JsonScalar.Text(value)] = text;
        }
    }

    private static string? TextOf(JsonNode? node)
        => JsonScalar.Of(node) is { } scalar && JsonScalar.Text(scalar).Trim() is { Length: > 0 } text ? text : null;

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
            if (TextOf(label) is { } text)
                labels[JsonScalar.Text(value)] = text;
        }
    }
}
