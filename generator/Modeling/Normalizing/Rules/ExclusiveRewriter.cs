using System.Text.Json;
using System.Text.Json.Nodes;

namespace ImgurGen.Generator.Modeling.Normalizing.Rules;

/// <summary>
/// An exclusive bound is a flag beside the bound up to 3.0, and a number of its own from 3.1 on: each is meant by the other.
/// </summary>
internal static class ExclusiveRewriter
{
    public static void Rewrite(JsonObject schema, SpecVersion version)
    {
        Rewrite(schema, "exclusiveMinimum", "minimum", version);
        Rewrite(schema, "exclusiveMaximum", "maximum", version);
    }

    private static void Rewrite(JsonObject schema, string exclusive, string bound, SpecVersion version)
    {
        JsonNode? value = schema[exclusive];
        if (version < SpecVersion.OpenApi31 && JsonValues.KindOf(value) == JsonValueKind.Number)
        {
            schema.Remove(exclusive);
            schema[bound] = value;
            schema[exclusive] = true;
        }
        else if (version >= SpecVersion.OpenApi31 && JsonValues.IsFlag(value))
        {
            schema.Remove(exclusive);
            JsonNode? limit = schema[bound];
            if (!JsonValues.IsTrue(value) || limit is null)
                return;
            schema.Remove(bound);
            schema[exclusive] = limit;
        }
    }
}
