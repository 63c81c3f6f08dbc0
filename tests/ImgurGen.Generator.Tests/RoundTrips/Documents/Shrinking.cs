using System.Text.Json.Nodes;
using ImgurGen.Generator.Tests.RoundTrips.Schemas;

namespace ImgurGen.Generator.Tests.RoundTrips.Documents;

/// <summary>Makes smaller documents that still fit, so that a failure is shown by a small one.</summary>
internal static class Shrinking
{
    /// <summary>The next smaller documents.</summary>
    public static IEnumerable<Document> Smaller(Document document, ValueSchema schema, bool isNewer)
        => Smaller(document.Value)
            .Where(value => schema.Fits(value, isNewer))
            .Select(value => document with { Value = value });

    private static IEnumerable<JsonNode?> Smaller(JsonNode? value) => value switch
    {
        JsonObject map => map.Select(property => (JsonNode?)Without(map, property.Key))
            .Concat(map.SelectMany(property => Smaller(property.Value).Select(smaller => (JsonNode?)With(map, property.Key, smaller)))),
        JsonArray list => Enumerable.Range(0, list.Count).Select(index => (JsonNode?)Without(list, index))
            .Concat(Enumerable.Range(0, list.Count).SelectMany(index => Smaller(list[index]).Select(smaller => (JsonNode?)With(list, index, smaller)))),
        JsonValue scalar when scalar.TryGetValue(out string? text) && text.Length > 0 => Smaller(text).Select(static smaller => (JsonNode?)JsonValue.Create(smaller)),
        _ => [],
    };

    /// <summary>Shorter texts, none of which begins or ends with half of a character.</summary>
    private static IEnumerable<string> Smaller(string text)
        => new[] { "", "a", text[..(text.Length / 2)], text[1..], text[..^1] }
            .Where(smaller => smaller.Length < text.Length && !char.IsSurrogate(smaller.FirstOrDefault()) && !char.IsSurrogate(smaller.LastOrDefault()))
            .Distinct();

    private static JsonObject Without(JsonObject map, string name)
    {
        var smaller = (JsonObject)map.DeepClone();
        smaller.Remove(name);
        return smaller;
    }

    private static JsonObject With(JsonObject map, string name, JsonNode? value)
    {
        var smaller = (JsonObject)map.DeepClone();
        smaller[name] = value;
        return smaller;
    }

    private static JsonArray Without(JsonArray list, int index)
    {
        var smaller = (JsonArray)list.DeepClone();
        smaller.RemoveAt(index);
        return smaller;
    }

    private static JsonArray With(JsonArray list, int index, JsonNode? value)
    {
        var smaller = (JsonArray)list.DeepClone();
        smaller[index] = value;
        return smaller;
    }
}
