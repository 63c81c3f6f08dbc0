using System.Text.Json.Nodes;
using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Modeling.Normalizing;
using ImgurGen.Generator.Overlays;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Pipeline;

/// <summary>A spec as it was, which another is compared with.</summary>
/// <param name="File">The file.</param>
/// <param name="Title">Its title; null where it has none.</param>
internal sealed record BaselineInput(SourceFile File, string? Title)
{
    public static BaselineInput Read(InputFile input, CancellationToken token) => new(input.File, TitleOf(input.File, token));

    /// <summary>The baseline of a spec: the one that its options name, or else the one that has its title.</summary>
    public static BaselineInput? For(InputFile spec, IReadOnlyList<BaselineInput> baselines, CancellationToken token)
    {
        if (spec.Options.Baseline.Length > 0)
            return Named(spec.Options.Baseline, spec.File, baselines);
        if (baselines.Count == 0 || TitleOf(spec.File, token) is not { } title)
            return null;
        return baselines.OrderBy(static baseline => baseline.File.Path, StringComparer.Ordinal).FirstOrDefault(baseline => baseline.Title == title);
    }

    /// <summary>
    /// The baseline that a path means: as the spec sees it, or else as the end of the file's path, because the compiler does not tell in
    /// which folder the project is.
    /// </summary>
    private static BaselineInput? Named(string name, SourceFile spec, IReadOnlyList<BaselineInput> baselines)
    {
        FilePath path = FilePath.Parse(spec.Path).Parent.Resolve(name);
        return baselines.FirstOrDefault(baseline => FilePath.Parse(baseline.File.Path) == path)
            ?? baselines
                .OrderBy(static baseline => baseline.File.Path, StringComparer.Ordinal)
                .FirstOrDefault(baseline => FilePath.Parse(baseline.File.Path).EndsWith(FilePath.Parse(name)));
    }

    private static string? TitleOf(SourceFile file, CancellationToken token)
        => TreeReader.Read(file, new DiagnosticBag(), token) is JsonObject root ? JsonValues.AsText((root["info"] as JsonObject)?["title"]) : null;
}
