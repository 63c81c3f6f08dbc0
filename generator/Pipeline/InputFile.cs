using ImgurGen.Generator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ImgurGen.Generator.Pipeline;

/// <summary>An additional file that concerns the generator, with what the project says of it.</summary>
/// <param name="File">The file.</param>
/// <param name="Role">What the project says that it is: the metadata <c>ImgurGenRole</c>, empty where it says nothing.</param>
/// <param name="Kind">What it is, by that or by its root key.</param>
/// <param name="Evidence">The root key for which it looks like a spec without a version; null where it does not.</param>
/// <param name="IsOurs">Whether the project says anything of it to the generator, so that silence would be wrong.</param>
/// <param name="IsReadable">Whether the compiler could read it.</param>
/// <param name="IsBundled">Whether it came with the package.</param>
/// <param name="Options">The options of the spec, if it is one.</param>
internal sealed record InputFile(
    SourceFile File, string Role, FileKind Kind, string? Evidence, bool IsOurs, bool IsReadable, bool IsBundled, SpecOptions Options)
{
    private static readonly string[] Extensions = [".yml", ".yaml", ".json"];

    /// <summary>Whether a spec may refer to it.</summary>
    public bool MayBePart => IsReadable && Kind is FileKind.Spec or FileKind.Part or FileKind.Baseline or FileKind.None;

    /// <summary>The file, null where it cannot concern us.</summary>
    public static InputFile? Read(AdditionalText text, AnalyzerConfigOptionsProvider provider, CancellationToken token)
    {
        var options = new OptionReader(provider.GetOptions(text), provider.GlobalOptions);
        bool isOurs = options.HasMetadata;
        if (!isOurs && !Extensions.Any(extension => text.Path.EndsWith(extension, StringComparison.OrdinalIgnoreCase)))
            return null;

        SourceText? source = text.GetText(token);
        var file = new SourceFile(text.Path, source?.ToString() ?? "");
        string role = options.Metadata(OptionNames.Role);
        FileFacts facts = FileKinds.Detect(file.Text, token);
        FileKind kind = RoleKind(role) ?? facts.Kind;
        bool isBundled = options.Metadata(OptionNames.Bundled).Equals("true", StringComparison.OrdinalIgnoreCase);
        return new InputFile(file, role, kind, facts.Evidence, isOurs, source is not null, isBundled, SpecOptions.Read(options));
    }

    public bool HasKnownRole => Role.Length == 0 || RoleKind(Role) is not null;

    private static FileKind? RoleKind(string role) => role.ToLowerInvariant() switch
    {
        "spec" => FileKind.Spec,
        "overlay" => FileKind.Overlay,
        "part" => FileKind.Part,
        "baseline" => FileKind.Baseline,
        "none" => FileKind.None,
        _ => null,
    };
}
