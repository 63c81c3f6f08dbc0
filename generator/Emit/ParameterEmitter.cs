using ImgurGen.Generator.Model;

namespace ImgurGen.Generator.Emit;

/// <summary>Writes how a parameter becomes part of a request.</summary>
internal static class ParameterEmitter
{
    /// <summary>Writes the statements that add a query, header or cookie parameter to a request.</summary>
    public static void Write(CodeWriter writer, string request, ParameterModel parameter)
    {
        string name = Identifiers.Escape(parameter.Name);
        string wire = parameter.Place == ParameterPlace.Query ? Uri.EscapeDataString(Literals.WithoutLoneSurrogates(parameter.WireName)) : parameter.WireName;
        string add = $"{request}.Add{parameter.Place}({Literals.Text(wire)}, ";
        if (parameter.Type.Kind != TypeKind.List || parameter.Separator is not null)
        {
            writer.Line($"{add}{Joined(parameter, name)});");
            return;
        }

        writer.Line($"foreach (var apiItem in {name}{(parameter.Type.Nullable ? " ?? []" : "")})");
        using (writer.Indented())
            writer.Line($"{add}{TypeSyntax.NullableText(parameter.Type.Item!, "apiItem")});");
    }

    /// <summary>An expression for the parameter's value as one text, null where it is not sent.</summary>
    public static string Joined(ParameterModel parameter, string name)
    {
        TypeRef type = parameter.Type;
        if (type.Kind != TypeKind.List)
            return TypeSyntax.NullableText(type, name);
        return Joined(type, name, parameter.Separator ?? ",");
    }

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
}
