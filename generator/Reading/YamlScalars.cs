using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ImgurGen.Generator.Reading;

/// <summary>Makes JSON values of YAML scalars.</summary>
internal sealed class YamlScalars
{
    private const string CoreTags = "tag:yaml.org,2002:";

    // A spec has few numbers, each many times. Kept as they are spelled, not as double: a version 3.0 must not become 3.
    private readonly Dictionary<string, JsonElement> numbers = new(StringComparer.Ordinal);

    /// <summary>The value of a scalar, null for YAML's null. What is wrong with it comes back as a message.</summary>
    public JsonNode? Read(Scalar scalar, out string? mistake)
    {
        mistake = null;
        string tag = scalar.Tag.IsEmpty ? "?" : scalar.Tag.Value;
        if (!tag.StartsWith(CoreTags, StringComparison.Ordinal) && (tag != "?" || scalar.Style != ScalarStyle.Plain))
            return JsonValue.Create(scalar.Value);

        CoreSchema.Kind kind = CoreSchema.Classify(scalar.Value);
        if (tag == "?")
            return Create(kind, scalar.Value);

        (bool fits, string name) = tag.Substring(CoreTags.Length) switch
        {
            "null" => (kind == CoreSchema.Kind.Null, "null"),
            "bool" => (kind is CoreSchema.Kind.True or CoreSchema.Kind.False, "a boolean"),
            "int" => (kind == CoreSchema.Kind.Integer, "an integer"),
            "float" => (kind is CoreSchema.Kind.Float or CoreSchema.Kind.Integer, "a number"),
            _ => (true, ""),
        };
        if (name.Length == 0)
            return JsonValue.Create(scalar.Value);
        if (fits)
            return Create(kind, scalar.Value);

        mistake = $"'{scalar.Value}' is not {name}, though its tag says so; correct the value or remove the tag.";
        return null;
    }

    private JsonNode? Create(CoreSchema.Kind kind, string text) => kind switch
    {
        CoreSchema.Kind.Null => null,
        CoreSchema.Kind.True => JsonValue.Create(true),
        CoreSchema.Kind.False => JsonValue.Create(false),
        CoreSchema.Kind.Integer or CoreSchema.Kind.Float => JsonValue.Create(Number(text)),
        _ => JsonValue.Create(text),
    };

    private JsonElement Number(string text)
    {
        if (!numbers.TryGetValue(text, out JsonElement number))
        {
            Utf8JsonReader reader = new(Encoding.UTF8.GetBytes(CoreSchema.ToJson(text)));
            number = JsonElement.ParseValue(ref reader);
            numbers.Add(text, number);
        }

        return number;
    }
}
