using System.Text.Json.Nodes;

namespace ImgurGen.Generator.Tests.Corpus;

/// <summary>A node of a spec, and where it is written.</summary>
internal sealed record SourceNode(SourceDocument Document, JsonNode Node, string File, string Pointer)
{
    private const int LongestChain = 20;

    /// <summary>The last name of its address.</summary>
    public string Name => JsonPointer.Tokens(Pointer).LastOrDefault() ?? "";

    public string? Text => Node is JsonValue ? Node.ToString() : null;

    public bool IsObject => Node is JsonObject;

    public SourceNode? this[string name] => Node is JsonObject map && map[name] is { } node ? Child(node, name) : null;

    public IEnumerable<SourceNode> Members => Node is JsonObject map
        ? map.Where(static member => member.Value is not null && !member.Key.StartsWith("x-", StringComparison.Ordinal)).Select(member => Child(member.Value!, member.Key))
        : [];

    public IEnumerable<SourceNode> Items => Node is JsonArray list
        ? list.Select((item, index) => (item, index)).Where(static pair => pair.item is not null).Select(pair => Child(pair.item!, pair.index.ToString(System.Globalization.CultureInfo.InvariantCulture)))
        : [];

    public SourceNode? Reference => this["$ref"]?.Text is { } reference ? Document.Find(reference, File) : null;

    /// <summary>What its references lead to; itself where it is none, or one that leads nowhere.</summary>
    public SourceNode Resolved
    {
        get
        {
            SourceNode node = this;
            for (int i = 0; i < LongestChain && node.Reference is { } next; i++)
                node = next;
            return node;
        }
    }

    public override string ToString() => $"{System.IO.Path.GetFileName(File)}#{Pointer}";

    private SourceNode Child(JsonNode node, string name) => new(Document, node, File, JsonPointer.Append(Pointer, name));
}
