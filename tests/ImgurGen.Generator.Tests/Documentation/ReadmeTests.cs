using ImgurGen.Generator.Pipeline;
using ImgurGen.Generator.Tests.Testing;

namespace ImgurGen.Generator.Tests.Pages;

public sealed class ReadmeTests
{
    private static readonly MarkdownFile Readme = MarkdownFile.Read("README.md");

    public static TheoryData<int> Samples => [.. Enumerable.Range(0, CSharp.Length)];

    private static CodeBlock[] CSharp => [.. Readme.Blocks.Where(static block => block.Language == "csharp")];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_compiles_against_the_generated_client(int sample)
        => Assert.Empty(Generation.RunImgur(userCode: Program(CSharp[sample])).Compile());

    [Fact]
    public void There_is_a_sample()
        => Assert.NotEmpty(CSharp);

    [Fact]
    public void Every_option_of_an_item_is_explained()
    {
        string text = string.Join('\n', Readme.Lines);

        // ImgurGenBundled is set by the package itself.
        Assert.All(
            OptionNames.OfItems.Where(static name => name != OptionNames.Bundled),
            name => Assert.Contains($"| `{name}` |", text, StringComparison.Ordinal));
    }

    [Fact]
    public void The_two_commands_are_there_and_the_Quickstart_exists()
    {
        CodeBlock[] commands = [.. Readme.Blocks.Where(static block => block.Language == "sh")];

        Assert.Contains(commands, static block => block.Lines.Contains("dotnet run --project examples/Quickstart"));
        Assert.Contains(commands, static block => block.Lines.Contains("dotnet test"));
        Assert.True(File.Exists(Path.Combine(Repository.Root, "examples", "Quickstart", "Quickstart.csproj")));
    }

    /// <summary>The sample as a program has it: a library, as which it is compiled here, has no top-level statements.</summary>
    private static string Program(CodeBlock sample)
    {
        string[] usings = [.. sample.Lines.Where(IsDirective)];
        string[] statements = [.. sample.Lines.Where(static line => !IsDirective(line))];
        return $$"""
            using System;
            using System.IO;
            using System.Linq;
            using System.Threading.Tasks;
            {{string.Join('\n', usings)}}

            internal static class Program
            {
                public static async Task Main()
                {
            {{string.Join('\n', statements)}}
                    await Task.CompletedTask;
                }
            }
            """;
    }

    private static bool IsDirective(string line)
        => line.StartsWith("using ", StringComparison.Ordinal) && line.EndsWith(';') && !line.Contains('=', StringComparison.Ordinal);
}
