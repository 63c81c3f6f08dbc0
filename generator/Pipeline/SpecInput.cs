using ImgurGen.Generator.Model;
using ImgurGen.Generator.Overlays;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Pipeline;

/// <summary>A spec with the overlays that apply to it, in their order.</summary>
internal sealed record SpecInput(SourceFile Spec, SpecOptions Options, EquatableArray<SourceFile> Overlays)
{
    public static SpecInput Of(InputFile spec, IEnumerable<OverlayInput> overlays)
    {
        IEnumerable<OverlayInput> own = overlays.Where(overlay => overlay.AppliesTo(spec.File));
        return new SpecInput(
            spec.File, spec.Options,
            OverlayOrder.Sort(own, static overlay => overlay.File, static overlay => overlay.IsBundled)
                .Select(static overlay => overlay.File)
                .ToEquatableArray());
    }
}
