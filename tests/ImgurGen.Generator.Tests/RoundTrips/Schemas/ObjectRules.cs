using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ImgurGen.Generator.Tests.RoundTrips.Schemas;

/// <summary>What schema objects say together of an object.</summary>
internal sealed class ObjectRules
{
    private readonly SpecSchemas schemas;
    private readonly IReadOnlyList<JsonObject> nodes;

    public ObjectRules(SpecSchemas specSchemas, Strand strand)
    {
        schemas = specSchemas;
        nodes = strand.Nodes;
        Needed = strand.Needed;
        AreOthersTold = strand.AreOthersTold;
        Required.UnionWith(strand.Needed);
        foreach (JsonObject node in nodes)
        {
            Required.UnionWith(node.List("required").OfType<JsonValue>().Select(static name => name.GetValue<string>()));
            foreach ((string name, _) in node.Map("properties"))
                Properties.TryAdd(name, null!);
        }

        foreach ((string property, string[] values) in strand.Telling.Where(static demand => demand.Values.Length > 0))
        {
            Required.Add(property);
            Telling[property] = Telling.TryGetValue(property, out string[]? known) ? [.. known.Intersect(values)] : values;
        }

        foreach (string name in Properties.Keys.ToArray())
            Properties[name] = schemas.Of(nodes.SelectMany(node => PartsOf(node, name)));
        Extras = schemas.Of(nodes.Select(static node => node["additionalProperties"]).OfType<JsonObject>());
        MinCount = (int)(nodes.Max(static node => node.Number("minProperties")) ?? 0);
        MaxCount = (int)(nodes.Min(static node => node.Number("maxProperties")) ?? int.MaxValue);
    }

    /// <summary>The properties that are named.</summary>
    public Dictionary<string, ValueSchema> Properties { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Required { get; } = new(StringComparer.Ordinal);

    /// <summary>The values of properties by which discriminators name the object.</summary>
    public Dictionary<string, string[]> Telling { get; } = new(StringComparer.Ordinal);

    /// <summary>The properties that tell it from the other branches of a union.</summary>
    public IReadOnlyList<string> Needed { get; }

    /// <summary>Whether another schema is for all values of the discriminator that the spec does not know.</summary>
    public bool AreOthersTold { get; }

    public int MinCount { get; }

    public int MaxCount { get; }

    /// <summary>What properties are that nothing names.</summary>
    public ValueSchema Extras { get; }

    /// <summary>Whether there may be properties that nothing names.</summary>
    public bool AllowsExtras => nodes.All(static node => !node.IsNot("additionalProperties") && !node.IsNot("unevaluatedProperties"));

    /// <summary>Whether the schema speaks of properties that it does not name, so that they are part of the value.</summary>
    public bool SpeaksOfExtras
        => AllowsExtras && nodes.Any(static node => node["additionalProperties"] is JsonObject or JsonValue || node.ContainsKey("patternProperties"));

    /// <summary>The patterns of names, of which one must fit where the schema allows no others.</summary>
    public IEnumerable<string> NamePatterns => nodes.SelectMany(static node => node.Map("patternProperties")).Select(static pattern => pattern.Key);

    public bool IsNamed(string name) => Properties.ContainsKey(name) || Required.Contains(name);

    /// <summary>What a property is, named or not; null where there may be none of that name.</summary>
    public ValueSchema? Of(string name)
    {
        if (!AllowsName(name))
            return null;
        return Properties.TryGetValue(name, out ValueSchema? property) ? property : schemas.Of(nodes.SelectMany(node => PartsOf(node, name)));
    }

    /// <summary>Whether there is an object that fits and is no deeper than this.</summary>
    public bool CanEnd(int depth)
        => MinCount <= MaxCount
            && Required.All(name => Telling.ContainsKey(name) ? ValuesOfTelling(name).Count > 0 : Of(name) is { } property && property.CanEnd(depth - 1));

    /// <summary>
    /// The values of a discriminator that its own schema allows. Where a schema of one value contradicts the names by which it is told, the
    /// value is meant.
    /// </summary>
    public IReadOnlyList<JsonNode> ValuesOfTelling(string name)
    {
        IReadOnlyList<JsonNode>? own = Properties.GetValueOrDefault(name)?.Alternatives is [{ Values: { } values }] ? values : null;
        JsonNode[] told = [.. Telling[name]
            .Select(static value => JsonValue.Create(value))
            .Where(value => own?.Any(other => JsonNode.DeepEquals(value, other)) != false)];
        return told.Length == 0 && own is { Count: 1 } ? own : told;
    }

    /// <summary>
    /// Whether there may be a property of this name. To the letter, parts of <c>allOf</c> without <c>additionalProperties</c> allow none of each
    /// other's properties; what tools mean that write so is that there are none beyond those that all parts name together.
    /// </summary>
    private bool AllowsName(string name) => AllowsExtras || nodes.Any(node => PartsOf(node, name).Any());

    /// <summary>What a schema object says of a property of this name.</summary>
    private static IEnumerable<JsonNode?> PartsOf(JsonObject node, string name)
    {
        bool isNamed = false;
        if (node["properties"] is JsonObject properties && properties.TryGetPropertyValue(name, out JsonNode? property))
        {
            isNamed = true;
            yield return property;
        }

        foreach ((_, JsonNode? value) in node.Map("patternProperties").Where(pattern => Regex.IsMatch(name, pattern.Key)))
        {
            isNamed = true;
            yield return value;
        }

        if (!isNamed && node["additionalProperties"] is JsonObject values)
            yield return values;
    }
}
