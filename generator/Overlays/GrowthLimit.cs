using System.Text.Json.Nodes;
using ImgurGen.Generator.Overlays.JsonPath;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Overlays;

/// <summary>
/// Keeps the tree within what everything behind it can take: a large update of every node would multiply the document, thirty
/// copies of the root into itself would fill the memory, and each update may nest the document deeper.
/// </summary>
internal sealed class GrowthLimit
{
    private const int MaxAddedNodes = 500_000;

    private long added;

    /// <summary>Why the value may not be merged into the targets; null where it may, and then that is counted.</summary>
    public string? Refusal(IReadOnlyList<LocatedNode> targets, JsonNode? value)
    {
        (int depth, int count) = Measure(value);
        if (targets.Max(static target => target.Depth) + depth > ReadLimits.Depth)
            return $"The action would nest the document more than {ReadLimits.Depth} levels deep, so it is not applied.";
        if (added + ((long)count * targets.Count) > MaxAddedNodes)
            return $"The overlay would add more than {MaxAddedNodes} values to the document, so the action is not applied.";

        added += (long)count * targets.Count;
        return null;
    }

    private static (int Depth, int Count) Measure(JsonNode? node)
    {
        IEnumerable<JsonNode?> children = node switch
        {
            JsonObject @object => @object.Select(static property => property.Value),
            JsonArray array => array,
            _ => [],
        };
        int depth = 0;
        int count = 1;
        foreach (JsonNode? child in children)
        {
            (int childDepth, int childCount) = Measure(child);
            depth = Math.Max(depth, childDepth);
            count += childCount;
        }

        return (depth + 1, count);
    }
}
