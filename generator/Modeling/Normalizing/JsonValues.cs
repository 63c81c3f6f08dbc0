using System.Text.Json;
using System.Text.Json.Nodes;

namespace ImgurGen.Generator.Modeling.Normalizing;

/// <summary>What a node of the tree is, in the words of a message, and as a value.</summary>
internal static class JsonValues
{
    public static JsonValueKind KindOf(JsonNode? node) => node?.GetValueKind() ?? JsonValueKind.Null;

    public static bool IsText(JsonNode? node) => KindOf(node) == JsonValueKind.String;

    public static bool IsFlag(JsonNode? node) => KindOf(node) is JsonValueKind.True or JsonValueKind.False;

    public static bool IsTrue(JsonNode? node) => KindOf(node) == JsonValueKind.True;

    /// <summary>The text of a text; null of anything else.</summary>
    public static string? Text(JsonNode? node) => IsText(node) ? node!.GetValue<string>() : null;

    /// <summary>The text of a text, a number or a truth value, as it was written; null of anything else.</summary>
    public static string? AsText(JsonNode? node) => KindOf(node) switch
    {
        JsonValueKind.String => node!.GetValue<string>(),
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => node!.ToJsonString(),
        _ => null,
    };

    public static string Describe(JsonNode? node) => KindOf(node) switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "the number " + node!.ToJsonString(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => "null",
    };
}
