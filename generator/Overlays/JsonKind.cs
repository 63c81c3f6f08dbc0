using System.Text.Json;
using System.Text.Json.Nodes;

namespace ImgurGen.Generator.Overlays;

/// <summary>What a node is, in the words of a message.</summary>
internal static class JsonKind
{
    public static string Of(JsonNode? node) => node?.GetValueKind() switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "a number",
        JsonValueKind.True or JsonValueKind.False => "a boolean",
        _ => "null",
    };
}
