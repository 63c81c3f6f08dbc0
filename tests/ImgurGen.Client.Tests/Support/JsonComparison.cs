using System.Text.Json;
using System.Text.Json.Nodes;

namespace ImgurGen.Client.Tests.Support;

/// <summary>
/// Compares JSON that Imgur sent with what a model wrote of it. Nothing may be lost but what says nothing: a null, a value that means
/// null, and the few members that the models leave out on purpose. A number that came as text is written as the number.
/// </summary>
internal static class JsonComparison
{
    // What the overlays declare with x-imgurgen-null, by name.
    private static readonly HashSet<string> EmptyMeansNull =
        ["section", "mp4", "hls", "ad_url", "deletehash", "name", "cover", "avatar", "avatar_name", "cover_name", "scope"];

    private static readonly HashSet<string> FalseMeansNull = ["pro_expiration"];

    // In one capture, without a meaning that anybody knows; and always {}.
    private static readonly HashSet<string> LeftOut = ["po", "description_annotations"];

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

    private static bool SaysNothing(string name, JsonNode? value) => value?.GetValueKind() switch
    {
        null or JsonValueKind.Null => true,
        JsonValueKind.String => EmptyMeansNull.Contains(name) && value.GetValue<string>().Length == 0,
        JsonValueKind.False => FalseMeansNull.Contains(name),
        _ => LeftOut.Contains(name),
    };

    private static bool AreSame(JsonNode? sent, JsonNode? written) =>
        JsonNode.DeepEquals(sent, written)
        || (sent?.GetValueKind() == JsonValueKind.String && written?.GetValueKind() == JsonValueKind.Number
            && sent.GetValue<string>() == written.ToJsonString());

    private static string Text(JsonNode? node) => node?.ToJsonString() ?? "null";
}
