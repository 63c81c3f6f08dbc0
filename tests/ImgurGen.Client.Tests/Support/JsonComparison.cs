using System.Text.Json;
using System.Text.Json.Nodes;

namespace ImgurGen.Client.Tests.Support;

/// <summary>
/// Compares JSON that Imgur sent with what a model wrote of it. Nothing may be lost but what says nothing: a null, a value of which the
/// schema says that it means null, and the few members that the models leave out on purpose. A number that came as text is written as
/// the number.
/// </summary>
internal static class JsonComparison
{
    // Written by models for which it is a constant, although old answers to /3/gallery/album lack it.
    private const string Constant = "is_album";

    public static IEnumerable<string> Differences(JsonNode? sent, JsonNode? written, string path = "$")
    {
        switch (sent, written)
        {
            case (JsonObject sentObject, JsonObject writtenObject):
                return OfObjects(sentObject, writtenObject, path);

            case (JsonArray sentArray, JsonArray writtenArray) when sentArray.Count == writtenArray.Count:
                return sentArray.Zip(writtenArray).SelectMany((pair, index) => Differences(pair.First, pair.Second, $"{path}[{index}]"));

            default:
                return AreSame(sent, written) ? [] : [$"{path}: {Text(sent)} became {Text(written)}"];
        }
    }

    private static IEnumerable<string> OfObjects(JsonObject sent, JsonObject written, string path)
    {
        foreach ((string name, JsonNode? value) in sent)
        {
            if (written.TryGetPropertyValue(name, out JsonNode? copy))
            {
                foreach (string difference in Differences(value, copy, $"{path}.{name}"))
                    yield return difference;
            }
            else if (!SaysNothing(name, value))
            {
                yield return $"{path}.{name}: {Text(value)} is lost";
            }
        }

        foreach ((string name, JsonNode? value) in written)
        {
            if (!sent.ContainsKey(name) && name != Constant)
                yield return $"{path}.{name}: {Text(value)} is new";
        }
    }

    private static bool SaysNothing(string name, JsonNode? value) =>
        value is null || NullValues.Contains(name, value) || IsLeftOut(name, value);

    // The one is in a single capture, without a meaning that anybody knows; the other was always {}.
    private static bool IsLeftOut(string name, JsonNode value) =>
        (name == "po" && value.GetValueKind() == JsonValueKind.Number)
        || (name == "description_annotations" && value is JsonObject { Count: 0 });

    private static bool AreSame(JsonNode? sent, JsonNode? written) =>
        JsonNode.DeepEquals(sent, written)
        || (sent?.GetValueKind() == JsonValueKind.String && written?.GetValueKind() == JsonValueKind.Number
            && sent.GetValue<string>() == written.ToJsonString());

    private static string Text(JsonNode? node) => node?.ToJsonString() ?? "null";
}
