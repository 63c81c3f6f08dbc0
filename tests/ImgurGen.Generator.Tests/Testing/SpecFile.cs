using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ImgurGen.Generator.Tests.Testing;

/// <summary>An additional file of a test's compilation, and its metadata.</summary>
internal sealed class SpecFile(string path, string text, params (string Name, string Value)[] metadata) : AdditionalText
{
    public override string Path => path;

    public ImmutableDictionary<string, string> Metadata { get; } =
        metadata.ToImmutableDictionary(static pair => "build_metadata.AdditionalFiles." + pair.Name, static pair => pair.Value, StringComparer.OrdinalIgnoreCase);

    public static SpecFile FromDisk(string path) => new(path, File.ReadAllText(path));

    /// <summary>The same file with another text, as an editor makes it.</summary>
    public SpecFile WithText(string newText) => new(path, newText, metadata);

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
}
