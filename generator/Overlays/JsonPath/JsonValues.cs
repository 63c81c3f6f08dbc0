using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ImgurGen.Generator.Overlays.JsonPath;

/// <summary>
/// RFC 9535's comparison of values. Numbers compare as doubles, which is exact for all that JSON carries between systems; strings by their
/// Unicode scalar values, which UTF-16's order is not.
/// </summary>
internal static class JsonValues
{
    public static bool AreEqual(JsonNode? left, JsonNode? right, EvaluationBudget budget)
    {
        budget.Spend(1);
        return (left, right) switch
        {
            (null, null) => true,
            (JsonObject a, JsonObject b) => a.Count == b.Count && a.All(property
                => b.TryGetPropertyValue(property.Key, out JsonNode? other) && AreEqual(property.Value, other, budget)),
            (JsonArray a, JsonArray b) => a.Count == b.Count && a.Zip(b, (x, y) => AreEqual(x, y, budget)).All(static equal => equal),
            (JsonValue a, JsonValue b) => AreEqual(a, b),
            _ => false,
        };
    }

    /// <summary>Whether left comes before right: only numbers and strings have an order, and only among themselves.</summary>
    public static bool IsLess(JsonNode? left, JsonNode? right)
    {
        if (left is not JsonValue a || right is not JsonValue b || a.GetValueKind() != b.GetValueKind())
            return false;

        return a.GetValueKind() switch
        {
            JsonValueKind.Number => Number(a) < Number(b),
            JsonValueKind.String => Compare(a.GetValue<string>(), b.GetValue<string>()) < 0,
            _ => false,
        };
    }

    /// <summary>The text of a string, null for any other value.</summary>
    public static string? Text(JsonNode? node)
        => node is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    /// <summary>How many characters the text has: a surrogate pair is one.</summary>
    public static int CountCharacters(string text) => text.Length - text.Where((_, index) => char.IsSurrogatePair(text, index)).Count();

    /// <summary>The double that is nearest, infinite beyond the range of doubles on every framework.</summary>
    public static double ParseNumber(string text)
    {
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number))
            return number;

        return text.StartsWith("-", StringComparison.Ordinal) ? double.NegativeInfinity : double.PositiveInfinity;
    }

    private static bool AreEqual(JsonValue left, JsonValue right)
    {
        JsonValueKind kind = left.GetValueKind();
        if (kind != right.GetValueKind())
            return false;

        return kind switch
        {
            JsonValueKind.Number => Number(left) == Number(right),
            JsonValueKind.String => string.Equals(left.GetValue<string>(), right.GetValue<string>(), StringComparison.Ordinal),
            _ => true,
        };
    }

    /// <summary>A number of the tree may be kept as text or as any of the numeric types.</summary>
    private static double Number(JsonValue value) => value.TryGetValue(out double number) ? number : ParseNumber(value.ToJsonString());

    private static int Compare(string left, string right)
    {
        for (int index = 0; index < left.Length && index < right.Length; index++)
        {
            char a = left[index];
            char b = right[index];
            if (a != b)
                return char.IsSurrogate(a) == char.IsSurrogate(b) ? a.CompareTo(b) : char.IsSurrogate(a) ? 1 : -1;
        }

        return left.Length.CompareTo(right.Length);
    }
}
