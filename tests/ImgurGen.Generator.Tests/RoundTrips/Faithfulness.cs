using System.Globalization;
using System.Text.Json.Nodes;
using ImgurGen.Generator.Tests.RoundTrips.Documents;
using ImgurGen.Generator.Tests.RoundTrips.Schemas;

namespace ImgurGen.Generator.Tests.RoundTrips;

/// <summary>
/// Compares JSON that was read and written again with what it was. It may differ only in how null, numbers, moments and the like are spelled:
/// null and absent are the same where a property is not required, unless the schema is sent, and so are the values that mean null to the API.
/// </summary>
/// <param name="uses">Which schemas are sent as JSON, where absent and null mean different things.</param>
/// <param name="capturesUnknown">Whether properties that the schema does not name are kept.</param>
/// <param name="isNewer">Whether the document has what the spec does not know.</param>
internal sealed class Faithfulness(SchemaUses uses, bool capturesUnknown, bool isNewer)
{
    /// <summary>Where the two differ first; null where they do not.</summary>
    public string? Difference(ValueSchema schema, JsonNode? original, JsonNode? written, string path = "$")
    {
        if (JsonNode.DeepEquals(original, written))
            return null;
        if (schema.MeansNull(original))
            return written is null ? null : Differs(path, original, written);
        if (original is null || written is null)
            return Differs(path, original, written);

        Alternative[] fitting = [.. schema.Alternatives.Where(alternative => alternative.Fits(original, false))];

        // A number in a text may make an object fit as a kind that does not know the property; it is of the kind that does.
        if (isNewer)
            fitting = [.. fitting.Union(schema.Alternatives.Where(alternative => alternative.Fits(original, true)))];
        string? first = null;
        foreach (Alternative alternative in fitting)
        {
            string? difference = Difference(alternative, fitting, original, written, path);
            if (difference is null)
                return null;
            first ??= difference;
        }

        bool isNumberInText = isNewer && schema.IsNumber && Fitting.IsNumberText(original);
        bool mayBeFraction = schema.Alternatives.Any(static alternative => alternative.May(JsonTypes.Fraction));
        return isNumberInText && AreSame(original, written, mayBeFraction) ? null : first ?? Differs(path, original, written);
    }

    private string? Difference(Alternative alternative, Alternative[] fitting, JsonNode original, JsonNode written, string path) => (original, written) switch
    {
        (JsonObject one, JsonObject other) => OfObjects(alternative, fitting, one, other, path),
        (JsonArray one, JsonArray other) => OfArrays(alternative, one, other, path),
        (JsonValue one, JsonValue other) when AreSame(alternative, one, other) => null,
        _ => Differs(path, original, written),
    };

    private static bool AreSame(Alternative alternative, JsonValue original, JsonValue written)
    {
        if (original.TryGetValue(out string? text))
            return written.TryGetValue(out string? same) && TextFormats.AreSame(alternative.Format, text, same);
        return original.GetValueKind() == written.GetValueKind() && alternative.May(JsonTypes.Number) && AreSame(original, written, alternative.May(JsonTypes.Fraction));
    }

    private string? OfArrays(Alternative alternative, JsonArray original, JsonArray written, string path)
        => original.Count != written.Count
            ? $"{path}: {original.Count} items became {written.Count}"
            : original
                .Select((item, index) => Difference(alternative.Array.Item(index), item, written[index], $"{path}[{index}]"))
                .FirstOrDefault(static difference => difference is not null);

    private string? OfObjects(Alternative alternative, Alternative[] fitting, JsonObject original, JsonObject written, string path)
    {
        foreach ((string name, JsonNode? value) in original)
        {
            string? difference = written.TryGetPropertyValue(name, out JsonNode? other)
                ? Difference(alternative.Object.Of(name) ?? alternative.Object.Extras, value, other, $"{path}.{name}")
                : MayBeLost(alternative, fitting, name, value) ? null : $"{path}.{name}: it is lost";
            if (difference is not null)
                return difference;
        }

        string[] added = [.. written
            .Where(property => !original.ContainsKey(property.Key) && !IsOnlyValue(alternative, property.Key, property.Value))
            .Select(static property => property.Key)];
        return added.Length == 0 ? null : $"{path}.{added[0]}: it was not there";
    }

    /// <summary>What can have but one value and tells branches apart is known beforehand, and always written.</summary>
    private static bool IsOnlyValue(Alternative alternative, string name, JsonNode? value)
        => alternative.Object.Properties.TryGetValue(name, out ValueSchema? property)
            && property.Alternatives is [{ Values: [var only] }] && JsonNode.DeepEquals(only, value);

    private bool MayBeLost(Alternative alternative, Alternative[] fitting, string name, JsonNode? value)
    {
        if (alternative.Object.Properties.TryGetValue(name, out ValueSchema? property))
            return property.MeansNull(value) && !alternative.Object.Required.Contains(name) && !(value is null && uses.DistinguishNull(alternative, name));
        return !capturesUnknown && fitting.All(other => !other.Object.Properties.ContainsKey(name) && !other.Object.SpeaksOfExtras);
    }

    /// <summary>Whether two numbers are the same, of which the first may be a text: exactly, or as floating-point numbers where the schema has these.</summary>
    private static bool AreSame(JsonNode original, JsonNode written, bool areDoubles)
    {
        if (Exact(original) is { } exact && exact == Exact(written))
            return true;
        return areDoubles && Double(original) is { } wide && wide.Equals(Double(written));
    }

    private static decimal? Exact(JsonNode number)
        => decimal.TryParse(Spelling(number), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value) ? value : null;

    private static double? Double(JsonNode number) => double.TryParse(Spelling(number), CultureInfo.InvariantCulture, out double value) ? value : null;

    private static string Spelling(JsonNode number) => number is JsonValue value && value.TryGetValue(out string? text) ? text : number.ToJsonString();

    private static string Differs(string path, JsonNode? original, JsonNode? written) => $"{path}: {Json(original)} became {Json(written)}";

    private static string Json(JsonNode? value) => value?.ToJsonString() ?? "null";
}
