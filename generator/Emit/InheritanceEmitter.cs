using ImgurGen.Generator.Model;

namespace ImgurGen.Generator.Emit;

/// <summary>Writes a class that others extend, and how an object is read as the right one of them.</summary>
internal static class InheritanceEmitter
{
    /// <summary>The method that reads an object as this class, and as none of those that extend it.</summary>
    public const string ReadItself = "ReadItself";

    private const string Writer = "global::ImgurGen.Json.JsonWriter writer";
    private const string Reader = "ref global::System.Text.Json.Utf8JsonReader reader";

    /// <summary>The expression that reads an object that the discriminator gives a name which the spec does not know.</summary>
    public static string ReadUnknown(UnionModel union, string reader) => $"new {union.QualifiedName}.Unknown(ref {reader})";

    public static void Write(CodeWriter writer, UnionModel union, LineageModel lineage)
    {
        ObjectModel itself = lineage.Itself;
        Docs.Write(writer, union.Documentation, "An object of the API.");
        Docs.WriteObsolete(writer, union.Documentation);
        writer.Line(ObjectEmitter.ConverterAttribute(union.QualifiedName));
        string @base = itself.Base is null ? "" : " : " + itself.Base;
        using (writer.Block($"{UnionEmitter.Access(union)} {(lineage.IsAbstract ? "abstract " : "")}partial class {union.Name}{@base}"))
        {
            if (lineage.IsAbstract)
            {
                writer.Line($$"""
                    private protected {{union.Name}}()
                    {
                    }

                    """);
            }

            foreach (PropertyModel property in itself.Properties.Where(static property => !property.IsInherited))
            {
                ObjectEmitter.WriteProperty(writer, property);
                writer.Line();
            }

            ObjectEmitter.WriteRest(writer, itself);
            if (!lineage.IsAbstract)
                ObjectReaderEmitter.WriteConstructors(writer, itself);
            WriteUnknown(writer, union, itself);
            writer.Line();
            WriteCodec(writer, union, lineage);
        }
    }

    private static void WriteUnknown(CodeWriter writer, UnionModel union, ObjectModel itself)
    {
        writer.Line("/// <summary>An object of a kind that the spec does not know yet: what all kinds have, and the whole as the API sent it.</summary>");
        using (writer.Block($"public {(itself.Base is null ? "" : "new ")}sealed partial class Unknown : {union.QualifiedName}"))
        {
            writer.Line("""
                /// <summary>Makes an object whose values the initializer gives.</summary>
                public Unknown()
                {
                }

                """);
            using (ObjectReaderEmitter.BlockOfConstructor(writer, "internal", "Unknown"))
            {
                writer.Line("var start = reader;");
                ObjectReaderEmitter.WriteBody(writer, itself with { Rest = null }, itself.Name);
                writer.Line("Json = global::ImgurGen.Json.JsonElementCodec.Read(ref start);");
            }

            writer.Line();
            writer.Line("""
                /// <summary>The whole object.</summary>
                public required global::System.Text.Json.JsonElement Json { get; init; }
                """);
            if (itself.Properties.FirstOrDefault(property => property.WireName == union.TellingProperty) is not { Modifier.Length: > 0 } telling)
                return;
            writer.Line();
            writer.Line("/// <inheritdoc />");
            writer.Line($"public override string {telling.Name} => global::ImgurGen.Json.JsonTokens.TextOf(Json, {Literals.Text(telling.WireName)});");
        }
    }

    private static void WriteCodec(CodeWriter writer, UnionModel union, LineageModel lineage)
    {
        List<PropertyModel>? merged = MergedProperties.Of(union);
        UnionEmitter.WriteCodec(
            writer, union,
            () => HierarchyEmitter.WriteRead(writer, union, merged is not null),
            () => WriteWrite(writer, lineage),
            merged is null && lineage.IsAbstract ? null : () => WriteMore(writer, union, lineage, merged));
    }

    private static void WriteMore(CodeWriter writer, UnionModel union, LineageModel lineage, List<PropertyModel>? merged)
    {
        if (merged is not null)
            HierarchyEmitter.WriteWays(writer, union, merged);
        if (lineage.IsAbstract)
            return;
        if (merged is not null)
            writer.Line();
        writer.Line($"internal static {union.QualifiedName} {ReadItself}({Reader}) => new {union.QualifiedName}(ref reader);");
        writer.Line();
        using (writer.Block($"private static void WriteItself({Writer}, {union.QualifiedName} value)"))
            ObjectWriterEmitter.Write(writer, lineage.Itself);
    }

    private static void WriteWrite(CodeWriter writer, LineageModel lineage)
    {
        using (writer.Block("switch (value)"))
        {
            writer.Line("case Unknown item: global::ImgurGen.Json.JsonElementCodec.Write(writer, item.Json); break;");
            foreach (string heir in lineage.Heirs)
                writer.Line($"case {heir} item: {heir}.JsonCodec.Write(writer, item); break;");
            if (!lineage.IsAbstract)
                writer.Line("default: WriteItself(writer, value); break;");
        }
    }
}
