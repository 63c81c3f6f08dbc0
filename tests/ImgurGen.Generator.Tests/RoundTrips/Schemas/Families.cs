using System.Text.Json.Nodes;

namespace ImgurGen.Generator.Tests.RoundTrips.Schemas;

/// <summary>Schemas that extend others by <c>allOf</c>, where one of them says by <c>discriminator</c> which of them an object is.</summary>
internal sealed class Families
{
    private static readonly string[] ValueExtensions = ["x-ms-discriminator-value", "x-discriminator-value"];

    private readonly SpecSchemas schemas;
    private readonly Dictionary<JsonNode, string> names = new(ReferenceEqualityComparer.Instance);
    private readonly ILookup<JsonNode, JsonObject> unions;

    /// <summary>What something refers to other than to extend it, and what a union refers to.</summary>
    private readonly HashSet<JsonNode> values = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<JsonNode> branches = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<JsonNode, JsonNode[]> parents = new(ReferenceEqualityComparer.Instance);

    public Families(SpecSchemas specSchemas)
    {
        schemas = specSchemas;
        foreach ((string name, JsonNode? node) in schemas.Named)
        {
            if (node is JsonObject schema)
                names[schema] = name;
        }

        foreach (JsonNode node in names.Keys)
            parents[node] = [.. ((JsonObject)node).List("allOf").Select(Target).OfType<JsonNode>().Where(names.ContainsKey)];
        foreach (JsonObject reference in All(schemas.Root).Where(static node => node.ContainsKey("$ref")))
            AddUse(reference);
        unions = All(schemas.Root)
            .Where(static node => Property(node) is { Length: > 0 })
            .SelectMany(union => union.List("oneOf").Concat(union.List("anyOf")).Select(branch => (Union: union, Target: Target(branch))))
            .Where(static branch => branch.Target is JsonObject)
            .ToLookup(static branch => branch.Target!, static branch => branch.Union, (IEqualityComparer<JsonNode>)ReferenceEqualityComparer.Instance);
    }

    /// <summary>
    /// What an object of this schema may be: itself or what extends it; null where no discriminator says so, or where there are no such objects,
    /// but only a union of what extends it.
    /// </summary>
    public IReadOnlyList<JsonObject>? MembersOf(JsonNode node)
    {
        if (!names.ContainsKey(node) || !Roots((JsonObject)node).Any())
            return null;
        JsonObject[] heirs = [.. names.Keys.Where(other => other != node && Ancestors(other).Contains(node)).Cast<JsonObject>()];
        if ((heirs.Length == 0 && Ancestors(node).Count == 1) || (!values.Contains(node) && heirs.Any(branches.Contains)))
            return null;
        bool isItself = heirs.Length == 0
            || (!ListsItsHeirs((JsonObject)node) && Roots((JsonObject)node).All(root => Mapping(root).Count == 0 || MappedValues(root, (JsonObject)node).Any()));
        return isItself ? [(JsonObject)node, .. heirs] : heirs;
    }

    /// <summary>What the discriminators say of an object of this schema: by which values they name it.</summary>
    public IEnumerable<(string Property, string[] Values)> Telling(JsonObject member)
        => Roots(member).Select(root => (Property(root)!, Values(root, member)));

    /// <summary>What the discriminator of the one union that lists the schema says of it: by which values it names it.</summary>
    public IEnumerable<(string Property, string[] Values)> TellingOfUnion(JsonNode node)
        => unions[node].ToArray() is [var union] && Values(union, (JsonObject)node) is [var only] ? [(Property(union)!, [only])] : [];

    /// <summary>By which values a discriminator names a schema.</summary>
    public string[] Values(JsonObject root, JsonObject member)
    {
        string[] mapped = [.. MappedValues(root, member)];
        if (mapped.Length > 0)
            return mapped;
        string? given = ValueExtensions.Select(member.Text).FirstOrDefault(static value => value is not null);
        return given is not null ? [given] : names.TryGetValue(member, out string? name) ? [name] : [];
    }

    /// <summary>Whether a base has a <c>oneOf</c> or <c>anyOf</c> of what extends it.</summary>
    public bool ListsItsHeirs(JsonObject schema)
    {
        JsonNode?[] branches = [.. schema.List("oneOf"), .. schema.List("anyOf")];
        return branches.Length > 0 && branches.All(branch => Target(branch) is { } target && names.ContainsKey(target) && Ancestors(target).Contains(schema));
    }

    /// <summary>The property of the schema's discriminator.</summary>
    public static string? Property(JsonObject schema) => schema["discriminator"] switch
    {
        JsonObject discriminator => discriminator.Text("propertyName"),
        JsonValue => schema.Text("discriminator"),
        _ => null,
    };

    private void AddUse(JsonObject reference)
    {
        if (Target(reference) is not { } target)
            return;
        JsonNode? list = reference.Parent as JsonArray;
        if (list is not null && list.Parent is JsonObject union && (union["oneOf"] == list || union["anyOf"] == list))
            branches.Add(target);
        else if (list?.Parent is not JsonObject heir || heir["allOf"] != list || !names.ContainsKey(heir))
            values.Add(target);
    }

    private static IEnumerable<JsonObject> All(JsonNode root)
    {
        Stack<JsonNode> open = new([root]);
        while (open.TryPop(out JsonNode? next))
        {
            if (next is JsonObject found)
                yield return found;
            foreach (JsonNode? child in next is JsonObject map ? map.Select(static pair => pair.Value) : next as JsonArray ?? [])
            {
                if (child is JsonObject or JsonArray)
                    open.Push(child);
            }
        }
    }

    /// <summary>What a reference leads to, null where it is none or leads to nothing.</summary>
    private JsonNode? Target(JsonNode? node)
        => (node as JsonObject)?.Text("$ref") is { } reference && reference.StartsWith('#') ? schemas.Resolve(reference) : null;

    private IEnumerable<string> MappedValues(JsonObject root, JsonObject member)
        => Mapping(root).Where(entry => MappedTo(entry.Value) == member).Select(static entry => entry.Key);

    private static JsonObject Mapping(JsonObject root) => (root["discriminator"] as JsonObject)?["mapping"] as JsonObject ?? [];

    /// <summary>A mapping leads to a schema by a reference or by its name.</summary>
    private JsonNode? MappedTo(JsonNode? mapped)
    {
        string text = mapped!.GetValue<string>();
        return schemas.Named.FirstOrDefault(named => named.Key == text).Value ?? schemas.Resolve(text);
    }

    private IEnumerable<JsonObject> Roots(JsonObject member)
        => Ancestors(member)
            .Cast<JsonObject>()
            .Where(schema => Property(schema) is { Length: > 0 } && ((!schema.ContainsKey("oneOf") && !schema.ContainsKey("anyOf")) || ListsItsHeirs(schema)));

    /// <summary>The schema and all that it extends.</summary>
    private HashSet<JsonNode> Ancestors(JsonNode node)
    {
        HashSet<JsonNode> found = new(ReferenceEqualityComparer.Instance);
        Stack<JsonNode> open = new([node]);
        while (open.TryPop(out JsonNode? next))
        {
            if (!found.Add(next))
                continue;
            foreach (JsonNode parent in parents[next])
                open.Push(parent);
        }

        return found;
    }
}
