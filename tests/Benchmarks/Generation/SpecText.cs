using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ImgurGen.Benchmarks.Generation;

/// <summary>A file of a compilation that is held in memory, as an editor holds it.</summary>
internal sealed class SpecText(string path, string text) : AdditionalText
{
    private readonly SourceText source = SourceText.From(text, Encoding.UTF8);

    public override string Path => path;

    /// <summary>The same file after an edit.</summary>
    public SpecText Replace(string before, string after)
    {
        string edited = text.Replace(before, after, StringComparison.Ordinal);
        return edited != text ? new SpecText(path, edited) : throw new ArgumentException($"'{before}' is not in {path}.", nameof(before));
    }

    public override SourceText GetText(CancellationToken cancellationToken = default) => source;

    public override string ToString() => text;
}
