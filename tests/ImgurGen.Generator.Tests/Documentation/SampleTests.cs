using System.Text.Json;
using System.Xml.Linq;
using ImgurGen.Generator.Pipeline;
using ImgurGen.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace ImgurGen.Generator.Tests.Pages;

/// <summary>What README, the pages of <c>docs</c> and the examples' own show must work. Pages of diagnostics have tests of their own.</summary>
public sealed class SampleTests
{
    /// <summary>A name after those of our own overlays, so that it applies last.</summary>
    private const string Overlay = "imgur.80-sample.overlay.yml";

    private const string UseBundledSpec = "ImgurGenUseBundledSpec";

    /// <summary>What a test of this class looks at, and what nobody can: drawings, output and exchanges.</summary>
    private static readonly string[] Known = ["csharp", "xml", "yaml", "json", "sh", "", "text", "http"];

    public static TheoryData<string, int> CSharp => Blocks("csharp");

    public static TheoryData<string, int> Xml => Blocks("xml");

    public static TheoryData<string, int> Yaml => Blocks("yaml");

    public static TheoryData<string, int> Json => Blocks("json");

    private static IEnumerable<MarkdownFile> Pages
        => MarkdownFile.All().Where(static page => page.Path.Split('/') is ["README.md"] or ["docs", _] or ["examples", _, "README.md"]);

    [Theory]
    [MemberData(nameof(CSharp))]
    public void A_sample_of_code_compiles_against_the_generated_client(string path, int index)
    {
        MarkdownFile page = MarkdownFile.Read(path);
        Assert.Empty(SampleCompilation.Compile(page, page.Blocks[index]));
    }

    [Theory]
    [MemberData(nameof(Xml))]
    public void A_part_of_a_project_file_is_well_formed_and_names_options_that_exist(string path, int index)
    {
        XElement project = XElement.Parse($"<Fragment>{Block(path, index).Text}</Fragment>");

        IEnumerable<string> options = project.Descendants()
            .SelectMany(static element => element.Attributes().Select(static attribute => attribute.Name.LocalName).Prepend(element.Name.LocalName))
            .Where(static name => name.StartsWith("ImgurGen", StringComparison.Ordinal));
        Assert.Superset(new HashSet<string>(options), new HashSet<string>([.. OptionNames.OfItems, UseBundledSpec]));
    }

    [Theory]
    [MemberData(nameof(Yaml))]
    public void An_overlay_applies_to_Imgurs_document_and_a_document_is_generated_without_a_warning(string path, int index)
    {
        CodeBlock block = Block(path, index);
        IEnumerable<CodeBlock> beside = MarkdownFile.Read(path).Blocks.Where(other => other.Heading == block.Heading);

        Generation generated = block.Name.Length > 0
            ? new ExampleProject([.. beside]).Run([])
            : Generation.Run([.. Generation.ImgurFiles(), new SpecFile(Path.Combine(Repository.Root, "specs", Overlay), block.Text)]);

        Assert.NotEmpty(generated.HintNames);
        Assert.Empty(generated.Diagnostics.Where(static told => told.Severity >= DiagnosticSeverity.Warning && told.Id != "IMG003"));
        Assert.Empty(generated.Compile());
    }

    [Theory]
    [MemberData(nameof(Json))]
    public void A_block_of_JSON_is_JSON(string path, int index)
    {
        using var document = JsonDocument.Parse(Block(path, index).Text);
        Assert.Equal(JsonValueKind.Object, document.RootElement.ValueKind);
    }

    [Fact]
    public void Nothing_is_shown_that_no_test_looks_at()
        => Assert.All(Pages, static page => Assert.Subset(
            new HashSet<string>(Known), new HashSet<string>(page.Blocks.Select(static block => block.Language))));

    [Fact]
    public void A_command_names_projects_that_exist()
    {
        const string option = "--project ";
        string[] projects =
        [
            .. Pages.SelectMany(static page => page.Blocks)
                .Where(static block => block.Language == "sh")
                .SelectMany(static block => block.Lines)
                .Where(static line => line.Contains(option, StringComparison.Ordinal))
                .Select(static line => line.Split(option)[1].Split(' ')[0]),
        ];

        Assert.NotEmpty(projects);
        Assert.All(projects, static project => Assert.NotEmpty(Directory.GetFiles(Path.Combine(Repository.Root, project), "*.csproj")));
    }

    private static CodeBlock Block(string path, int index) => MarkdownFile.Read(path).Blocks[index];

    private static TheoryData<string, int> Blocks(string language)
    {
        var found = new TheoryData<string, int>();
        foreach (MarkdownFile page in Pages)
        {
            for (int index = 0; index < page.Blocks.Count; index++)
            {
                if (page.Blocks[index] is { IsQuoted: false, IsOfRival: false } block && block.Language == language)
                    found.Add(page.Path, index);
            }
        }

        return found;
    }
}
