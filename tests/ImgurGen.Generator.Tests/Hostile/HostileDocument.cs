using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ImgurGen.Generator.Tests.Hostile;

/// <summary>Documents of every version of OpenAPI with one text in all places from which text can reach the output.</summary>
internal static class HostileDocument
{
    public static readonly string[] Versions = ["2.0", "3.0.3", "3.1.1", "3.2.0"];

    private static readonly JsonSerializerOptions Unescaped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static JsonObject Of(string version, string text)
    {
        if (version == "2.0")
            return Fill(HostileTemplates.Swagger, text);
        JsonObject document = Fill(HostileTemplates.OpenApi, text);
        document["openapi"] = version;
        if (version != "3.0.3")
            Merge(document, Fill(HostileTemplates.Since31, text));
        if (version == "3.2.0")
            Merge(document, Fill(HostileTemplates.Since32, text));
        return document;
    }

    /// <summary>The JSON with the text in the place of each percent sign, in keys too.</summary>
    public static JsonObject Fill(string json, string text)
    {
        string bare = text.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal);
        string token = Uri.EscapeDataString(text.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
        string filled = string.Concat(json.Select(c => c switch
        {
            '%' => Escaped(text),
            '§' => Escaped(bare),
            '¶' => token,
            _ => c.ToString(),
        }));
        return JsonNode.Parse(filled)!.AsObject();
    }

    public static string Json(JsonNode node) => node.ToJsonString(Unescaped);

    private static string Escaped(string text) => JsonSerializer.Serialize(text)[1..^1];

    private static void Merge(JsonObject document, JsonObject more)
    {
        foreach (KeyValuePair<string, JsonNode?> entry in more)
        {
            if (document[entry.Key] is JsonObject there && entry.Value is JsonObject here)
                Merge(there, here);
            else
                document[entry.Key] = entry.Value?.DeepClone();
        }
    }
}
