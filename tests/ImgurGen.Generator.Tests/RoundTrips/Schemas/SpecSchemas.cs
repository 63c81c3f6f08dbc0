using System.Globalization;
using System.Text.Json.Nodes;
using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Overlays;
using ImgurGen.Generator.Reading;
using ImgurGen.Generator.Tests.Testing;

namespace ImgurGen.Generator.Tests.RoundTrips.Schemas;

/// <summary>The schemas of a spec, as the tree of its own text has them: nothing here knows how the generator models them.</summary>
internal sealed class SpecSchemas
{
    private static readonly JsonNode Anything = JsonValue.Create(true);

    private readonly Dictionary<JsonNode, int> numbers = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, ValueSchema> values = new(StringComparer.Ordinal);
    private readonly Dictionary<JsonNode, JsonObject> siblings = new(ReferenceEqualityComparer.Instance);

    public SpecSchemas(JsonObject root)
    {
        Root = root;
        Families = new Families(this);
    }

    public JsonObject Root { get; }

    public Families Families { get; }

    /// <summary>Whether schemas are those of JSON Schema, as from OpenAPI 3.1 on: siblings of a reference count, and null is a type.</summary>
    public bool AreJsonSchemas => Root.Text("openapi") is { } version && !version.StartsWith("3.0", StringComparison.Ordinal);

    /// <summary>The named schemas.</summary>
    public IEnumerable<KeyValuePair<string, JsonNode?>> Named
        => ((Root["components"] as JsonObject)?["schemas"] ?? Root["definitions"]) as JsonObject ?? [];

    /// <summary>Reads a spec and applies its overlays.</summary>
    public static SpecSchemas Read(SpecFile spec, params IEnumerable<SpecFile> overlays)
    {
        SourceFile file = Source(spec);
        var tree = new SpecTree(file, Tree(file));
        foreach (SourceFile overlay in overlays.Select(Source))
            OverlayApplier.Apply(tree, overlay, Tree(overlay), new DiagnosticBag(), CancellationToken.None);
        return new SpecSchemas(tree.Root);
    }

    /// <summary>What holds of a value that all of these describe; the same object for the same schemas.</summary>
    public ValueSchema Of(params IEnumerable<JsonNode?> parts)
    {
        JsonNode[] nodes = [.. parts.Select(part => Target(part ?? Anything)).Distinct<JsonNode>(ReferenceEqualityComparer.Instance)];
        string key = string.Join(' ', nodes.Select(node => Number(node).ToString(CultureInfo.InvariantCulture)));
        if (!values.TryGetValue(key, out ValueSchema? value))
            values.Add(key, value = new ValueSchema(this, nodes));
        return value;
    }

    /// <summary>What a reference leads to, null where to nothing.</summary>
    public JsonNode? Resolve(string reference)
    {
        JsonNode? node = Root;
        foreach (string token in JsonPointer.Tokens(Uri.UnescapeDataString(reference.TrimStart('#'))))
        {
            node = node switch
            {
                JsonObject map => map[token],
                JsonArray list when int.TryParse(token, out int index) && index < list.Count => list[index],
                _ => null,
            };
        }

        return node;
    }

    /// <summary>What a reference says beside itself; null where that does not count or is nothing.</summary>
    public JsonObject? Siblings(JsonObject reference)
    {
        if (!AreJsonSchemas || reference.Count == 1)
            return null;
        if (!siblings.TryGetValue(reference, out JsonObject? rest))
        {
            rest = (JsonObject)reference.DeepClone();
            rest.Remove("$ref");
            siblings.Add(reference, rest);
        }

        return rest.HasShape() ? rest : null;
    }

    /// <summary>A number by which the schema is known.</summary>
    public int Number(JsonNode node)
    {
        if (!numbers.TryGetValue(node, out int number))
            numbers.Add(node, number = numbers.Count);
        return number;
    }

    /// <summary>What a reference without anything beside it leads to; other schemas themselves.</summary>
    private JsonNode Target(JsonNode node)
    {
        for (int steps = 0; steps < 100 && node is JsonObject schema && schema.Text("$ref") is { } reference && Siblings(schema) is null; steps++)
            node = Resolve(reference) ?? Anything;
        return node;
    }

    private static SourceFile Source(SpecFile file) => new(file.Path, file.GetText().ToString());

    private static JsonObject Tree(SourceFile file) => (JsonObject)TreeReader.Read(file, new DiagnosticBag(), CancellationToken.None)!;
}
