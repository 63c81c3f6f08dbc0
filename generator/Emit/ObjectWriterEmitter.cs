using ImgurGen.Generator.Model;

namespace ImgurGen.Generator.Emit;

/// <summary>Writes the writer of an object, with names that are escaped here.</summary>
internal static class ObjectWriterEmitter
{
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
        string value = "value." + property.Name;
        if (property.IsRequired || property.Constant is not null)
        {
            writer.Line(Statement(property, property.Type, value));
            return;
        }

        string local = Identifiers.Local(property.Name);
        writer.Line(property.DistinguishesNull ? $"if ({value}.HasValue)" : $"if ({value} is {{ }} {local})");
        using (writer.Indented())
            writer.Line(property.DistinguishesNull ? Statement(property, property.Type, value + ".Value") : Statement(property, property.Type.NotNull, local));
    }

    private static string Statement(PropertyModel property, TypeRef type, string value)
    {
        string name = Literals.JsonName(property.WireName);
        return type switch
        {
            { Nullable: false, Kind: TypeKind.String } => $"writer.WriteString({name}, {value});",
            { Nullable: false, Kind: TypeKind.Boolean } => $"writer.WriteBoolean({name}, {value});",
            { Nullable: false, Kind: TypeKind.Int32 or TypeKind.Int64 or TypeKind.UInt32 or TypeKind.UInt64 or TypeKind.Single or TypeKind.Double or TypeKind.Decimal }
                => $"writer.WriteNumber({name}, {value});",
            { Nullable: false, Kind: TypeKind.UnixTime } => $"writer.WriteNumber({name}, {value}.ToUnixTimeSeconds());",
            _ => $"{TypeSyntax.Codec(type)}.Write(writer.Property({name}), {value});",
        };
    }

    private static void WriteRest(CodeWriter writer, RestModel rest)
    {
        using (writer.Block($"if (value.{rest.Name} is {{ }} rest)"))
        {
            writer.Line("foreach (var pair in rest)");
            using (writer.Indented())
                writer.Line($"{TypeSyntax.Codec(rest.Value)}.Write(writer.Property(pair.Key), pair.Value);");
        }
    }
}
