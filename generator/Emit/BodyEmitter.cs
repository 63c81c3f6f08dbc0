using System.Globalization;
using ImgurGen.Generator.Model;

namespace ImgurGen.Generator.Emit;

/// <summary>Writes how an object is sent as a form or as multipart data.</summary>
internal static class BodyEmitter
{
    private const string Multipart = "global::ImgurGen.MultipartBody";
    private const string Form = "global::ImgurGen.FormBody";

    public static void Write(CodeWriter writer, ObjectModel model)
    {
        bool isMultipart = model.Body == BodyEncoding.Multipart;
        string type = isMultipart ? Multipart : Form;
        using (writer.Block($"internal {type} ToBody()"))
        {
            writer.Line($"var body = new {type}();");
            foreach (PropertyModel property in model.Properties)
                WriteProperty(writer, property, isMultipart);
            writer.Line("return body;");
        }
    }

    /// <summary>An expression for a form or multipart data of a value that has no type of its own for it.</summary>
    public static string Whole(BodyModel body, string value)
    {
        string type = body.Encoding == BodyEncoding.Multipart ? Multipart : Form;
        return body.Type is { Item.Kind: TypeKind.File }
            ? $"{type}.Of({value})"
            : $"{type}.Of<{TypeSyntax.Bare(body.Type)}, {TypeSyntax.BareCodec(body.Type)}>({value})";
    }

    private static void WriteProperty(CodeWriter writer, PropertyModel property, bool isMultipart)
    {
        string name = Literals.Text(property.FormName ?? property.WireName);
        TypeRef type = property.Type;
        if (property.Constant is not null || !IsComplex(type))
            WriteSimple(writer, property, name);
        else if (isMultipart)
            WriteJson(writer, property, name);
        else if (property.Style == FormStyle.Spread)
            writer.Line($"body.AddAll<{TypeSyntax.Name(type)}, {TypeSyntax.Codec(type)}>({property.Name}, global::ImgurGen.FormArrays.Repeated);");
        else if (property.Style == FormStyle.Deep)
            writer.Line($"body.AddDeep<{TypeSyntax.Name(type)}, {TypeSyntax.Codec(type)}>({Literals.Text(property.WireName)}, {property.Name});");
        else if (type.Kind == TypeKind.ValueModel || type.Item?.Kind == TypeKind.ValueModel)
            writer.Line($"body.AddDeep<{TypeSyntax.Name(type)}, {TypeSyntax.Codec(type)}>({name}, {property.Name}, global::ImgurGen.FormArrays.Repeated);");
        else
            writer.Line($"body.Add({name}, {Value(property)});");
    }

    private static void WriteSimple(CodeWriter writer, PropertyModel property, string name)
    {
        string media = property.PartType is { } partType && property.Separator is null ? ", " + Literals.Text(partType) : "";
        string limit = property.MaxBytes is { } bytes ? ", " + bytes.ToString(CultureInfo.InvariantCulture) : "";
        if (property.Type is { Kind: TypeKind.List, Item.Kind: TypeKind.File })
        {
            writer.Line($"foreach (var file in {property.Name}{(property.Type.Nullable ? " ?? []" : "")})");
            using (writer.Indented())
                writer.Line($"body.Add({name}, file{media}{limit});");
            return;
        }

        bool isList = property.Type.Kind == TypeKind.List && property.Constant is null;
        writer.Line($"body.Add({name}, {Value(property)}{(isList ? "" : media)}{limit});");
    }

    /// <summary>In multipart data an object is JSON, and of a list each item is a part (OpenAPI, Encoding Object).</summary>
    private static void WriteJson(CodeWriter writer, PropertyModel property, string name)
    {
        string media = property.PartType is { } type ? ", " + Literals.Text(type) : "";
        if (property.Type.Kind != TypeKind.List)
        {
            writer.Line(AddJson(property.Type, property.Name));
            return;
        }

        writer.Line($"foreach (var item in {property.Name}{(property.Type.Nullable ? " ?? []" : "")})");
        using (writer.Indented())
            writer.Line(AddJson(property.Type.Item!, "item"));

        string AddJson(TypeRef part, string value) => $"body.AddJson<{TypeSyntax.Name(part)}, {TypeSyntax.Codec(part)}>({name}, {value}{media});";
    }

    private static bool IsComplex(TypeRef type) => type.Kind switch
    {
        TypeKind.Model or TypeKind.ValueModel or TypeKind.Map => true,
        TypeKind.List => type.Item!.Kind == TypeKind.List || IsComplex(type.Item),
        _ => false,
    };

    private static string Value(PropertyModel property)
    {
        TypeRef type = property.Type;
        if (property.Constant is { } constant)
            return Literals.Text(JsonScalar.Text(constant));
        if (type.Kind == TypeKind.File)
            return property.Name;
        if (type.Kind != TypeKind.List)
            return TypeSyntax.NullableText(type, property.Name);
        if (property.Separator is { } separator)
            return ParameterEmitter.Joined(type, property.Name, separator);
        string texts = ParameterEmitter.Texts(type, property.Name);
        return type.Nullable && texts != property.Name ? $"{property.Name} is null ? null : {texts}" : texts;
    }
}
