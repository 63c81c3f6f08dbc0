using ImgurGen.Generator.Model;
using ImgurGen.Generator.Pipeline;
using ImgurGen.Generator.Reading;
using ImgurGen.Generator.Tests.Testing;

namespace ImgurGen.Generator.Tests.Pages;

public sealed class ArchitectureTests
{
    private const string Generated = "generated/";

    private static readonly Lazy<Generation> Imgur = new(static () => Generation.RunImgur());

    public static TheoryData<int> Quotations => [.. Enumerable.Range(0, Quoted.Length)];

    private static CodeBlock[] Quoted
        => [.. MarkdownFile.Read("docs/architecture.md").Blocks.Where(static block => block.Name.Length > 0)];

    [Theory]
    [MemberData(nameof(Quotations))]
    public void What_is_quoted_stands_in_its_file_in_that_order(int index)
    {
        CodeBlock quotation = Quoted[index];
        string[] source = [.. Source(quotation.Name).Split('\n').Select(static line => line.Trim())];

        int at = 0;
        foreach (string line in quotation.Lines.Select(static line => line.Trim()).Where(static line => line is not ("" or "...")))
        {
            int found = Array.IndexOf(source, line, at);
            Assert.True(found >= 0, $"'{line}' is not, or no more, at this place of {quotation.Name}.");
            at = found + 1;
        }
    }

    [Fact]
    public void Something_is_quoted_of_each_stage_from_the_spec_to_the_runtime()
        => Assert.Superset(
            new HashSet<string> { "specs", "generator", "generated", "runtime" },
            new HashSet<string>(Quoted.Select(static block => block.Name.Split('/')[0])));

    [Fact]
    public void The_line_that_is_followed_comes_to_that_in_the_model()
    {
        var expected = new PropertyModel(
            "bandwidth", "Bandwidth", new TypeRef(TypeKind.Int64), IsRequired: true,
            new Documentation("The traffic that the image has caused in bytes."));

        SourceFile[] overlays = [.. Repository.ImgurOverlays.Select(ReadFile)];
        var input = new SpecInput(ReadFile(Repository.VendorSpec), new SpecOptions("", "Imgur", "", ""), overlays.ToEquatableArray());
        ApiModel model = SpecReader.Read(input, null, CancellationToken.None).Api!;

        ObjectModel image = model.Types.OfType<ObjectModel>().Single(static type => type.Name == "Image");
        Assert.Equal(expected, image.Properties.Single(static property => property.WireName == "bandwidth"));

        static SourceFile ReadFile(string path) => new(path, File.ReadAllText(path));
    }

    private static string Source(string name) => name.StartsWith(Generated, StringComparison.Ordinal)
        ? Imgur.Value.Source(name[Generated.Length..])
        : File.ReadAllText(Path.Combine(Repository.Root, name)).ReplaceLineEndings("\n");
}
