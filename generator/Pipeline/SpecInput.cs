using ImgurGen.Generator.Bundling;
using ImgurGen.Generator.Model;
using ImgurGen.Generator.Overlays;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Pipeline;

/// <summary>A spec with all that it is made of.</summary>
/// <param name="Spec">The spec.</param>
/// <param name="Options">What the project says of it.</param>
/// <param name="Overlays">The overlays that apply to it, in their order.</param>
/// <param name="Parts">The files that it refers to, in the order of their paths.</param>
/// <param name="Baseline">What it was, to compare with; null where there is nothing.</param>
internal sealed record SpecInput(
    SourceFile Spec, SpecOptions Options, EquatableArray<SourceFile> Overlays, EquatableArray<SourceFile> Parts = default, SpecInput? Baseline = null)
{
    public static SpecInput Of(
        InputFile spec, IEnumerable<OverlayInput> overlays, IEnumerable<PartLinks> parts, IReadOnlyList<BaselineInput> baselines, CancellationToken token)
    {
        IEnumerable<OverlayInput> own = overlays.Where(overlay => overlay.AppliesTo(spec.File));
        EquatableArray<SourceFile> sorted = OverlayOrder.Sort(own, static overlay => overlay.File, static overlay => overlay.IsBundled)
            .Select(static overlay => overlay.File)
            .ToEquatableArray();
        PartClosure closure = new(parts);
        var input = new SpecInput(spec.File, spec.Options, sorted, closure.Of(spec.File, sorted, token));
        return BaselineInput.For(spec, baselines, token) is { } baseline
            ? input with { Baseline = new SpecInput(baseline.File, spec.Options with { Baseline = "" }, sorted, closure.Of(baseline.File, sorted, token)) }
            : input;
    }
}
