using System.Text.Json.Nodes;
using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Modeling.Normalizing.Rules;

/// <summary>Lists of types belong to 3.1; before, the library takes one type and a flag for null.</summary>
internal static class TypeRewriter
{
    private const string Null = "null";

    public static void Rewrite(JsonObject schema, WalkContext context, bool isPassed)
    {
        if (schema["type"] is not JsonArray types)
            return;

        if (types.Count == 0)
        {
            context.ReportAt(
                JsonPointer.Append(context.PointerOf(schema, isPassed), "type"), Descriptors.InvalidValue, NodePart.Value,
                "type", "[]", "the name of a type, or a list of names");
            schema.Remove("type");
        }
        else if (context.Table.Version < SpecVersion.OpenApi31)
        {
            Split(schema, [.. types.Select(static type => type!.GetValue<string>())], context.Table.Version);
        }
    }

    private static void Split(JsonObject schema, IReadOnlyList<string> types, SpecVersion version)
    {
        List<string> named = [.. types.Where(static type => type != Null)];
        schema.Remove("type");
        if (named.Count < types.Count && named.Count > 0)
            schema["nullable"] = true;

        if (named.Count <= 1)
            schema["type"] = named.Count == 1 ? named[0] : Null;
        else if (version == SpecVersion.OpenApi30)
            AddAlternatives(schema, named);
    }

    /// <summary>Swagger 2.0 has no way to say it, so there a list of several types leaves the schema without one.</summary>
    private static void AddAlternatives(JsonObject schema, List<string> types)
    {
        JsonArray alternatives = [.. types.Select(static type => (JsonNode)new JsonObject { ["type"] = type })];
        if (!schema.ContainsKey("anyOf"))
        {
            schema["anyOf"] = alternatives;
            return;
        }

        if (schema["allOf"] is not JsonArray all)
            schema["allOf"] = all = [];
        all.Add(new JsonObject { ["anyOf"] = alternatives });
    }
}
