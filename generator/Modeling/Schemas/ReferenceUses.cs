using System.Text.Json.Nodes;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Modeling.Schemas;

/// <summary>To which components a document refers, other than from the <c>allOf</c> of another component.</summary>
internal sealed class ReferenceUses
{
    private static readonly string[] Homes = ["#/components/schemas/", "#/definitions/"];

    private readonly HashSet<string> used = new(StringComparer.Ordinal);
    private readonly HashSet<(string Id, JsonNode? Union)> branches = [];
    private readonly JsonObject document;

    public ReferenceUses(JsonObject root)
    {
        document = root;
        HashSet<JsonNode> compositions = [.. Components(root).Select(static schema => (schema as JsonObject)?["allOf"]).OfType<JsonArray>()];
        Stack<(JsonNode Node, string Key)> open = new();
        open.Push((root, ""));
        while (open.Count > 0)
        {
            (JsonNode node, string key) = open.Pop();
            bool isComposition = compositions.Contains(node);
            foreach ((JsonNode child, string name) in Children(node, key))
            {
                if (IdOf(child) is { } id && !isComposition)
                    Add(id, name, node);
                open.Push((child, name));
            }
        }
    }

    /// <summary>Whether a value is of this component, by itself.</summary>
    public bool IsUsed(string id) => used.Contains(id);

    /// <summary>Whether the component is a branch of a union other than this one.</summary>
    public bool IsBranch(string id, string other)
    {
        JsonNode? union = new[] { (document["components"] as JsonObject)?["schemas"], document["definitions"] }
            .OfType<JsonObject>()
            .Select(schemas => schemas[other])
            .FirstOrDefault(static schema => schema is not null);
        return branches.Any(branch => branch.Id == id && branch.Union != union);
    }

    private void Add(string id, string key, JsonNode list)
    {
        if (key is "oneOf" or "anyOf")
            branches.Add((id, list.Parent));
        else
            used.Add(id);
    }

    private static IEnumerable<JsonNode> Components(JsonObject root)
        => new[] { (root["components"] as JsonObject)?["schemas"], root["definitions"] }
            .OfType<JsonObject>()
            .SelectMany(static schemas => schemas.Select(static schema => schema.Value).OfType<JsonNode>());

    /// <summary>The nodes below a node; those of a list stand under the list's own key.</summary>
    private static IEnumerable<(JsonNode Node, string Key)> Children(JsonNode node, string key) => node switch
    {
        JsonObject @object => @object.Where(static pair => pair.Value is not null).Select(static pair => (pair.Value!, pair.Key)),
        JsonArray array => array.OfType<JsonNode>().Select(item => (item, key)),
        _ => [],
    };

    private static string? IdOf(JsonNode node)
    {
        if (node is not JsonObject @object || @object["$ref"] is not JsonValue value || !value.TryGetValue(out string? reference))
            return null;
        string? home = Homes.FirstOrDefault(home => reference.StartsWith(home, StringComparison.Ordinal));
        return home is null ? null : JsonPointer.Unescape(reference.Substring(home.Length));
    }
}
