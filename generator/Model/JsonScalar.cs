using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ImgurGen.Generator.Model;

/// <summary>A JSON scalar as one text that tells its kind: <c>true</c>, <c>false</c>, a number as it is spelled, or a quote and the bare text after it.</summary>
internal static class JsonScalar
{
    public const char TextMark = '"';

    /// <summary>The scalar, or null for null, an object, an array, or a number beyond all measure.</summary>
    public static string? Of(JsonNode? node) => node is not JsonValue value ? null : value.GetValueKind() switch
    {
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Number => Number(value.ToJsonString()),
        JsonValueKind.String => TextMark + value.GetValue<string>(),
        _ => null,
    };

    /// <summary>The number, null where no type of C# is wide enough for it.</summary>
    private static string? Number(string text)
        => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && !double.IsInfinity(value) ? text : null;

    /// <summary>The type of the scalar.</summary>
    public static TypeKind KindOf(string scalar)
    {
        if (IsText(scalar))
            return TypeKind.String;
        if (scalar is "true" or "false")
            return TypeKind.Boolean;
        return long.TryParse(scalar, out _) ? TypeKind.Int64 : TypeKind.Double;
    }

    public static bool IsText(string scalar) => scalar[0] == TextMark;

    public static string Text(string scalar) => IsText(scalar) ? scalar.Substring(1) : scalar;
}
