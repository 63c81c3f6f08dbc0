using System.Text.Json.Nodes;

namespace ImgurGen.Generator.Modeling.Normalizing.References;

/// <summary>The schemas that name themselves by <c>$anchor</c> or <c>$dynamicAnchor</c>.</summary>
internal sealed class SchemaAnchors
{
    private readonly Dictionary<(string Name, JsonNode Above), string> firstBelow = [];

    public bool AreNone => firstBelow.Count == 0;

    /// <summary>Notes a schema of that name at all nodes that it stands in, itself included; of several below a node the first by its pointer is noted.</summary>
    public void Add(string name, JsonObject schema)
    {
        string pointer = TreeEditor.PointerOf(schema);
        for (JsonNode? above = schema; above is not null; above = above.Parent)
        {
            if (!firstBelow.TryGetValue((name, above), out string? known) || StringComparer.Ordinal.Compare(pointer, known) < 0)
                firstBelow[(name, above)] = pointer;
        }
    }

    /// <summary>The pointer, of the schemas of that name below a node the one that has most of the way from the root in common with a reference; null where there is none.</summary>
    public string? Nearest(JsonObject reference, string name, JsonObject within)
    {
        for (JsonNode? above = reference; above is not null && above != within; above = above.Parent)
        {
            if (firstBelow.TryGetValue((name, above), out string? nearest) && IsBelow(above, within))
                return nearest;
        }

        return firstBelow.TryGetValue((name, within), out string? any) ? any : null;
    }

    private static bool IsBelow(JsonNode node, JsonObject within)
    {
        for (JsonNode? above = node; above is not null; above = above.Parent)
        {
            if (above == within)
                return true;
        }

        return false;
    }
}
