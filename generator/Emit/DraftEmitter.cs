using System.Text;
using ImgurGen.Generator.Model;

namespace ImgurGen.Generator.Emit;

/// <summary>
/// Writes how one of several objects is read of which only the end tells which it is: into a draft, with the properties of all of them,
/// of which then the right one is made.
/// </summary>
internal static class DraftEmitter
{
    private const string Tokens = "global::ImgurGen.Json.JsonTokens.";

    /// <summary>Writes the draft.</summary>
    public static void WriteStruct(CodeWriter writer, IEnumerable<PropertyModel> properties)
    {
        using (writer.Block("private struct Draft"))
        {
            foreach (PropertyModel property in properties)
            {
                writer.Line($"public {(property.DistinguishesNull ? TypeSyntax.Name(property) : TypeSyntax.Name(property.Type.OrNull))} {Field(property)};");
                if (IsTracked(property))
                    writer.Line($"public bool {Seen(property)};");
            }
        }
    }

    /// <summary>Writes the case of the loop that reads a property into the draft.</summary>
    public static void WriteCase(CodeWriter writer, PropertyModel property)
    {
        string seen = IsTracked(property) ? $" draft.{Seen(property)} = true;" : "";
        writer.Line($"{ObjectReaderEmitter.Case(property.WireName)} {Assignment(property)}{seen} break;");
    }

    /// <summary>The statement that reads a property into the draft.</summary>
    public static string Assignment(PropertyModel property) => $"draft.{Field(property)} = {ObjectReaderEmitter.Value(property)};";

    /// <summary>The expression that makes an object of the draft.</summary>
    public static string Make(ObjectModel model) => $"Make{model.Name}(ref reader, draft)";

    /// <summary>Writes the method that makes an object of the draft.</summary>
    public static void WriteMake(CodeWriter writer, ObjectModel model)
    {
        var expression = new StringBuilder($"=> new {model.QualifiedName}\n{{\n");
        foreach (PropertyModel property in model.Properties.Where(ObjectReaderEmitter.IsRead))
            expression.Append($"    {property.Name} = {Value(property)},\n");
        writer.Line($"private static {model.QualifiedName} Make{model.Name}(ref global::System.Text.Json.Utf8JsonReader reader, in Draft draft)");
        using (writer.Indented())
            writer.Line(expression.Append("};").ToString());
    }

    private static string Value(PropertyModel property)
    {
        string field = "draft." + Field(property);
        if (!property.IsRequired)
            return field;
        string missing = $"throw {Tokens}Missing(ref reader, {Literals.Text(property.WireName)})";
        return property.Type.Nullable ? $"draft.{Seen(property)} ? {field} : {missing}" : $"{field} ?? {missing}";
    }

    /// <summary>A required property that may be null: only a flag tells null from absent.</summary>
    private static bool IsTracked(PropertyModel property) => property.IsRequired && property.Type.Nullable;

    // Not as the property: a field cannot have the name of the struct.
    private static string Field(PropertyModel property) => Identifiers.Local(property.Name);

    private static string Seen(PropertyModel property) => Field(property).TrimStart('@') + "_seen";
}
