using System.Globalization;
using ImgurGen.Generator.Tests.Testing;

namespace ImgurGen.Generator.Tests.Pipeline;

/// <summary>In which files types are, when there are very many of them.</summary>
public sealed class TypeFileTests
{
    [Fact]
    public void Up_to_three_hundred_types_have_files_of_their_own()
    {
        Generation generation = Generation.Run(Things(300));

        Assert.Equal(300, generation.HintNames.Count(static name => name.StartsWith("Test.Thing", StringComparison.Ordinal)));
        Assert.DoesNotContain(generation.HintNames, IsShared);
    }

    [Fact]
    public void More_types_share_files_so_that_the_compiler_compares_few_names()
    {
        Generation generation = Generation.Run(Things(600));

        Assert.InRange(generation.HintNames.Count(IsShared), 1, 150);
        Assert.Empty(generation.Compile());
        Assert.DoesNotContain(generation.HintNames, static name => name.StartsWith("Test.Thing", StringComparison.Ordinal));
    }

    [Fact]
    public void A_type_that_changes_or_comes_emits_its_file_alone()
    {
        string text = Things(301);
        var before = new SpecFile("/specs/api.yml", text);
        Generation first = Generation.Run([before], @namespace: "Test");

        Generation changed = first.After(before, before.WithText(text.Replace("    Thing7:\n      description: A thing.\n", "    Thing7:\n      description: The seventh.\n", StringComparison.Ordinal)));
        Generation larger = first.After(before, before.WithText(text + Thing(301)));

        Assert.Contains("The seventh.", Emitted(first, changed).Single(), StringComparison.Ordinal);
        Assert.Contains("partial class Thing301\n", Emitted(first, larger).Single(static source => source.Contains("partial class Thing", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Emitted(Generation first, Generation second)
    {
        HashSet<object> known = [.. first.Result.GeneratedSources.Select(static source => source.SourceText)];
        return second.Result.GeneratedSources.Where(source => !known.Contains(source.SourceText)).Select(static source => source.SourceText.ToString());
    }

    private static bool IsShared(string hintName) => hintName.StartsWith("Test.Types-", StringComparison.Ordinal);

    private static string Things(int count) => """
        openapi: 3.0.3
        info: { title: Many, version: '1' }
        paths: {}
        components:
          schemas:

        """.ReplaceLineEndings("\n") + string.Concat(Enumerable.Range(0, count).Select(Thing));

    private static string Thing(int number) => string.Create(
        CultureInfo.InvariantCulture,
        $"    Thing{number}:\n      description: A thing.\n      type: object\n      properties:\n        next: {{ $ref: '#/components/schemas/Thing0' }}\n");
}
