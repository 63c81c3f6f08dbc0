using ImgurGen.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ImgurGen.Generator.Tests.Pages;

/// <summary>The page of a diagnostic: what it claims, and its example as the files of a project.</summary>
internal sealed class DiagnosticPage(MarkdownFile file)
{
    public const string Folder = "docs/diagnostics";

    public string Id => System.IO.Path.GetFileNameWithoutExtension(file.Path);

    public string Title => file.Lines[0];

    public string Severity => file.Lines[2];

    public IEnumerable<string> Headings => file.Lines.Where(static line => line.StartsWith("## ", StringComparison.Ordinal));

    public bool HasExample => Example.Count > 0;

    /// <summary>What a build prints of the example, by the page.</summary>
    public IEnumerable<string> Message => file.BlocksBelow("## Message").Single().Lines;

    /// <summary>The block that shows how to silence the diagnostic.</summary>
    public string Silencing => file.BlocksBelow("## Silence").Single().Text;

    private IReadOnlyList<CodeBlock> Example => file.BlocksBelow("## Example");

    public static DiagnosticPage Read(string id) => new(MarkdownFile.Read($"{Folder}/{id}.md"));

    public static IEnumerable<string> Ids => Directory.GetFiles(System.IO.Path.Combine(Repository.Root, Folder), "*.md")
        .Select(static path => System.IO.Path.GetFileNameWithoutExtension(path))
        .Where(static name => name != "README")
        .Order(StringComparer.Ordinal);

    /// <summary>Whether the page says that an overlay can accept what it tells of.</summary>
    public bool CanBeAccepted => file.Lines.Any(line => line.Contains($"x-imgurgen-accept: [{Id}]", StringComparison.Ordinal));

    /// <summary>Runs the generator over the example, and returns what a build prints.</summary>
    public IEnumerable<string> Build() => Run([]).Select(Line);

    /// <summary>Runs the generator over the example and further files of its project.</summary>
    public IEnumerable<Diagnostic> Run(IEnumerable<SpecFile> more) => new ExampleProject(Example).Run(more).Diagnostics;

    private static string Line(Diagnostic diagnostic)
    {
        FileLinePositionSpan span = diagnostic.Location.GetLineSpan();
        LinePosition start = span.StartLinePosition;
        string place = diagnostic.Location == Location.None ? "CSC" : $"{System.IO.Path.GetFileName(span.Path)}({start.Line + 1},{start.Character + 1})";
        return $"{place}: {diagnostic.Severity.ToString().ToLowerInvariant()} {diagnostic.Id}: {diagnostic.GetMessage()}";
    }
}
