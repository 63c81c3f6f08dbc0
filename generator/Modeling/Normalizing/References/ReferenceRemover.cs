using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Modeling.Normalizing.References;

/// <summary>Takes a reference out that cannot be followed: a schema becomes any value, anything else is left out.</summary>
internal static class ReferenceRemover
{
    public static void Remove(ReferenceSite site, string problem, WalkContext context)
    {
        context.ReportAt(site.Node, site.Key, Descriptors.UnresolvedReference, NodePart.Value, context.Tree.AsWritten(site.Text ?? ""), problem);
        site.Node.Remove(site.Key);

        // A path item and a schema may say more than the reference does; of the others nothing is left.
        if (!site.IsMapping && !site.IsSchema && !(site.Kind == "pathItems" && site.Node.Count > 0))
            context.Editor.Remove(site.Node);
    }
}
