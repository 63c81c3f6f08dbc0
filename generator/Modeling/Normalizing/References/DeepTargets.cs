using System.Text.Json.Nodes;
using ImgurGen.Generator.Modeling.Normalizing.Shapes;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Modeling.Normalizing.References;

/// <summary>
/// What references lead to that is no component: collected before anything is moved or removed, while every pointer is still
/// that of the document as it was written.
/// </summary>
internal sealed class DeepTargets
{
    private readonly Dictionary<string, JsonNode> nodes = new(StringComparer.Ordinal);
    private readonly HashSet<string> ways = new(StringComparer.Ordinal);
    private readonly HashSet<string> looked = new(StringComparer.Ordinal);

    private DeepTargets(ReferenceTexts texts) => Texts = texts;

    /// <summary>What the texts of the references say.</summary>
    public ReferenceTexts Texts { get; }

    public static DeepTargets Of(SpecTree tree, ShapeTable table, CancellationToken token)
    {
        DeepTargets targets = new(new ReferenceTexts(tree.Spec, table));
        Stack<JsonNode> open = new([tree.Root]);
        while (open.Count > 0)
        {
            token.ThrowIfCancellationRequested();
            JsonNode node = open.Pop();
            if (node is JsonArray array)
            {
                foreach (JsonNode? item in array)
                {
                    if (item is JsonObject or JsonArray)
                        open.Push(item);
                }
            }
            else if (node is JsonObject @object)
            {
                foreach (KeyValuePair<string, JsonNode?> property in @object)
                {
                    if (property.Value is JsonObject or JsonArray)
                        open.Push(property.Value);
                    targets.AddThoseOf(property, tree);
                }
            }
        }

        return targets;
    }

    /// <summary>The node at a pointer that a reference has, as it was before anything moved.</summary>
    public JsonNode? Find(string pointer) => nodes.TryGetValue(pointer, out JsonNode? node) ? node : null;

    /// <summary>Whether a reference leads to the node that is looked at, or to one below it.</summary>
    public bool LeadsThrough(NodePath path) => ways.Count > 0 && ways.Contains(path.Pointer);

    private void AddThoseOf(KeyValuePair<string, JsonNode?> property, SpecTree tree)
    {
        if (property.Key == ReferenceSite.Ref && JsonValues.Text(property.Value) is string reference)
            Add(reference, tree);
        if (property.Key != "mapping" || property.Value is not JsonObject mapping)
            return;

        foreach (KeyValuePair<string, JsonNode?> entry in mapping)
        {
            if (JsonValues.Text(entry.Value) is string mapped && mapped.IndexOf('#') >= 0)
                Add(mapped, tree);
        }
    }

    private void Add(string reference, SpecTree tree)
    {
        if (!looked.Add(reference) || Texts.Of(reference) is not { Pointer: { } pointer, Component: null } || nodes.ContainsKey(pointer))
            return;
        if (tree.Find(pointer) is not JsonNode target)
            return;

        nodes.Add(pointer, target);
        string way = JsonPointer.Root;
        foreach (string token in JsonPointer.Tokens(pointer))
        {
            way = JsonPointer.Append(way, token);
            ways.Add(way);
        }
    }
}
