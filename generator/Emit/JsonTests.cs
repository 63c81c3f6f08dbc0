using ImgurGen.Generator.Model;

namespace ImgurGen.Generator.Emit;

/// <summary>Writes tests for a scalar at the reader's place, and scalars as C# constants.</summary>
internal static class JsonTests
{
    private const string TokenType = "global::System.Text.Json.JsonTokenType.";

    /// <summary>An expression that is true where the reader stands at this scalar.</summary>
    public static string Is(string scalar) => Is(scalar, "reader");

    /// <summary>An expression that is true where the reader of this name stands at this scalar.</summary>
    public static string Is(string scalar, string reader) => scalar switch
    {
        "true" => $"{reader}.TokenType == {TokenType}True",
        "false" => $"{reader}.TokenType == {TokenType}False",
        _ when JsonScalar.IsText(scalar) && JsonScalar.Text(scalar).Length == 0 => $"global::ImgurGen.Json.JsonTokens.IsEmptyText(ref {reader})",
        _ when JsonScalar.IsText(scalar) => $"global::ImgurGen.Json.JsonTokens.IsText(ref {reader}, {Literals.Utf8(JsonScalar.Text(scalar))})",
        _ => $"global::ImgurGen.Json.JsonTokens.IsNumber(ref {reader}, {Literals.Utf8(scalar)})",
    };

    /// <summary>The scalar as a C# constant.</summary>
    public static string Constant(string scalar) => Constant(scalar, JsonScalar.KindOf(scalar));

    /// <summary>The scalar as a C# constant of this type.</summary>
    public static string Constant(string scalar, TypeKind type) => type switch
    {
        TypeKind.String => Literals.Text(JsonScalar.Text(scalar)),
        TypeKind.Single => scalar + "f",
        TypeKind.Double => scalar + "d",
        TypeKind.Decimal or TypeKind.DecimalText => scalar + "m",
        _ => scalar,
    };

    /// <summary>The token with which JSON of a kind begins, as a pattern.</summary>
    public static string Pattern(string kind) => kind switch
    {
        JsonKinds.Boolean => $"{TokenType}True or {TokenType}False",
        JsonKinds.Object => TokenType + "StartObject",
        JsonKinds.Array => TokenType + "StartArray",
        _ => TokenType + kind,
    };
}
