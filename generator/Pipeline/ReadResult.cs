using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Model;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Pipeline;

/// <summary>What became of a spec.</summary>
/// <param name="SpecPath">The path of its file.</param>
/// <param name="Api">All that is to be emitted; null where nothing could be made of it.</param>
/// <param name="Diagnostics">What was found wrong, with positions: these are kept out of <paramref name="Api"/>.</param>
internal sealed record ReadResult(string SpecPath, ApiModel? Api, EquatableArray<DiagnosticInfo> Diagnostics);
