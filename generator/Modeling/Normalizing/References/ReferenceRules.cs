using System.Text.Json.Nodes;
using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Modeling.Normalizing.References;

/// <summary>Looks at an object with a "$ref" during the walk: whether that is a text at all, and remembers it for later.</summary>
internal static class ReferenceRules
{
    /// <summary>What becomes of the object; null where it is no reference any more, and must be looked at as what else it says.</summary>
    public static Verdict? Check(JsonObject node, string kind, WalkContext context)
    {
        JsonNode? reference = node[ReferenceSite.Ref];
        if (JsonValues.Text(reference) is not null)
        {
            context.References.Add(ReferenceSite.Of(node, kind));
            return Verdict.Keep;
        }

        context.ReportAt(
            JsonPointer.Append(context.Path.Pointer, ReferenceSite.Ref), Descriptors.UnresolvedReference, NodePart.Value,
            reference?.ToJsonString() ?? "null",
            $"is {JsonValues.Describe(reference)} and not a text");
        node.Remove(ReferenceSite.Ref);
        return node.Count == 0 && kind != ReferenceSite.Schemas ? Verdict.Remove : null;
    }
}
