using System.Text.Json.Nodes;
using ImgurGen.Generator.Modeling.Schemas;

namespace ImgurGen.Generator.Modeling.Normalizing.Rules;

/// <summary>
/// The library knows "const" from 3.1 on, and there keeps only its text: true and "true" become the same, an object is lost.
/// A list of one value says the same in every version, and keeps it.
/// </summary>
internal static class ConstantRewriter
{
    public static void Rewrite(JsonObject schema, SpecVersion version)
    {
        if (!schema.TryGetPropertyValue("const", out JsonNode? value) || (version >= SpecVersion.OpenApi31 && JsonValues.IsText(value)))
            return;

        schema.Remove("const");
        schema[SchemaExtensions.ConstantMark] = true;
        schema["enum"] = new JsonArray(value);
    }
}
