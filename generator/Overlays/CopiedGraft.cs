using System.Text.Json.Nodes;
using ImgurGen.Generator.Overlays.JsonPath;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Overlays;

/// <summary>
/// The value of a <c>copy</c>, as it was before the action changed anything: the source may lie in a target, or a target in the
/// source. Parts of it may have come from several files, so the origin of each node is remembered.
/// </summary>
internal sealed class CopiedGraft : Graft
{
    private readonly SpecTree tree;
    private readonly OverlayChange.Copy copy;
    private readonly Dictionary<string, Origin> origins = new(StringComparer.Ordinal);

    public CopiedGraft(SpecTree tree, OverlayChange.Copy copy, LocatedNode source) : base(source.Value?.DeepClone())
    {
        this.tree = tree;
        this.copy = copy;
        string pointer = source.Pointer;
        foreach ((_, string path) in NodesOf(Value, ""))
            origins.Add(path, tree.OriginOf(pointer + path));
    }

    public override string OverlayPointer(string path) => copy.Pointer;

    protected override void RecordOrigins(JsonNode planted, string path)
    {
        foreach ((JsonNode node, string below) in NodesOf(planted, path))
            tree.SetOrigin(node, origins[below]);
    }

    /// <summary>A node and all nodes below it, each with its address.</summary>
    private static IEnumerable<(JsonNode Node, string Path)> NodesOf(JsonNode? node, string path)
    {
        Stack<(JsonNode? Node, string Path)> waiting = new([(node, path)]);
        while (waiting.Count > 0)
        {
            (JsonNode? next, string at) = waiting.Pop();
            if (next is null)
                continue;

            yield return (next, at);
            if (next is JsonObject @object)
            {
                foreach (KeyValuePair<string, JsonNode?> property in @object)
                    waiting.Push((property.Value, JsonPointer.Append(at, property.Key)));
            }
            else if (next is JsonArray array)
            {
                for (int index = 0; index < array.Count; index++)
                    waiting.Push((array[index], JsonPointer.Append(at, index)));
            }
        }
    }
}
