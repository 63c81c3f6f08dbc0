using System.Text.Json.Nodes;

namespace ImgurGen.Generator.Tests.RoundTrips.Schemas;

/// <summary>Finds which schemas operations send, and with which the API answers.</summary>
internal sealed class SchemaUses
{
    private static readonly string[] Choices = ["oneOf", "anyOf", "prefixItems"];

    private readonly SpecSchemas schemas;
    private readonly HashSet<JsonNode> sent;
    private readonly HashSet<JsonNode> answered;
    private readonly HashSet<string> sentAsJson;

    public SchemaUses(SpecSchemas specSchemas)
    {
        schemas = specSchemas;
        JsonObject[] paths = [.. schemas.Root.Map("paths").Select(static path => path.Value).OfType<JsonObject>()];
        JsonObject[] operations = [.. paths.SelectMany(static path => path).Select(static entry => entry.Value).OfType<JsonObject>()];
        (string MediaType, JsonNode? Schema)[] bodies = [.. paths.Concat(operations).SelectMany(Sent)];
        sent = Reached(bodies.Select(static body => body.Schema));
        sentAsJson = [.. Values(bodies.Where(static body => IsJson(body.MediaType)).Select(static body => body.Schema))
            .SelectMany(static value => value.Alternatives)
            .Select(Key)];
        answered = Reached(operations.SelectMany(Answers));
        JsonNode[] others = [.. schemas.Named.Select(static named => named.Value).OfType<JsonNode>().Where(schema => !sent.Contains(schema) && !answered.Contains(schema))];
        answered.UnionWith(Reached(others));
    }

    /// <summary>Whether the API never answers with it, so that it has no values that came after the spec.</summary>
    public bool IsOnlySent(JsonNode schema) => sent.Contains(schema) && !answered.Contains(schema);

    /// <summary>Whether null says something else than nothing in the property: in what is sent as JSON, "take it away" and "leave it".</summary>
    public bool DistinguishNull(Alternative alternative, string name)
        => sentAsJson.Contains(Key(alternative))
            && alternative.Object.Properties[name].NullValues.Count == 0
            && !alternative.Object.Properties[name].Parts.OfType<JsonObject>().Any(static part => part.Is("readOnly"));

    /// <summary>All schemas of which values of these are made; what they only extend is no value.</summary>
    private HashSet<JsonNode> Reached(IEnumerable<JsonNode?> roots)
    {
        HashSet<JsonNode> values = new(ReferenceEqualityComparer.Instance);
        HashSet<JsonNode> parts = new(ReferenceEqualityComparer.Instance);
        Stack<(JsonNode? Node, bool IsPart)> open = new(roots.Select(static root => (root, false)));
        while (open.TryPop(out (JsonNode? Node, bool IsPart) next))
        {
            if (next.Node is not JsonObject schema || !(next.IsPart ? parts : values).Add(schema))
                continue;
            foreach (JsonNode? part in schema.List("allOf"))
                open.Push((part, next.IsPart || schema.LonePart() is null));
            foreach (JsonNode? value in Choices.SelectMany(schema.List).Append(schema["items"]).Append(schema["additionalProperties"]))
                open.Push((value, false));
            foreach ((_, JsonNode? property) in schema.Map("properties").Concat(schema.Map("patternProperties")))
                open.Push((property, false));
            if (schema.Text("$ref") is { } reference)
                open.Push((schemas.Resolve(reference), next.IsPart));
            foreach (JsonObject member in next.IsPart ? [] : schemas.Families.MembersOf(schema) ?? [])
                open.Push((member, false));
        }

        return values;
    }

    /// <summary>All values that are in values of these schemas.</summary>
    private HashSet<ValueSchema> Values(IEnumerable<JsonNode?> roots)
    {
        HashSet<ValueSchema> seen = [];
        Stack<ValueSchema> open = new(roots.Select(root => schemas.Of(root)));
        while (open.TryPop(out ValueSchema? next))
        {
            if (!seen.Add(next))
                continue;
            foreach (Alternative alternative in next.Alternatives)
            {
                foreach (ValueSchema property in alternative.Object.Properties.Values.Append(alternative.Object.Extras))
                    open.Push(property);
                for (int index = 0; index <= alternative.Array.PlaceCount; index++)
                    open.Push(alternative.Array.Item(index));
            }
        }

        return seen;
    }

    /// <summary>What an object is made of, wherever it stands.</summary>
    private string Key(Alternative alternative)
        => string.Join(' ', alternative.Nodes.Where(static node => node.ContainsKey("properties")).Select(schemas.Number).Order());

    /// <summary>What is sent as a body, and as a parameter, which has no media type.</summary>
    private IEnumerable<(string MediaType, JsonNode? Schema)> Sent(JsonObject operation)
    {
        foreach ((string type, JsonNode? media) in Resolved(operation["requestBody"])?.Map("content") ?? [])
            yield return (type, (media as JsonObject)?["schema"]);
        foreach (JsonObject parameter in operation.List("parameters").Select(Resolved).OfType<JsonObject>())
            yield return (parameter.Text("in") == "body" ? "application/json" : "", parameter["schema"]);
    }

    private IEnumerable<JsonNode?> Answers(JsonObject operation)
    {
        foreach (JsonObject answer in operation.Map("responses").Select(response => Resolved(response.Value)).OfType<JsonObject>())
        {
            yield return answer["schema"];
            foreach ((_, JsonNode? media) in answer.Map("content"))
            {
                yield return (media as JsonObject)?["schema"];
                yield return (media as JsonObject)?["itemSchema"];
            }
        }
    }

    private static bool IsJson(string mediaType) => mediaType.Split(';')[0].Trim() == "application/json" || mediaType.EndsWith("+json", StringComparison.Ordinal);

    private JsonObject? Resolved(JsonNode? node)
        => ((node as JsonObject)?.Text("$ref") is { } reference ? schemas.Resolve(reference) : node) as JsonObject;
}
