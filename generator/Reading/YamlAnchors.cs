using System.Text.Json.Nodes;

namespace ImgurGen.Generator.Reading;

/// <summary>The anchors of a document, and copies of what stands at them: a node of a tree has one parent.</summary>
internal sealed class YamlAnchors
{
    private readonly Dictionary<string, Anchor> anchors = new(StringComparer.Ordinal);
    private int copiedNodes;

    /// <summary>Says that the node of an anchor begins. Until it is complete, an alias of it would contain itself.</summary>
    public void Open(string name) => anchors[name] = new Anchor(null, null, false);

    /// <param name="text">The text of a scalar: what it is as a key.</param>
    public void Complete(string name, JsonNode? node, string? text) => anchors[name] = new Anchor(node, text, true);

    /// <summary>A copy of the node that an alias stands for, to be put at this depth of the tree.</summary>
    public JsonNode? Expand(string name, int depth, int start, int end) => Copy(Find(name, start, end).Node, depth, start, end);

    /// <summary>The key that an alias stands for.</summary>
    public string Key(string name, int start, int end)
        => Find(name, start, end).Text ?? throw UnreadableException.Syntax("An object or a list cannot be a key.", start, end);

    public JsonNode? Copy(JsonNode? node, int depth, int start, int end)
    {
        if (++copiedNodes > ReadLimits.AliasedNodes)
        {
            throw UnreadableException.Limit(
                $"The aliases of the file stand for more than {ReadLimits.AliasedNodes} nodes; use fewer of them.", start, end);
        }

        switch (node)
        {
            case null:
                return null;
            case JsonObject original:
                CheckDepth(depth, start, end);
                JsonObject copy = [];
                foreach (KeyValuePair<string, JsonNode?> property in original)
                    copy.Add(property.Key, Copy(property.Value, depth + 1, start, end));
                return copy;
            case JsonArray original:
                CheckDepth(depth, start, end);
                JsonArray items = [];
                foreach (JsonNode? item in original)
                    items.Add(Copy(item, depth + 1, start, end));
                return items;
            default:
                return node.DeepClone();
        }
    }

    private static void CheckDepth(int depth, int start, int end)
    {
        if (depth > ReadLimits.Depth)
            throw UnreadableException.TooDeep(start, end);
    }

    private Anchor Find(string name, int start, int end)
    {
        if (!anchors.TryGetValue(name, out Anchor? anchor))
            throw UnreadableException.Syntax($"The alias '*{name}' has no anchor '&{name}' before it.", start, end);
        return anchor.IsComplete ? anchor : throw UnreadableException.Syntax($"The alias '*{name}' would contain itself.", start, end);
    }

    private sealed record Anchor(JsonNode? Node, string? Text, bool IsComplete);
}
