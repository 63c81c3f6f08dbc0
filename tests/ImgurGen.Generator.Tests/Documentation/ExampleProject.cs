using System.Xml.Linq;
using ImgurGen.Generator.Tests.Testing;
using Microsoft.CodeAnalysis.CSharp;

namespace ImgurGen.Generator.Tests.Pages;

/// <summary>Blocks of a page as one project: documents by their names, and what blocks of XML say of them.</summary>
internal sealed class ExampleProject(IReadOnlyList<CodeBlock> blocks)
{
    private const string Include = "Include";

    /// <summary>Whether there are documents; without them a page speaks of Imgur.</summary>
    public bool HasDocuments => Documents.Any();

    private IEnumerable<CodeBlock> Documents => blocks.Where(static block => block.Language is not ("xml" or "csharp" or "sh") && block.Name.Length > 0);

    public Generation Run(IEnumerable<SpecFile> more)
    {
        XElement[] project =
            [.. blocks.Where(static block => block.Language == "xml").Select(static block => XElement.Parse($"<Project>{block.Text}</Project>"))];
        (string, string)[] properties =
        [
            .. project.Descendants("PropertyGroup").Elements().Select(static property => (property.Name.LocalName, property.Value)),
        ];
        IEnumerable<SpecFile> files = Documents
            .Select(block => new SpecFile("/project/" + block.Name, block.Text + "\n", Metadata(block.Name, project)));
        CSharpParseOptions? language = properties.FirstOrDefault(static property => property.Item1 == "LangVersion").Item2 is { } version
            && LanguageVersionFacts.TryParse(version, out LanguageVersion parsed) ? new CSharpParseOptions(parsed) : null;
        return Generation.Run(files.Concat(more), new TestOptions(properties), language: language);
    }

    private static (string, string)[] Metadata(string file, XElement[] project)
        => [.. project.Descendants("AdditionalFiles")
            .Where(item => item.Attribute(Include)?.Value == file)
            .Attributes()
            .Where(static attribute => attribute.Name != Include)
            .Select(static attribute => (attribute.Name.LocalName, attribute.Value))];
}
