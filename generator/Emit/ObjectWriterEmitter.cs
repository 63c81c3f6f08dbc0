using ImgurGen.Generator.Model;

namespace ImgurGen.Generator.Emit;

/// <summary>Writes the writer of an object, with names that are encoded beforehand.</summary>
internal static class ObjectWriterEmitter
{
    public static void WriteNames(CodeWriter writer, ObjectModel model)
    {
        foreach (PropertyModel property in model.Properties)
        {
            writer.Line($"private static readonly global::System.Text.Json.JsonEncodedText {property.Name}Name = "
                + $"global::System.Text.Json.JsonEncodedText.Encode({Literals.Utf8(property.WireName)});");
        }

        if (model.Properties.Count > 0)
            writer.Line();
    }

    public static void Write(CodeWriter writer, ObjectModel model)
    {
        writer.Line("writer.WriteStartObject();");
        foreach (PropertyModel property in model.Properties)
            WriteProperty(writer, property);
        if (model.Rest is { } rest)
            WriteRest(writer, rest);
        writer.Line("writer.WriteEndObject();");
    }

    private static void WriteProperty(CodeWriter writer, PropertyModel property)
    {
        string name = property.Name + "Name";
        string value = "value." + property.Name;
        if (property.IsRequired || property.Constant is not null)
        {
            foreach (string statement in Statements(property.Type, name, value))
                writer.Line(statement);
            return;
        }

        if (property.DistinguishesNull)
        {
            using (writer.Block($"if ({value}.HasValue)"))
            {
                foreach (string statement in Statements(property.Type, name, value + ".Value"))
                    writer.Line(statement);
            }

            return;
        }

        string local = Identifiers.Local(property.Name);
        string[] statements = Statements(property.Type.NotNull, name, local);
        string condition = $"if ({value} is {{ }} {local})";
        if (statements.Length == 1)
        {
            writer.Line(condition);
            using (writer.Indented())
                writer.Line(statements[0]);
            return;
        }

        using (writer.Block(condition))
        {
            foreach (string statement in statements)
                writer.Line(statement);
        }
    }

    private static string[] Statements(TypeRef type, string name, string value) => type switch
    {
        { Nullable: false, Kind: TypeKind.String or TypeKind.Guid } => [$"writer.WriteString({name}, {value});"],
        { Nullable: false, Kind: TypeKind.Boolean } => [$"writer.WriteBoolean({name}, {value});"],
        { Nullable: false, Kind: TypeKind.Int32 or TypeKind.Int64 or TypeKind.UInt32 or TypeKind.UInt64 or TypeKind.Single or TypeKind.Double or TypeKind.Decimal }
            => [$"writer.WriteNumber({name}, {value});"],
        { Nullable: false, Kind: TypeKind.UnixTime } => [$"writer.WriteNumber({name}, {value}.ToUnixTimeSeconds());"],
        { Nullable: false, Kind: TypeKind.DateTime } => [$"writer.WriteString({name}, {value});"],
        _ => [$"writer.WritePropertyName({name});", $"{TypeSyntax.Codec(type)}.Write(writer, {value});"],
    };

    private static void WriteRest(CodeWriter writer, RestModel rest)
    {
        using (writer.Block($"if (value.{rest.Name} is {{ }} rest)"))
        using (writer.Block("foreach (var pair in rest)"))
        {
            writer.Line("writer.WritePropertyName(pair.Key);");
            writer.Line($"{TypeSyntax.Codec(rest.Value)}.Write(writer, pair.Value);");
        }
    }
}
