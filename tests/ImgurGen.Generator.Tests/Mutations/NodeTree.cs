using System.Text.Json.Nodes;

namespace ImgurGen.Generator.Tests.Mutations;

/// <summary>A tree of which nodes are picked at random.</summary>
internal sealed class NodeTree(JsonNode root)
{
    // Most nodes of a spec say something to people only; picked evenly, hardly anything else would ever be changed.
    private static readonly HashSet<string> Prose = ["description", "summary", "example", "examples", "x-examples", "externalDocs"];

    public JsonNode Root => root;

    /// <summary>The place of a node: what it is in, and its key or its index there.</summary>
    public readonly record struct Place(JsonNode Parent, string Key, int Index)
    {
        public JsonNode? Node => Parent is JsonObject map ? map[Key] : Parent.AsArray()[Index];

        public void Put(JsonNode? node)
        {
            if (Parent is JsonObject map)
                map[Key] = node;
            else
                Parent.AsArray()[Index] = node;
        }

        public void Remove()
        {
            if (Parent is JsonObject map)
                map.Remove(Key);
            else
                Parent.AsArray().RemoveAt(Index);
        }
    }

    /// <summary>A place that is picked evenly of all that are left; null where the tree is empty.</summary>
    public Place? Pick(Random random)
    {
        List<Place> places = [];
        Collect(root, places, withProse: random.Next(5) == 0);
        return places.Count == 0 ? null : places[random.Next(places.Count)];
    }

    private static void Collect(JsonNode? node, List<Place> places, bool withProse)
    {
        if (node is JsonObject map)
        {
            foreach (KeyValuePair<string, JsonNode?> entry in map)
            {
                if (!withProse && Prose.Contains(entry.Key))
                    continue;
                places.Add(new Place(node, entry.Key, -1));
                Collect(entry.Value, places, withProse);
            }
        }
        else if (node is JsonArray list)
        {
            for (int i = 0; i < list.Count; i++)
            {
                places.Add(new Place(node, "", i));
                Collect(list[i], places, withProse);
            }
        }
    }
}
