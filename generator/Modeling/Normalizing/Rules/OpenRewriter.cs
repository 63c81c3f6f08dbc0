using System.Text.Json.Nodes;

namespace ImgurGen.Generator.Modeling.Normalizing.Rules;

/// <summary>
/// The library keeps no difference between <c>additionalProperties: true</c>, which says that there are more properties than those that are
/// named, and nothing, which only does not forbid them. An empty schema says the first too, and is kept.
/// </summary>
internal static class OpenRewriter
{
    private const string Key = "additionalProperties";

    public static void Rewrite(JsonObject schema)
    {
        if (JsonValues.IsTrue(schema[Key]) && schema["properties"] is JsonObject { Count: > 0 })
            schema[Key] = new JsonObject();
    }
}
