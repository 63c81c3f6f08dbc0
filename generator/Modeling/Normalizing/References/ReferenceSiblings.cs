using System.Text.Json.Nodes;
using ImgurGen.Generator.Modeling.Normalizing.Rules;

namespace ImgurGen.Generator.Modeling.Normalizing.References;

/// <summary>
/// The library drops what stands beside the "$ref" of a schema, in 3.0 all of it, later all but the documentation. As one part
/// of an "allOf" the reference leaves the rest alone.
/// </summary>
internal static class ReferenceSiblings
{
    public static void Rewrite(WalkContext context)
    {
        foreach (ReferenceSite site in context.References)
        {
            if (site.IsSchema && site.Text is not null && context.Editor.Holds(site.Node) && !IsKept(site.Node, context.Table.Version))
                Rewrite(site.Node, context);
        }
    }

    private static bool IsKept(JsonObject node, SpecVersion version)
        => node.Count == 1
            || (version >= SpecVersion.OpenApi31 && node.All(static entry => entry.Key is ReferenceSite.Ref or "description" or "summary"));

    private static void Rewrite(JsonObject schema, WalkContext context)
    {
        SchemaRule.Rewrite(schema, context);
        if (!schema.TryGetPropertyValue(ReferenceSite.Ref, out JsonNode? reference))
            return;

        schema.Remove(ReferenceSite.Ref);
        if (schema.Count == 0)
        {
            schema[ReferenceSite.Ref] = reference;
            return;
        }

        JsonObject part = new() { [ReferenceSite.Ref] = reference };
        if (schema["allOf"] is JsonArray parts)
            context.Editor.Prepend(parts, part);
        else
            schema["allOf"] = new JsonArray(part);
    }
}
