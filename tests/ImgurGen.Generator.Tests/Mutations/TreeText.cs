using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ImgurGen.Generator.Tests.Mutations;

/// <summary>Writes a tree as JSON or as YAML in block style.</summary>
internal static partial class TreeText
{
    public static string Json(JsonNode? node)
    {
        var text = new StringBuilder();
        WriteJson(text, node, "\n");
        return text.Append('\n').ToString();
    }

    public static string Yaml(JsonNode? node)
    {
        var text = new StringBuilder();
        WriteYaml(text, node, "\n");
        return text.Append('\n').ToString().TrimStart('\n');
    }

    private static void WriteJson(StringBuilder text, JsonNode? node, string margin)
    {
        string separator = "";
        switch (node)
        {
            case JsonObject { Count: > 0 } map:
                text.Append('{');
                foreach (KeyValuePair<string, JsonNode?> entry in map)
                {
                    text.Append(separator).Append(margin).Append("  ").Append(Quoted(entry.Key)).Append(": ");
                    WriteJson(text, entry.Value, margin + "  ");
                    separator = ",";
                }

                text.Append(margin).Append('}');
                break;
            case JsonArray { Count: > 0 } list:
                text.Append('[');
                foreach (JsonNode? item in list)
                {
                    text.Append(separator).Append(margin).Append("  ");
                    WriteJson(text, item, margin + "  ");
                    separator = ",";
                }

                text.Append(margin).Append(']');
                break;
            default:
                text.Append(Scalar(node));
                break;
        }
    }

    private static void WriteYaml(StringBuilder text, JsonNode? node, string margin)
    {
        switch (node)
        {
            case JsonObject { Count: > 0 } map:
                foreach (KeyValuePair<string, JsonNode?> entry in map)
                {
                    text.Append(margin).Append(PlainOrQuoted(entry.Key)).Append(": ");
                    WriteYaml(text, entry.Value, margin + "  ");
                }

                break;
            case JsonArray { Count: > 0 } list:
                foreach (JsonNode? item in list)
                {
                    text.Append(margin).Append("- ");
                    WriteYaml(text, item, margin + "  ");
                }

                break;
            case JsonValue value when value.TryGetValue(out string? content):
                text.Append(PlainOrQuoted(content));
                break;
            default:
                text.Append(Scalar(node));
                break;
        }
    }

    private static string Scalar(JsonNode? node) => node switch
    {
        null => "null",
        JsonValue value when value.TryGetValue(out string? content) => Quoted(content),
        _ => node.ToJsonString(),
    };

    private static string PlainOrQuoted(string value) => Plain().IsMatch(value) && !Core().IsMatch(value) ? value : Quoted(value);

    /// <summary>In double quotes, as both JSON and YAML have them. Only what neither may hold as it is, is escaped.</summary>
    private static string Quoted(string value)
    {
        var text = new StringBuilder("\"");
        foreach (char c in value)
        {
            if (c is '"' or '\\')
                text.Append('\\').Append(c);
            else if (char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF')
                text.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            else
                text.Append(c);
        }

        return text.Append('"').ToString();
    }

    [GeneratedRegex("^[A-Za-z_/][A-Za-z0-9_/.-]*$")]
    private static partial Regex Plain();

    /// <summary>What YAML's core schema takes for something else than text.</summary>
    [GeneratedRegex("^(null|true|false|yes|no|on|off|y|n)$", RegexOptions.IgnoreCase)]
    private static partial Regex Core();
}
