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
        if (fitting.Length == 0 && isNewer)
            fitting = [.. schema.Alternatives.Where(alternative => alternative.Fits(original, true))];
        string? first = null;
        foreach (Alternative alternative in fitting)
        {
            string? difference = Difference(alternative, fitting, original, written, path);
            if (difference is null)
                return null;
            first ??= difference;
        }

        return isNewer && schema.IsNumber && Fitting.IsNumberText(original) && AreSame(original, written, schema.Alternatives.Any(static alternative => alternative.May(JsonTypes.Fraction))) ? null : first ?? Differs(path, original, written);
    }

    private string? Difference(Alternative alternative, Alternative[] fitting, JsonNode original, JsonNode written, string path) => (original, written) switch
    {
        (JsonObject one, JsonObject other) => OfObjects(alternative, fitting, one, other, path),
        (JsonArray one, JsonArray other) => one.Count != other.Count
            ? $"{path}: {one.Count} items became {other.Count}"
            : one.Select((item, index) => Difference(alternative.Array.Item(index), item, other[index], $"{path}[{index}]")).FirstOrDefault(static difference => difference is not null),
        (JsonValue one, JsonValue other) when one.TryGetValue(out string? text) && other.TryGetValue(out string? same) => TextFormats.AreSame(alternative.Format, text, same) ? null : Differs(path, one, other),
        (JsonValue, JsonValue) when alternative.May(JsonTypes.Number) && original.GetValueKind() == written.GetValueKind() => AreSame(original, written, alternative.May(JsonTypes.Fraction)) ? null : Differs(path, original, written),
        _ => Differs(path, original, written),
    };

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

        return written.Where(property => !original.ContainsKey(property.Key) && !IsOnlyValue(alternative, property.Key, property.Value)).Select(static property => property.Key).FirstOrDefault() is { } added
            ? $"{path}.{added}: it was not there"
            : null;
    }

    /// <summary>What can have but one value and tells branches apart is known beforehand, and always written.</summary>
    private static bool IsOnlyValue(Alternative alternative, string name, JsonNode? value)
        => alternative.Object.Properties.TryGetValue(name, out ValueSchema? property) && property.Alternatives is [{ Values: [var only] }] && JsonNode.DeepEquals(only, value);

    private bool MayBeLost(Alternative alternative, Alternative[] fitting, string name, JsonNode? value)
    {
        if (alternative.Object.Properties.TryGetValue(name, out ValueSchema? property))
            return property.MeansNull(value) && !alternative.Object.Required.Contains(name) && !(value is null && uses.DistinguishNull(alternative, name));
        return !capturesUnknown && fitting.All(other => !other.Object.Properties.ContainsKey(name) && !other.Object.SpeaksOfExtras);
    }

    /// <summary>Whether two numbers are the same, of which the first may be a text: exactly, or as floating-point numbers where the schema has these.</summary>
    private static bool AreSame(JsonNode original, JsonNode written, bool areDoubles)
    {
        string one = Spelling(original);
        string other = Spelling(written);
        bool areExact = decimal.TryParse(one, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal exact) && decimal.TryParse(other, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal same) && exact == same;
        return areExact || (areDoubles && double.TryParse(one, CultureInfo.InvariantCulture, out double wide) && double.TryParse(other, CultureInfo.InvariantCulture, out double narrow) && wide.Equals(narrow));
    }

    private static string Spelling(JsonNode number) => number.GetValueKind() == System.Text.Json.JsonValueKind.String ? number.GetValue<string>() : number.ToJsonString();

    private static string Differs(string path, JsonNode? original, JsonNode? written) => $"{path}: {original?.ToJsonString() ?? "null"} became {written?.ToJsonString() ?? "null"}";
}
