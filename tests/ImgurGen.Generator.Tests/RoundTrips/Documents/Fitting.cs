using System.Globalization;
using System.Text.Json.Nodes;
using ImgurGen.Generator.Tests.RoundTrips.Schemas;

namespace ImgurGen.Generator.Tests.RoundTrips.Documents;

/// <summary>Whether a document fits a schema.</summary>
internal static class Fitting
{
    private static readonly string[] Limits = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"];

    /// <summary>Whether the value fits.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="value">The value.</param>
    /// <param name="isNewer">Whether values of enums, kinds of objects, and numbers in texts count as fitting, of which the spec does not know.</param>
    public static bool Fits(this ValueSchema schema, JsonNode? value, bool isNewer = false)
        => value is null ? schema.AllowsNull
            : schema.NullValues.Any(known => JsonNode.DeepEquals(known, value)) || (isNewer && schema.IsNumber && IsNumberText(value))
                || schema.Alternatives.Any(alternative => alternative.Fits(value, isNewer));

    public static bool Fits(this Alternative alternative, JsonNode value, bool isNewer)
    {
        JsonTypes type = Keywords.TypeOf(value);
        if (alternative.Values is { } values)
            return values.Any(known => JsonNode.DeepEquals(known, value)) || (isNewer && Tomorrow.Is(value) && alternative.May(type));
        if (!alternative.May(type))
            return false;
        return value switch
        {
            JsonObject @object => Fits(alternative, alternative.Object, @object, isNewer),
            JsonArray array => Fits(alternative.Array, array, isNewer),
            _ when type == JsonTypes.String => FitsText(alternative, value.GetValue<string>()),
            _ when (type & JsonTypes.Number) != 0 => FitsNumber(alternative, value, type),
            _ => true,
        };
    }

    public static bool IsNumberText(JsonNode value)
        => value is JsonValue scalar && scalar.TryGetValue(out string? text) && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    private static bool Fits(Alternative alternative, ObjectRules rules, JsonObject value, bool isNewer)
        => value.Count >= rules.MinCount && value.Count <= rules.MaxCount
            && rules.Required.All(value.ContainsKey)
            && value.All(property => rules.Of(property.Key) is { } schema && (schema.Fits(property.Value, isNewer) || IsNewerKind(rules, property.Key, property.Value, isNewer)))
            && rules.Telling.Keys.All(name => IsNewerKind(rules, name, value[name], isNewer)
                || rules.ValuesOfTelling(name).Any(told => JsonNode.DeepEquals(told, value[name])))
            && alternative.Nodes.All(node => FitsConditions(alternative, node, value, isNewer));

    /// <summary>Whether the property says that the object is of a kind that the spec does not know, where no schema is for all of these.</summary>
    private static bool IsNewerKind(ObjectRules rules, string name, JsonNode? value, bool isNewer)
        => isNewer && rules.Telling.ContainsKey(name) && !rules.AreOthersTold && Tomorrow.Is(value);

    private static bool FitsConditions(Alternative alternative, JsonObject node, JsonObject value, bool isNewer)
    {
        bool Holds(JsonNode? schema, JsonNode? subject) => schema is not JsonObject condition || alternative.Schemas.Of(condition).Fits(subject, isNewer);

        return (node["not"] is not { } not || !Holds(not, value))
            && (node["if"] is not { } @if || Holds(node[Holds(@if, value) ? "then" : "else"], value))
            && value.All(property => Holds(node["propertyNames"], JsonValue.Create(property.Key)))
            && node.Map("dependentRequired")
                .Where(rule => value.ContainsKey(rule.Key))
                .All(rule => rule.Value!.AsArray().All(name => value.ContainsKey(name!.GetValue<string>())));
    }

    private static bool Fits(ArrayRules rules, JsonArray value, bool isNewer)
        => value.Count >= rules.MinCount && value.Count <= rules.MaxCount
            && (!rules.AreUnique || value.DistinctBy(static item => item?.ToJsonString()).Count() == value.Count)
            && value.Select((item, index) => rules.Item(index).Fits(item, isNewer)).All(static fits => fits);

    private static bool FitsText(Alternative alternative, string text)
    {
        int length = text.EnumerateRunes().Count();
        return TextFormats.Fits(alternative.Format, text)
            && alternative.Nodes.All(node => length >= (node.Number("minLength") ?? 0) && length <= (node.Number("maxLength") ?? int.MaxValue)
                && (node.Text("pattern") is not { } pattern || !Texts.IsSimple(pattern) || Texts.Matches(pattern, text)));
    }

    private static bool FitsNumber(Alternative alternative, JsonNode value, JsonTypes type)
    {
        if (!decimal.TryParse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number))
            return true;
        (decimal least, decimal most) = Numbers.Bounds(alternative, type == JsonTypes.Integer && !alternative.May(JsonTypes.Fraction));
        bool isBounded = alternative.Nodes.Any(static node => Limits.Any(node.ContainsKey));
        return (!isBounded || (number >= least && number <= most))
            && alternative.Nodes.All(node => node.Number("multipleOf") is not { } factor || factor <= 0 || number % factor == 0);
    }
}
