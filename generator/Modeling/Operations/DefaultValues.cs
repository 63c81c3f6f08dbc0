using System.Globalization;
using ImgurGen.Generator.Model;
using ImgurGen.Generator.Modeling.Schemas;

namespace ImgurGen.Generator.Modeling.Operations;

/// <summary>Scalars of a spec as constants that a C# parameter can have for its default.</summary>
internal static class DefaultValues
{
    /// <summary>The scalar as the type writes it, null where the type has no such constant.</summary>
    public static string? Of(string? scalar, DraftRef type)
    {
        if (scalar is null)
            return null;
        bool isText = scalar.Length > 0 && JsonScalar.IsText(scalar);
        switch (type.Kind)
        {
            case TypeKind.String:
                return isText ? scalar : JsonScalar.TextMark + scalar;
            case TypeKind.Boolean:
                return scalar is "true" or "false" ? scalar : null;
            case TypeKind.Enum when type.Draft is EnumDraft { AreTexts: true } texts:
                string text = isText ? scalar : JsonScalar.TextMark + scalar;
                return texts.Values.Contains(text) ? text : null;
            case TypeKind.Enum:
                return ((EnumDraft)type.Draft!).Values.Contains(scalar) ? scalar : null;
            case TypeKind.Int32 or TypeKind.Int64 or TypeKind.Decimal when !isText && decimal.TryParse(scalar, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number):
                return Number(number, type.Kind);
            case TypeKind.Single or TypeKind.Double when !isText && double.TryParse(scalar, NumberStyles.Float, CultureInfo.InvariantCulture, out double value):
                return Fits(value, type.Kind) ? scalar : null;
            case TypeKind.Int64Text or TypeKind.DecimalText when decimal.TryParse(JsonScalar.Text(scalar), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal given):
                return Number(given, type.Kind == TypeKind.Int64Text ? TypeKind.Int64 : TypeKind.Decimal);
            default:
                return null;
        }
    }

    private static string? Number(decimal number, TypeKind kind)
    {
        (decimal minimum, decimal maximum) = kind switch
        {
            TypeKind.Int32 => (int.MinValue, int.MaxValue),
            TypeKind.Int64 => (long.MinValue, long.MaxValue),
            _ => (decimal.MinValue, decimal.MaxValue),
        };
        bool isWhole = kind == TypeKind.Decimal || decimal.Truncate(number) == number;
        if (!isWhole || number < minimum || number > maximum)
            return null;
        return (kind == TypeKind.Decimal ? number : decimal.Truncate(number)).ToString(CultureInfo.InvariantCulture);
    }

    private static bool Fits(double value, TypeKind kind)
        => !double.IsInfinity(value) && (kind == TypeKind.Double || Math.Abs(value) <= float.MaxValue);
}
