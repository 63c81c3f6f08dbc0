using System.Text.Json.Nodes;

namespace ImgurGen.Generator.Tests.RoundTrips.Schemas;

/// <summary>One of the things that a value may be: schema objects that all hold, without choices between them.</summary>
internal sealed class Alternative
{
    private static readonly string[] OfObjects = ["properties", "additionalProperties", "patternProperties"];
    private static readonly string[] OfArrays = ["items", "prefixItems"];

    private readonly Lazy<ObjectRules> asObject;
    private readonly Lazy<ArrayRules> asArray;
    private readonly Dictionary<int, bool> ends = [];

    public Alternative(SpecSchemas specSchemas, Strand strand)
    {
        Schemas = specSchemas;
        Nodes = strand.Nodes;
        Types = TypesOf(strand);
        Values = ValuesOf(strand);
        Format = strand.Nodes.Select(static node => node.Text("format")).FirstOrDefault(static format => format is not null)
            ?? strand.Nodes.Select(static node => node.Text("contentEncoding")).FirstOrDefault(static encoding => encoding is not null);
        if (Values is not null)
            Types = Values.Aggregate(JsonTypes.None, static (types, value) => types | Keywords.TypeOf(value));
        asObject = new Lazy<ObjectRules>(() => new ObjectRules(specSchemas, strand));
        asArray = new Lazy<ArrayRules>(() => new ArrayRules(specSchemas, strand.Nodes));
    }

    public SpecSchemas Schemas { get; }

    public IReadOnlyList<JsonObject> Nodes { get; }

    public JsonTypes Types { get; }

    /// <summary>The values that it may have, null for any.</summary>
    public IReadOnlyList<JsonNode>? Values { get; }

    public string? Format { get; }

    public ObjectRules Object => asObject.Value;

    public ArrayRules Array => asArray.Value;

    /// <summary>Whether it says nothing at all of the value.</summary>
    public bool IsFree => Nodes.All(static node => !node.HasShape());

    /// <summary>Whether a value may be of one of these types.</summary>
    public bool May(JsonTypes types) => (Types & types) != 0;

    /// <summary>Whether there is a value that fits and is no deeper than this.</summary>
    public bool CanEnd(int depth)
    {
        if (depth < 0)
            return false;
        if (!ends.TryGetValue(depth, out bool known))
            ends[depth] = known = IsFree || May(JsonTypes.String | JsonTypes.Number | JsonTypes.Boolean) || CanEndInside(depth);
        return known;
    }

    private bool CanEndInside(int depth)
        => (Values is not null && Types != JsonTypes.None) || (May(JsonTypes.Object) && Object.CanEnd(depth)) || (May(JsonTypes.Array) && Array.CanEnd(depth));

    /// <summary>The types that all name; where none names any, what the other words are about.</summary>
    private static JsonTypes TypesOf(Strand strand)
    {
        JsonTypes types = JsonTypes.All;
        foreach (JsonObject node in strand.Nodes)
        {
            if (node.Types() is { } given)
                types &= given;
        }

        if (strand.Nodes.Any(static node => node.ContainsKey("type")))
            return types;
        if (!strand.Telling.IsEmpty || strand.Nodes.Any(static node => OfObjects.Any(node.ContainsKey)))
            return JsonTypes.Object;
        return strand.Nodes.Any(static node => OfArrays.Any(node.ContainsKey)) ? JsonTypes.Array : types;
    }

    /// <summary>The values that all lists have, of the types that are named: where that is text, unquoted YAML means text too.</summary>
    private JsonNode[]? ValuesOf(Strand strand)
    {
        IEnumerable<JsonNode>? values = null;
        foreach (JsonNode[] given in strand.Nodes.Select(Given).OfType<JsonNode[]>())
            values = values is null ? given : values.Where(value => given.Any(other => JsonNode.DeepEquals(value, other)));
        if (values is null)
            return null;
        return [.. (Types == JsonTypes.String ? values.Select(AsText) : values).Where(value => May(Keywords.TypeOf(value)))];
    }

    private static JsonNode AsText(JsonNode value) => value is JsonValue && Keywords.TypeOf(value) != JsonTypes.String ? JsonValue.Create(value.ToJsonString()) : value;

    private static JsonNode[]? Given(JsonObject node)
        => node["const"] is { } constant ? [constant]
            : node["enum"] is JsonArray { Count: > 0 } values && values.Any(static value => value is not null) ? [.. values.OfType<JsonNode>()]
            : null;
}
