using System.Text.Json.Nodes;
using ImgurGen.Generator.Tests.RoundTrips.Schemas;

namespace ImgurGen.Generator.Tests.RoundTrips.Documents;

/// <summary>Whether a document fits a schema.</summary>
internal static class Fitting
{
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
        => value is JsonValue scalar && scalar.TryGetValue(out string? text) && decimal.TryParse(text, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out _);

    private static bool Fits(Alternative alternative, ObjectRules rules, JsonObject value, bool isNewer)
        => value.Count >= rules.MinCount && value.Count <= rules.MaxCount
            && rules.Required.All(value.ContainsKey)
            && value.All(property => rules.Of(property.Key) is { } schema && (schema.Fits(property.Value, isNewer) || (isNewer && rules.Telling.ContainsKey(property.Key) && Tomorrow.Is(property.Value))))
            && rules.Telling.Keys.All(name => (isNewer && Tomorrow.Is(value[name])) || rules.ValuesOfTelling(name).Any(told => JsonNode.DeepEquals(told, value[name])))
            && alternative.Nodes.All(node => FitsConditions(alternative, node, value, isNewer));

    private static bool FitsConditions(Alternative alternative, JsonObject node, JsonObject value, bool isNewer)
        => (node["not"] is not JsonObject not || !alternative.Schemas.Of(not).Fits(value, isNewer))
            && node.Map("dependentRequired").All(rule => !value.ContainsKey(rule.Key) || rule.Value!.AsArray().All(name => value.ContainsKey(name!.GetValue<string>())))
            && (node["if"] is not JsonObject @if || node[alternative.Schemas.Of(@if).Fits(value, isNewer) ? "then" : "else"] is not JsonObject then || alternative.Schemas.Of(then).Fits(value, isNewer))
            && (node["propertyNames"] is not JsonObject names || value.All(property => alternative.Schemas.Of(names).Fits(JsonValue.Create(property.Key), isNewer)));

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
        if (!decimal.TryParse(value.ToJsonString(), System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out decimal number))
            return true;
        (decimal least, decimal most) = Numbers.Bounds(alternative, type == JsonTypes.Integer && !alternative.May(JsonTypes.Fraction));
        bool isBounded = alternative.Nodes.Any(static node => node.ContainsKey("minimum") || node.ContainsKey("maximum") || node.ContainsKey("exclusiveMinimum") || node.ContainsKey("exclusiveMaximum"));
        return (!isBounded || (number >= least && number <= most))
            && alternative.Nodes.All(node => node.Number("multipleOf") is not { } factor || factor <= 0 || number % factor == 0);
    }
}
