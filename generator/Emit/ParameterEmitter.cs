using ImgurGen.Generator.Model;

namespace ImgurGen.Generator.Emit;

/// <summary>Writes how a parameter becomes part of a request.</summary>
internal static class ParameterEmitter
{
    private const string Value = "global::ImgurGen.ParameterValue";

    /// <summary>Writes the statement that adds a query, header or cookie parameter to a request.</summary>
    public static void Write(CodeWriter writer, string request, ParameterModel parameter)
        => writer.Line($"{request}.Add{Method(parameter)}({Arguments(parameter)});");

    /// <summary>The arguments that add a parameter to the path, behind its name.</summary>
    public static string PathValue(ParameterModel parameter)
        => IsText(parameter) ? TextOf(parameter) : $"{Format(parameter)}, {ValueOf(parameter)}";

    /// <summary>An expression for the items of a list as one text.</summary>
    public static string Joined(TypeRef type, string name, string separator)
    {
        string items = $"string.Join({Literals.Text(separator)}, {Texts(type, name)})";
        return type.Nullable ? $"{name} is null ? null : {items}" : items;
    }

    /// <summary>An expression for the items of a list, which is not null, as texts.</summary>
    public static string Texts(TypeRef type, string name)
        => type.Item!.Kind == TypeKind.String
            ? name
            : $"global::System.Linq.Enumerable.Select({name}, static apiItem => {TypeSyntax.NullableText(type.Item, "apiItem")})";

    private static string Method(ParameterModel parameter)
        => parameter.Format.Content == ParameterContent.Fields ? "QueryFields" : parameter.Place.ToString();

    private static string Arguments(ParameterModel parameter)
    {
        if (parameter.Place == ParameterPlace.QueryString)
            return parameter.Format.Content == ParameterContent.Fields ? ValueOf(parameter) : TextOf(parameter);
        if (!IsText(parameter))
            return $"{Format(parameter)}, {ValueOf(parameter)}";
        string wire = Literals.WithoutLoneSurrogates(parameter.WireName);
        return $"{Literals.Text(parameter.Place == ParameterPlace.Query ? Uri.EscapeDataString(wire) : wire)}, {TextOf(parameter)}";
    }

    /// <summary>Whether the value is one text, written as its place always writes texts.</summary>
    private static bool IsText(ParameterModel parameter) => parameter.Format switch
    {
        { Content: not ParameterContent.None } => true,
        { AllowReserved: true } or { Style: WireStyle.Label or WireStyle.Matrix or WireStyle.Cookie } => false,
        _ => IsSingle(parameter.Type),
    };

    private static bool IsSingle(TypeRef type)
        => type.Kind is not (TypeKind.List or TypeKind.Map or TypeKind.Model or TypeKind.ValueModel or TypeKind.Json);

    private static string Format(ParameterModel parameter)
    {
        ParameterFormatModel format = parameter.Format;
        return $"new global::ImgurGen.ParameterFormat({Literals.Text(Literals.WithoutLoneSurrogates(parameter.WireName))}, "
            + $"global::ImgurGen.ParameterStyle.{format.Style}, {Literals.Bool(format.Explode)}{(format.AllowReserved ? ", true" : "")})";
    }

    /// <summary>An expression for the value as one text, null where it is not sent.</summary>
    private static string TextOf(ParameterModel parameter)
    {
        string name = Identifiers.Escape(parameter.Name);
        return parameter.Format.Content == ParameterContent.Json
            ? OrNull(parameter.Type, name, static (type, value) => $"global::ImgurGen.Json.WireText.OfJson<{TypeSyntax.Bare(type)}, {TypeSyntax.BareCodec(type)}>({value})")
            : TypeSyntax.NullableText(parameter.Type, name);
    }

    /// <summary>An expression for the value in its parts, null where it is not sent.</summary>
    private static string ValueOf(ParameterModel parameter)
    {
        string name = Identifiers.Escape(parameter.Name);
        TypeRef type = parameter.Type;
        if (IsSingle(type))
            return $"{Value}.Of({TypeSyntax.NullableText(type, name)})";
        if (type.Kind != TypeKind.List || !IsSingle(type.Item!))
            return OrNull(type, name, static (bare, value) => $"{Value}.OfJson<{TypeSyntax.Bare(bare)}, {TypeSyntax.BareCodec(bare)}>({value})");
        return type.Item!.Kind == TypeKind.String
            ? $"{Value}.Of({name})"
            : OrNull(type, name, static (list, value) => $"{Value}.Of({Texts(list, value)})");
    }

    private static string OrNull(TypeRef type, string name, Func<TypeRef, string, string> expression)
    {
        if (!type.Nullable)
            return expression(type, name);
        return type.IsValueType
            ? $"{name}.HasValue ? {expression(type, name + ".Value")} : null"
            : $"{name} is null ? null : {expression(type, name)}";
    }
}
