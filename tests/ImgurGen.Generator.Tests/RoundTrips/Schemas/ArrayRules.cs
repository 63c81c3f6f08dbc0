using System.Text.Json.Nodes;

namespace ImgurGen.Generator.Tests.RoundTrips.Schemas;

/// <summary>What schema objects say together of an array.</summary>
internal sealed class ArrayRules(SpecSchemas schemas, IReadOnlyList<JsonObject> nodes)
{
    public int MinCount { get; } = (int)(nodes.Max(static node => node.Number("minItems")) ?? 0);

    public int MaxCount { get; } = nodes.Any(static node => node.IsNot("items"))
        ? nodes.Max(static node => node.List("prefixItems").Count())
        : (int)(nodes.Min(static node => node.Number("maxItems")) ?? int.MaxValue);

    public bool AreUnique { get; } = nodes.Any(static node => node.Is("uniqueItems"));

    /// <summary>How many items have a schema of their own.</summary>
    public int PlaceCount { get; } = nodes.Select(static node => node.List("prefixItems").Count()).DefaultIfEmpty(0).Max();

    /// <summary>What the item at a place is.</summary>
    public ValueSchema Item(int index) => schemas.Of(nodes.SelectMany(node => PartsOf(node, index)));

    public bool CanEnd(int depth) => MinCount <= MaxCount && Enumerable.Range(0, Math.Min(MinCount, PlaceCount + 1)).All(index => Item(index).CanEnd(depth - 1));

    private static IEnumerable<JsonNode?> PartsOf(JsonObject node, int index)
    {
        JsonNode?[] places = [.. node.List("prefixItems")];
        if (index < places.Length)
            yield return places[index];
        else if (node["items"] is { } items)
            yield return items;
    }
}
