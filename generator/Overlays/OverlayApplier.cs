using System.Text.Json.Nodes;
using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Overlays;

/// <summary>The OpenAPI Overlay Specification, 1.0 and 1.1: changes a spec's tree by the actions of an overlay.</summary>
internal static class OverlayApplier
{
    /// <summary>Applies the actions in their order, each to the result of those before it. One that cannot be applied is reported and
    /// left out.</summary>
    public static void Apply(SpecTree tree, SourceFile overlayFile, JsonObject overlayRoot, DiagnosticBag bag, CancellationToken token)
    {
        if (new OverlayReader(overlayFile, bag).Read(overlayRoot) is not { } overlay)
            return;

        ActionRunner runner = new(tree, overlayFile, overlay.Version, bag, token);
        foreach (OverlayAction action in overlay.Actions)
        {
            token.ThrowIfCancellationRequested();
            runner.Run(action);
        }
    }
}
