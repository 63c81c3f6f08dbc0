using ImgurGen.Generator.Model;
using Microsoft.OpenApi;

namespace ImgurGen.Generator.Modeling.Schemas;

/// <summary>What a list of values is.</summary>
internal enum EnumKind
{
    /// <summary>The members of an enum.</summary>
    Members,
    Booleans,
    Numbers,

    /// <summary>Values of several types.</summary>
    Mixed,

    /// <summary>Values that are not of the type that the schema names.</summary>
    Contradiction,
}

/// <summary>Tells whether the values of <c>enum</c> make a C# enum.</summary>
internal static class EnumValues
{
    /// <summary>What the values are, and the members where they make an enum.</summary>
    public static EnumKind Of(IReadOnlyList<string> values, JsonSchemaType types, out IReadOnlyList<string> members)
    {
        // YAML reads 1.0 and true without quotes as what they look like, where the schema says that they are texts.
        members = types == JsonSchemaType.String ? [.. values.Select(AsText)] : values;
        bool areTexts = members.All(JsonScalar.IsText);
        bool areNumbers = values.All(static value => !JsonScalar.IsText(value) && !IsBoolean(value));
        bool areIntegers = areNumbers && values.All(static value => long.TryParse(value, out _));
        bool areBooleans = values.All(IsBoolean);
        return types switch
        {
            0 or JsonSchemaType.String when areTexts => EnumKind.Members,
            0 or JsonSchemaType.Integer or JsonSchemaType.Number or (JsonSchemaType.Integer | JsonSchemaType.Number) when areIntegers => EnumKind.Members,
            0 or JsonSchemaType.Number or (JsonSchemaType.Integer | JsonSchemaType.Number) when areNumbers => EnumKind.Numbers,
            0 or JsonSchemaType.Boolean when areBooleans => EnumKind.Booleans,
            0 or JsonSchemaType.Object or JsonSchemaType.Array => EnumKind.Mixed,
            JsonSchemaType.String or JsonSchemaType.Integer or JsonSchemaType.Number or JsonSchemaType.Boolean => EnumKind.Contradiction,
            _ => EnumKind.Mixed,
        };
    }

    /// <summary>The JSON types of scalars.</summary>
    public static JsonSchemaType Types(IReadOnlyList<string> values)
        => values.Select(static value => JsonScalar.KindOf(value)).Aggregate((JsonSchemaType)0, static (kinds, kind) => kinds | kind switch
        {
            TypeKind.String => JsonSchemaType.String,
            TypeKind.Boolean => JsonSchemaType.Boolean,
            TypeKind.Int64 => JsonSchemaType.Integer,
            _ => JsonSchemaType.Number,
        });

    private static bool IsBoolean(string scalar) => scalar is "true" or "false";

    private static string AsText(string scalar) => JsonScalar.IsText(scalar) ? scalar : JsonScalar.TextMark + scalar;
}
