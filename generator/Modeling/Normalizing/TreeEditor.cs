using System.Text.Json.Nodes;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Modeling.Normalizing;

/// <summary>Changes a tree so that what stays in it still knows where it was written.</summary>
internal sealed class TreeEditor(SpecTree tree)
{
    /// <summary>The address at which a node stands now. It looks the node up in every parent, so it is for the few that need it.</summary>
    public static string PointerOf(JsonNode node)
    {
        Stack<string> tokens = new();
        for (JsonNode? at = node; at?.Parent is JsonNode parent; at = parent)
        {
            tokens.Push(parent is JsonArray array
                ? JsonPointer.Append(JsonPointer.Root, array.IndexOf(at))
                : JsonPointer.Append(JsonPointer.Root, at.GetPropertyName()));
        }

        return string.Concat(tokens);
    }

    /// <summary>Whether a node still hangs, however far down, under the root of the tree.</summary>
    public bool Holds(JsonNode node) => ReferenceEquals(node.Root, tree.Root);

    public void Replace(JsonObject parent, string key, string pointer, JsonNode replacement)
    {
        Origin origin = tree.OriginOf(pointer);
        parent[key] = replacement;
        tree.SetOrigin(replacement, origin);
    }

    public void Replace(JsonArray parent, int index, string pointer, JsonNode replacement)
    {
        Origin origin = tree.OriginOf(pointer);
        parent[index] = replacement;
        tree.SetOrigin(replacement, origin);
    }

    /// <summary>Puts another node where this one stands.</summary>
    public void Replace(JsonNode node, JsonNode replacement)
    {
        string pointer = PointerOf(node);
        if (node.Parent is JsonArray array)
            Replace(array, array.IndexOf(node), pointer, replacement);
        else
            Replace((JsonObject)node.Parent!, node.GetPropertyName(), pointer, replacement);
    }

    /// <summary>Takes a node out from under its parent, wherever that is.</summary>
    public void Remove(JsonNode node)
    {
        if (node.Parent is JsonArray array)
            RemoveItems(array, [array.IndexOf(node)], PointerOf(array));
        else if (node.Parent is JsonObject parent)
            parent.Remove(node.GetPropertyName());
    }

    /// <summary>
    /// Takes items out of a list. Those behind them move up, so the origin of each is recorded while its address is still the old one.
    /// </summary>
    public void RemoveItems(JsonArray array, IReadOnlyList<int> indexes, string pointer)
    {
        if (indexes.Count == 0)
            return;

        KeepOrigins(array, pointer, indexes[0]);
        HashSet<int> gone = [.. indexes];
        List<JsonNode?> kept = [.. array.Where((_, index) => !gone.Contains(index))];
        array.Clear();
        foreach (JsonNode? item in kept)
            array.Add(item);
    }

    /// <summary>Puts an item before all others of a list.</summary>
    public void Prepend(JsonArray array, JsonNode item)
    {
        KeepOrigins(array, PointerOf(array), 0);
        array.Insert(0, item);
    }

    /// <summary>Puts these keys before all others, in their own order.</summary>
    public static void MoveFirst(JsonObject node, params string[] keys)
    {
        int Place(string key) => Array.IndexOf(keys, key) is >= 0 and int at ? at : keys.Length;

        List<KeyValuePair<string, JsonNode?>> entries = [.. node.OrderBy(entry => Place(entry.Key))];
        node.Clear();
        foreach (KeyValuePair<string, JsonNode?> entry in entries)
            node.Add(entry.Key, entry.Value);
    }

    private void KeepOrigins(JsonArray array, string pointer, int first)
    {
        for (int index = first; index < array.Count; index++)
        {
            if (array[index] is { } item)
                tree.SetOrigin(item, tree.OriginOf(JsonPointer.Append(pointer, index)));
        }
    }
}
