using System.Text.Json.Nodes;
using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Model;
using ImgurGen.Generator.Overlays;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Pipeline;

/// <summary>An overlay, and the spec that it says it is for.</summary>
/// <param name="File">The file.</param>
/// <param name="Extends">The reference to its spec; null where it is for every spec.</param>
/// <param name="IsReadable">Whether it could be read.</param>
/// <param name="IsBundled">Whether it came with the package.</param>
/// <param name="Diagnostics">What was found wrong when it was read.</param>
internal sealed record OverlayInput(
    SourceFile File, string? Extends, bool IsReadable, bool IsBundled, EquatableArray<DiagnosticInfo> Diagnostics)
{
    public static OverlayInput Read(InputFile input, CancellationToken token)
    {
        var bag = new DiagnosticBag();
        JsonNode? root = TreeReader.Read(input.File, bag, token);
        if (root is not (JsonObject or null))
            bag.Add(Descriptors.InvalidOverlay, input.File, JsonPointer.Root, NodePart.Value, "An overlay must be an object with 'overlay', 'info' and 'actions'.");
        var overlay = root as JsonObject;
        return new OverlayInput(
            input.File, overlay is null ? null : OverlayTargets.Extends(overlay), overlay is not null, input.IsBundled,
            bag.Locate(new HashSet<string>(), token));
    }

    public bool AppliesTo(SourceFile spec) => IsReadable && (Extends is null || OverlayTargets.Matches(Extends, File.Path, spec.Path));
}
