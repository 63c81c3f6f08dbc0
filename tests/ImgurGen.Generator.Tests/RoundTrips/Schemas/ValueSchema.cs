using System.Text.Json.Nodes;

namespace ImgurGen.Generator.Tests.RoundTrips.Schemas;

/// <summary>All that a spec says of a value in one place.</summary>
internal sealed class ValueSchema
{
    private readonly SpecSchemas schemas;
    private readonly Lazy<Alternative[]> alternatives;
    private readonly Lazy<bool> allowsNull;
    private readonly Lazy<JsonNode[]> nullValues;
    private readonly Dictionary<int, bool> ends = [];

    public ValueSchema(SpecSchemas specSchemas, IReadOnlyList<JsonNode> parts)
    {
        schemas = specSchemas;
        Parts = parts;
        alternatives = new Lazy<Alternative[]>(() =>
        [
            .. new Strands(schemas).Of(Parts).Select(strand => new Alternative(schemas, strand)).Where(static alternative => alternative.Types != JsonTypes.None),
        ]);
        allowsNull = new Lazy<bool>(() => parts.All(part => new Nulls(schemas).Allowed(part)));
        nullValues = new Lazy<JsonNode[]>(() => [.. parts.OfType<JsonObject>().SelectMany(static part => part.List("x-imgurgen-null")).OfType<JsonNode>()]);
    }

    public IReadOnlyList<JsonNode> Parts { get; }

    /// <summary>What the value may be, if it is not null.</summary>
    public IReadOnlyList<Alternative> Alternatives => alternatives.Value;

    public bool AllowsNull => allowsNull.Value;

    /// <summary>The values that mean null to the API.</summary>
    public IReadOnlyList<JsonNode> NullValues => nullValues.Value;

    /// <summary>Whether only numbers fit, of which any may be sent as a text.</summary>
    public bool IsNumber
        => Alternatives.Count > 0 && Alternatives.All(static alternative => (alternative.Types & ~JsonTypes.Number) == 0 && alternative.Values is null);

    public bool MeansNull(JsonNode? value) => value is null || NullValues.Any(known => JsonNode.DeepEquals(known, value));

    /// <summary>Whether there is a value that fits and is no deeper than this.</summary>
    public bool CanEnd(int depth)
    {
        if (AllowsNull)
            return true;
        if (depth < 0)
            return false;
        if (!ends.TryGetValue(depth, out bool known))
            ends[depth] = known = Alternatives.Any(alternative => alternative.CanEnd(depth));
        return known;
    }
}
