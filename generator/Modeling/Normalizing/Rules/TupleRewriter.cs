using System.Text.Json.Nodes;

namespace ImgurGen.Generator.Modeling.Normalizing.Rules;

/// <summary>
/// From 3.1 on, <c>items</c> beside <c>prefixItems</c> speaks only of the items after those. The library does not know the latter, and would
/// take it for all; a list of items of different types is one of JSON.
/// </summary>
internal static class TupleRewriter
{
    private const string Key = "items";

    public static void Rewrite(JsonObject schema, SpecVersion version)
    {
        if (version >= SpecVersion.OpenApi31 && schema["prefixItems"] is JsonArray places && schema[Key] is JsonObject items && AreOthers(places, items))
            schema[Key] = new JsonObject();
    }

    private static bool AreOthers(JsonArray places, JsonObject items) => places.Any(place => !JsonNode.DeepEquals(place, items));
}
