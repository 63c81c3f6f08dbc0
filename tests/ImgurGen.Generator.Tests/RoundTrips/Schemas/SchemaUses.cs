using System.Text.Json.Nodes;

namespace ImgurGen.Generator.Tests.RoundTrips.Schemas;

/// <summary>Finds which schemas operations send, and with which the API answers.</summary>
internal sealed class SchemaUses
{
    private readonly SpecSchemas schemas;
    private readonly HashSet<string> sent;
    private readonly HashSet<string> sentAsJson;
    private readonly HashSet<string> answered;

    public SchemaUses(SpecSchemas specSchemas)
    {
        schemas = specSchemas;
        JsonObject[] operations = [.. schemas.Root.Map("paths").Select(static path => path.Value).OfType<JsonObject>().SelectMany(static path => path).Select(static entry => entry.Value).OfType<JsonObject>()];
        sent = Closure([.. operations.SelectMany(Bodies).Select(static body => body.Schema)]);
        sentAsJson = Closure([.. operations.SelectMany(Bodies).Where(static body => IsJson(body.MediaType)).Select(static body => body.Schema)]);
        answered = Closure([.. operations.SelectMany(Answers)]);
        JsonNode?[] unused = [.. schemas.Named.Select(static named => named.Value).Where(schema => !Keys(schemas.Of(schema)).All(key => sent.Contains(key) || answered.Contains(key)))];
        answered.UnionWith(Closure(unused));
    }

    /// <summary>Whether the API never answers with it, so that it has no values that came after the spec.</summary>
    public bool IsOnlySent(ValueSchema schema) => Keys(schema).All(key => sent.Contains(key) && !answered.Contains(key));

    /// <summary>Whether null says something else than nothing in the property: in what is sent as JSON, "take it away" and "leave it".</summary>
    public bool DistinguishNull(Alternative alternative, string name)
        => sentAsJson.Contains(Key(alternative))
            && alternative.Object.Properties[name].NullValues.Count == 0
            && !alternative.Object.Properties[name].Parts.OfType<JsonObject>().Any(static part => part.Is("readOnly"));

    private HashSet<string> Closure(JsonNode?[] roots)
    {
        HashSet<string> keys = [];
        HashSet<ValueSchema> seen = [];
        Stack<ValueSchema> open = new(roots.Select(root => schemas.Of(root)));
        while (open.TryPop(out ValueSchema? next))
        {
            if (!seen.Add(next))
                continue;
            foreach (Alternative alternative in next.Alternatives)
            {
                keys.Add(Key(alternative));
                foreach (ValueSchema property in alternative.Object.Properties.Values.Append(alternative.Object.Extras))
                    open.Push(property);
                for (int index = 0; index <= alternative.Array.PlaceCount; index++)
                    open.Push(alternative.Array.Item(index));
            }
        }

        return keys;
    }

    private IEnumerable<string> Keys(ValueSchema schema) => schema.Alternatives.Select(Key);

    /// <summary>What a value is made of, wherever it stands.</summary>
    private string Key(Alternative alternative)
        => string.Join(' ', alternative.Nodes.Where(static node => node.ContainsKey("properties") || node.ContainsKey("enum") || node.ContainsKey("items")).Select(schemas.Number).Order());

    private IEnumerable<(string MediaType, JsonNode? Schema)> Bodies(JsonObject operation)
    {
        foreach ((string type, JsonNode? media) in Resolved(operation["requestBody"])?.Map("content") ?? [])
            yield return (type, (media as JsonObject)?["schema"]);
        foreach (JsonObject parameter in operation.List("parameters").Select(Resolved).OfType<JsonObject>().Where(static parameter => parameter.Text("in") == "body"))
            yield return ("application/json", parameter["schema"]);
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

    private JsonObject? Resolved(JsonNode? node) => (node as JsonObject)?.Text("$ref") is { } reference ? schemas.Resolve(reference) as JsonObject : node as JsonObject;
}
