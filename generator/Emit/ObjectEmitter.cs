using ImgurGen.Generator.Model;

namespace ImgurGen.Generator.Emit;

/// <summary>Writes an object: its class, its properties, and how it is read, written or sent.</summary>
internal static class ObjectEmitter
{
    public static void Write(CodeWriter writer, ObjectModel model)
    {
        bool isJson = model.Body == BodyEncoding.Json;
        Docs.Write(writer, model.Documentation, "An object of the API.");
        Docs.WriteObsolete(writer, model.Documentation);
        if (isJson)
            writer.Line(ConverterAttribute(model.QualifiedName));
        string @base = model.Base is null ? "" : " : " + model.Base;
        using (writer.Block($"{Access(model)} sealed partial class {model.Name}{@base}"))
        {
            foreach (PropertyModel property in model.Properties.Where(static property => !property.IsInherited))
            {
                WriteProperty(writer, property);
                writer.Line();
            }

            WriteRest(writer, model);

            if (isJson)
            {
                ObjectReaderEmitter.WriteConstructors(writer, model);
                WriteCodec(writer, model);
            }
            else
            {
                BodyEmitter.Write(writer, model);
            }
        }
    }

    /// <summary>The attribute by which <c>JsonSerializer</c> finds the codec of a type.</summary>
    public static string ConverterAttribute(string type)
        => $"[global::System.Text.Json.Serialization.JsonConverter(typeof(global::ImgurGen.Json.JsonCodecConverter<{type}, {type}.JsonCodec>))]";

    /// <summary>Writes the property that keeps what the schema does not name, if there is one.</summary>
    public static void WriteRest(CodeWriter writer, ObjectModel model)
    {
        if (model.Rest is not { IsInherited: false } rest)
            return;
        Docs.Summary(writer, "What the API sent or takes beyond the properties above.");
        writer.Line($"public global::System.Collections.Generic.IReadOnlyDictionary<string, {TypeSyntax.Name(rest.Value)}>? {rest.Name} {{ get; init; }}");
        writer.Line();
    }

    public static void WriteProperty(CodeWriter writer, PropertyModel property)
    {
        Docs.Write(writer, property.Documentation, property.WireName.Length > 0 ? property.WireName : "The property without a name.");

        // C# refuses [Obsolete] on what must be given (CS9042); the documentation says it then.
        if (!property.IsRequired)
            Docs.WriteObsolete(writer, property.Documentation);
        else if (property.Documentation.Obsolete is { } reason)
            Docs.Remarks(writer, Docs.Deprecation(reason) + "The API still requires it.");
        string modifier = property.Modifier.Length == 0 ? "" : property.Modifier + " ";
        if (property.Modifier == "abstract")
            writer.Line($"public abstract {TypeSyntax.Name(property.Type)} {property.Name} {{ get; }}");
        else if (property.Constant is { } constant)
            writer.Line($"public {modifier}{TypeSyntax.Name(property.Type)} {property.Name} => {JsonTests.Constant(constant)};");
        else
            writer.Line($"public {(property.IsRequired ? "required " : "")}{TypeSyntax.Name(property)} {property.Name} {{ get; init; }}");
    }

    private static void WriteCodec(CodeWriter writer, ObjectModel model)
    {
        writer.Line($"""
            /// <summary>Reads and writes <see cref="{model.QualifiedName}"/>.</summary>
            [global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]
            """);
        using (writer.Block($"public {(model.Base is null ? "" : "new ")}readonly struct JsonCodec : global::ImgurGen.Json.IJsonCodec<{model.QualifiedName}>"))
        {
            writer.Line("/// <inheritdoc />");
            writer.Line($"public static {model.QualifiedName} Read(ref global::System.Text.Json.Utf8JsonReader reader) => new {model.QualifiedName}(ref reader);");
            writer.Line();
            writer.Line("/// <inheritdoc />");
            using (writer.Block($"public static void Write(global::ImgurGen.Json.JsonWriter writer, {model.QualifiedName} value)"))
                ObjectWriterEmitter.Write(writer, model);
        }
    }

    private static string Access(TypeModel model) => model.IsPublic ? "public" : "internal";
}
