using System.Text.Json.Nodes;

namespace ImgurGen.Generator.Tests.Mutations;

/// <summary>Changes of whole nodes, after which the file is still YAML or JSON.</summary>
internal static class NodeMutators
{
    public static void Delete(NodeTree tree, Random random) => tree.Pick(random)?.Remove();

    /// <summary>Under another key, one that the document has elsewhere or one that it has not, or as a second item.</summary>
    public static void Double(NodeTree tree, Random random)
    {
        if (tree.Pick(random) is not { } place)
            return;
        JsonNode? copy = place.Node?.DeepClone();
        if (place.Parent is JsonArray list)
            list.Insert(place.Index + 1, copy);
        else
            place.Parent.AsObject()[random.Next(2) == 0 ? place.Key + "2" : AnyKey(tree, random)] = copy;
    }

    public static void Swap(NodeTree tree, Random random)
    {
        if (tree.Pick(random) is not { } first || tree.Pick(random) is not { } second || IsInside(first, second) || IsInside(second, first))
            return;
        JsonNode? node = first.Node?.DeepClone();
        first.Put(second.Node?.DeepClone());
        second.Put(node);
    }

    /// <summary>Of an object, a list or a text only the beginning is left, perhaps nothing; of anything else nothing is.</summary>
    public static void Truncate(NodeTree tree, Random random)
    {
        if (tree.Pick(random) is not { } place)
            return;
        switch (place.Node)
        {
            case JsonObject map:
                foreach (string key in map.Select(static entry => entry.Key).Skip(Kept(map.Count, random)).ToArray())
                    map.Remove(key);
                break;
            case JsonArray list:
                for (int kept = Kept(list.Count, random); list.Count > kept;)
                    list.RemoveAt(list.Count - 1);
                break;
            case JsonValue value when value.TryGetValue(out string? text):
                place.Put(text[..Kept(text.Length, random)]);
                break;
            default:
                place.Put(null);
                break;
        }
    }

    private static int Kept(int count, Random random) => random.Next(2) == 0 || count == 0 ? 0 : random.Next(count);

    private static string AnyKey(NodeTree tree, Random random)
        => tree.Pick(random) is { Parent: JsonObject } other ? other.Key : "another";

    private static bool IsInside(NodeTree.Place inner, NodeTree.Place outer)
    {
        if (inner == outer)
            return true;
        for (JsonNode? node = inner.Parent; node is not null; node = node.Parent)
        {
            if (node == outer.Node)
                return true;
        }

        return false;
    }
}
