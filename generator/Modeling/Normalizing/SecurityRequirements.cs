using System.Text.Json.Nodes;
using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Modeling.Normalizing.References;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Modeling.Normalizing;

/// <summary>Takes out the security requirements that name a scheme which the document does not declare.</summary>
internal static class SecurityRequirements
{
    public static void Check(WalkContext context)
    {
        JsonObject? declared = context.Table.Version == SpecVersion.Swagger20
            ? context.Tree.Root["securityDefinitions"] as JsonObject
            : (context.Tree.Root["components"] as JsonObject)?["securitySchemes"] as JsonObject;
        foreach (JsonObject secured in context.Secured.Where(context.Editor.Holds))
            Check(secured, declared, context);
    }

    private static void Check(JsonObject secured, JsonObject? declared, WalkContext context)
    {
        if (secured["security"] is not JsonArray { Count: > 0 } requirements)
            return;

        List<int> gone = [];
        for (int index = 0; index < requirements.Count; index++)
        {
            JsonObject requirement = (JsonObject)requirements[index]!;
            List<string> unknown = [.. requirement.Select(static entry => entry.Key).Where(name => declared?.ContainsKey(name) != true)];
            foreach (string name in unknown)
            {
                context.ReportAt(
                    JsonPointer.Append(TreeEditor.PointerOf(requirement), name), Descriptors.UnresolvedReference, NodePart.Key,
                    name, "names no security scheme of this document");
            }

            if (unknown.Count > 0)
                gone.Add(index);
        }

        if (gone.Count == 0)
            return;

        context.Editor.RemoveItems(requirements, gone, TreeEditor.PointerOf(requirements));

        // An empty list would say that nobody needs a credential here.
        if (requirements.Count == 0)
            secured.Remove("security");
    }
}
