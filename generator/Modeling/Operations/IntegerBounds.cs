using System.Globalization;
using ImgurGen.Generator.Model;
using ImgurGen.Generator.Modeling.Schemas;
using Microsoft.OpenApi;

namespace ImgurGen.Generator.Modeling.Operations;

/// <summary>The least and the greatest value of an integer parameter, as C# constants of its type; null where the spec sets none.</summary>
internal static class IntegerBounds
{
    public static string? Least(IOpenApiSchema? schema, DraftRef type) => Of(schema?.Minimum, schema?.ExclusiveMinimum, 1, type);

    public static string? Greatest(IOpenApiSchema? schema, DraftRef type) => Of(schema?.Maximum, schema?.ExclusiveMaximum, -1, type);

    private static string? Of(string? bound, string? exclusive, int step, DraftRef type)
    {
        if (type.Kind is not (TypeKind.Int32 or TypeKind.Int64))
            return null;
        if (bound is not null)
            return DefaultValues.Of(bound, type);
        bool isWhole = long.TryParse(exclusive, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long next)
            && next is > long.MinValue and < long.MaxValue;
        return isWhole ? DefaultValues.Of((next + step).ToString(CultureInfo.InvariantCulture), type) : null;
    }
}
