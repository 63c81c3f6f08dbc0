using ImgurGen.Generator.Pipeline;
using ImgurGen.Generator.Tests.Testing;

namespace ImgurGen.Generator.Tests.Pages;

public sealed class ReadmeTests
{
    private static readonly MarkdownFile Readme = MarkdownFile.Read("README.md");

    [Fact]
    public void There_is_a_sample()
        => Assert.Contains(Readme.Blocks, static block => block.Language == "csharp");

    [Fact]
    public void It_is_read_in_three_minutes()
    {
        const int wordsAMinute = 240;
        int words = Readme.Prose.Sum(static line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length);

        Assert.InRange(words, 1, 3 * wordsAMinute);
    }

    [Fact]
    public void The_two_commands_are_there_and_the_Quickstart_exists()
    {
        CodeBlock[] commands = [.. Readme.Blocks.Where(static block => block.Language == "sh")];

        Assert.Contains(commands, static block => block.Lines.Contains("dotnet run --project examples/Quickstart"));
        Assert.Contains(commands, static block => block.Lines.Contains("dotnet test"));
        Assert.True(File.Exists(Path.Combine(Repository.Root, "examples", "Quickstart", "Quickstart.csproj")));
    }

    [Fact]
    public void Every_option_of_an_item_is_explained_on_the_page_of_documents()
    {
        string text = string.Join('\n', MarkdownFile.Read("docs/specs.md").Lines);

        // ImgurGenBundled is set by the package itself.
        Assert.All(
            OptionNames.OfItems.Where(static name => name != OptionNames.Bundled),
            name => Assert.Contains($"| `{name}` |", text, StringComparison.Ordinal));
    }
}
