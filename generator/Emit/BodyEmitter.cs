using System.Globalization;
using ImgurGen.Generator.Model;

namespace ImgurGen.Generator.Emit;

/// <summary>Writes how an object is sent as a form or as multipart data.</summary>
internal static class BodyEmitter
{
    public static void Write(CodeWriter writer, ObjectModel model)
    {
        string type = model.Body == BodyEncoding.Multipart ? "global::ImgurGen.MultipartBody" : "global::ImgurGen.FormBody";
        using (writer.Block($"internal {type} ToBody()"))
        {
            writer.Line($"var body = new {type}();");
            foreach (PropertyModel property in model.Properties)
                WriteProperty(writer, property);
            writer.Line("return body;");
        }
    }

    private static void WriteProperty(CodeWriter writer, PropertyModel property)
    {
        string name = Literals.Text(property.FormName ?? property.WireName);
        string limit = property.MaxBytes is { } bytes ? ", " + bytes.ToString(CultureInfo.InvariantCulture) : "";
        if (property.Type is not { Kind: TypeKind.List, Item.Kind: TypeKind.File })
        {
            writer.Line($"body.Add({name}, {Value(property)}{limit});");
            return;
        }

        writer.Line($"foreach (var file in {property.Name}{(property.Type.Nullable ? " ?? []" : "")})");
        using (writer.Indented())
            writer.Line($"body.Add({name}, file{limit});");
    }

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
