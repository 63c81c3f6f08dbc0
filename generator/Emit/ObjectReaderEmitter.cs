using System.Text;
using ImgurGen.Generator.Model;

namespace ImgurGen.Generator.Emit;

/// <summary>
/// Writes the reader of an object, or of several objects of which only the end tells which one it is: one pass over the JSON into
/// locals, then the object.
/// </summary>
internal static class ObjectReaderEmitter
{
    private const string Tokens = "global::ImgurGen.Json.JsonTokens.";

    public static void Write(CodeWriter writer, ObjectModel model)
    {
        PropertyModel[] properties = [.. model.Properties.Where(IsRead)];
        WriteLocals(writer, properties, model.Rest);
        WriteLoop(writer, properties, model.Rest, model.Name, model.Rest is null ? null : inner => WriteConstants(inner, model));
        writer.Line();
        writer.Line($"return {Construction(model)}");
    }

    /// <summary>Writes the cases of what is known beforehand, which would be taken for what the schema does not name.</summary>
    private static void WriteConstants(CodeWriter writer, ObjectModel model)
    {
        foreach (PropertyModel property in model.Properties.Where(static property => !IsRead(property)))
            writer.Line($"{Case(property.WireName)} {Tokens}Skip(ref reader); break;");
    }

    /// <summary>Whether the property is read: a constant is known beforehand.</summary>
    public static bool IsRead(PropertyModel property) => property.Constant is null;

    public static void WriteLocals(CodeWriter writer, IEnumerable<PropertyModel> properties, RestModel? rest)
    {
        foreach (PropertyModel property in properties)
        {
            writer.Line(property.DistinguishesNull
                ? $"{TypeSyntax.Name(property)} {Identifiers.Local(property.Name)} = default;"
                : $"{TypeSyntax.Bare(property.Type)}? {Identifiers.Local(property.Name)} = null;");
            if (IsTracked(property))
                writer.Line($"bool {Seen(property)} = false;");
        }

        if (rest is not null)
            writer.Line($"global::System.Collections.Generic.Dictionary<string, {TypeSyntax.Name(rest.Value)}>? rest = null;");
    }

    /// <summary>Writes the loop over the properties; <paramref name="extra"/> writes cases of the caller's own.</summary>
    public static void WriteLoop(
        CodeWriter writer, IEnumerable<PropertyModel> properties, RestModel? rest, string typeName, Action<CodeWriter>? extra)
    {
        writer.Line($"{Tokens}StartObject(ref reader, {Literals.Text(typeName)});");
        using (writer.Block($"while ({Tokens}NextProperty(ref reader, out global::System.ReadOnlySpan<byte> property))"))
        {
            using (writer.Block("switch (property.Length)"))
            {
                extra?.Invoke(writer);
                foreach (PropertyModel property in properties)
                    WriteCase(writer, property);
                writer.Line(rest is null
                    ? $"default: {Tokens}Skip(ref reader); break;"
                    : $"default: (rest ??= [])[global::System.Text.Encoding.UTF8.GetString(property)] = {TypeSyntax.Codec(rest.Value)}.Read(ref reader); break;");
            }
        }
    }

    /// <summary>The label of the case for a property of this name.</summary>
    public static string Case(string wireName)
    {
        string name = Literals.WithoutLoneSurrogates(wireName);
        return $"case {Encoding.UTF8.GetByteCount(name)} when property.SequenceEqual({Literals.Utf8(name)}):";
    }

    /// <summary>The expression that makes the object of the locals, up to its semicolon.</summary>
    public static string Construction(ObjectModel model) => Construction(model, model.QualifiedName, "");

    /// <summary>The expression that makes an object of another class, which has the same properties and more, of the locals.</summary>
    /// <param name="model">The object.</param>
    /// <param name="type">The qualified name of the class.</param>
    /// <param name="more">Assignments of its further properties, each a line.</param>
    public static string Construction(ObjectModel model, string type, string more)
    {
        PropertyModel[] properties = [.. model.Properties.Where(IsRead)];
        var expression = new StringBuilder($"new {type}\n{{\n{more}");
        foreach (PropertyModel property in properties)
            expression.Append($"    {property.Name} = {Value(property)},\n");
        if (model.Rest is { } rest)
            expression.Append($"    {rest.Name} = rest,\n");
        return expression.Append("};").ToString();
    }

    private static void WriteCase(CodeWriter writer, PropertyModel property)
    {
        string local = Identifiers.Local(property.Name);
        string read = $"{TypeSyntax.Codec(property.Type)}.Read(ref reader)";
        if (!property.NullValues.IsEmpty)
            read = $"{string.Join(" || ", property.NullValues.Select(JsonTests.Is))} ? null : {read}";
        if (property.DistinguishesNull)
            read = $"new({read})";
        string seen = IsTracked(property) ? $" {Seen(property)} = true;" : "";
        writer.Line($"{Case(property.WireName)} {local} = {read};{seen} break;");
    }

    private static string Value(PropertyModel property)
    {
        string local = Identifiers.Local(property.Name);
        if (!property.IsRequired)
            return local;
        string missing = $"throw {Tokens}Missing(ref reader, {Literals.Text(property.WireName)})";
        return property.Type.Nullable ? $"{Seen(property)} ? {local} : {missing}" : $"{local} ?? {missing}";
    }

    /// <summary>A required property that may be null: only a flag tells null from absent.</summary>
    private static bool IsTracked(PropertyModel property) => property.IsRequired && property.Type.Nullable;

    private static string Seen(PropertyModel property) => Identifiers.Local(property.Name).TrimStart('@') + "_seen";
}
