using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Model;
using Microsoft.CodeAnalysis;

namespace ImgurGen.Generator.Pipeline;

/// <summary>The client that a spec made when it was as its baseline is.</summary>
/// <param name="Path">The path of the baseline.</param>
/// <param name="Options">The options of the spec, with which it was made.</param>
/// <param name="Api">The client; null where none could be made.</param>
/// <param name="Diagnostics">Why none could be made. What else is wrong with a file that is past is nobody's concern.</param>
internal sealed record BaselineResult(string Path, SpecOptions Options, ApiModel? Api, EquatableArray<DiagnosticInfo> Diagnostics)
{
    public static BaselineResult Read(SpecInput baseline, CancellationToken token)
    {
        ReadResult result = SpecReader.Read(baseline, null, token);
        return new BaselineResult(
            baseline.Spec.Path, baseline.Options, result.Api,
            result.Diagnostics
                .Where(info => result.Api is null && Descriptors.Get(info.Id).DefaultSeverity == DiagnosticSeverity.Error)
                .ToEquatableArray());
    }

    /// <summary>Whether this is what became of the baseline of that spec.</summary>
    public bool IsOf(SpecInput spec) => spec.Baseline is { } baseline && baseline.Spec.Path == Path && baseline.Options == Options;
}
