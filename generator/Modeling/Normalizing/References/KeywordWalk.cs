using System.Text.Json.Nodes;

namespace ImgurGen.Generator.Modeling.Normalizing.References;

/// <summary>Goes through the objects of a document whose keys are keywords: not through examples and other values, in which they mean nothing.</summary>
internal static class KeywordWalk
{
    /// <summary>The keys below which the keys are names of the spec's own.</summary>
    private static readonly HashSet<string> Maps = new(StringComparer.Ordinal)
    {
        "properties", "patternProperties", "dependentSchemas", "$defs", "definitions", "schemas", "responses", "parameters", "requestBodies",
        "headers", "pathItems", "callbacks", "mediaTypes", "paths", "webhooks", "content", "encoding",
    };

    private static readonly HashSet<string> Values = new(StringComparer.Ordinal) { "example", "examples", "default", "enum", "const", "value", "links" };

    public static IEnumerable<JsonObject> Objects(JsonObject root, CancellationToken token)
    {
        Stack<(JsonNode Node, bool IsMap)> open = new([(root, false)]);
        while (open.Count > 0)
        {
            token.ThrowIfCancellationRequested();
            (JsonNode node, bool isMap) = open.Pop();
            if (node is JsonArray list)
            {
                foreach (JsonNode? item in list)
                {
                    if (item is JsonObject or JsonArray)
                        open.Push((item, false));
                }
            }
            else if (node is JsonObject @object)
            {
                if (!isMap)
                    yield return @object;
                foreach (KeyValuePair<string, JsonNode?> entry in @object)
                {
                    bool isValue = !isMap && (Values.Contains(entry.Key) || entry.Key.StartsWith("x-", StringComparison.Ordinal));
                    if (entry.Value is JsonObject or JsonArray && !isValue)
                        open.Push((entry.Value, !isMap && Maps.Contains(entry.Key)));
                }
            }
        }
    }
}
