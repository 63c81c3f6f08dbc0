using ImgurGen.Generator.Diagnostics;

namespace ImgurGen.Generator.Tests.Reading;

public class ReadLimitTests
{
    [Theory]
    [InlineData("spec.json", "[", "]")]
    [InlineData("spec.json", "{\"a\":", "}")]
    [InlineData("spec.yml", "[", "]")]
    [InlineData("spec.yml", "{a: ", "}")]
    [InlineData("spec.yml", "- ", "")]
    public void Nesting_ends_at_256_levels_at_the_one_beyond(string path, string open, string close)
    {
        string inner = open.StartsWith('{') ? "1" : "";
        string Nest(int depth) => string.Concat(Enumerable.Repeat(open, depth)) + inner + string.Concat(Enumerable.Repeat(close, depth));

        Assert.NotNull(ReadingResult.Clean(Nest(256), path));
        ReadingResult beyond = ReadingResult.Of(path, Nest(257));

        Assert.Null(beyond.Root);
        Assert.Equal([$"IMG004 at 1:{(256 * open.Length) + 1}"], beyond.Places);
    }

    [Theory]
    [InlineData("spec.json", "[")]
    [InlineData("spec.json", "{\"a\":")]
    [InlineData("spec.yml", "[")]
    [InlineData("spec.yml", "[\n")]
    [InlineData("spec.yml", "{a: ")]
    [InlineData("spec.yml", "{\"a\": ")]
    [InlineData("spec.yml", "- ")]
    [InlineData("spec.yml", "? ")]
    public void A_hundred_thousand_open_brackets_overflow_no_stack(string path, string open)
    {
        ReadingResult result = ReadingResult.Of(path, string.Concat(Enumerable.Repeat(open, 100_000)));

        Assert.Null(result.Root);
        Assert.Contains(Assert.Single(result.Diagnostics).Id, (string[])["IMG001", "IMG004"]);
    }

    [Fact]
    public void Aliases_that_multiply_end_at_a_limit()
    {
        static string Level(int level) => $"a{level}: &a{level} [{string.Join(", ", Enumerable.Repeat($"*a{level - 1}", 10))}]\n";
        string text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n" + string.Concat(Enumerable.Range(1, 9).Select(Level));

        ReadingResult result = ReadingResult.Yaml(text);

        Assert.Null(result.Root);
        DiagnosticInfo error = Assert.Single(result.Diagnostics);
        Assert.Equal("IMG004", error.Id);
        Assert.Equal('*', text[error.Range.Start]);
    }

    [Fact]
    public void Merge_keys_that_multiply_end_at_a_limit()
    {
        string text = "m: &m {" + string.Join(", ", Enumerable.Range(0, 1000).Select(static index => $"k{index}: 1")) + "}\n"
            + string.Concat(Enumerable.Range(0, 2000).Select(static index => $"n{index}: {{<<: *m}}\n"));

        ReadingResult result = ReadingResult.Yaml(text);

        Assert.Null(result.Root);
        Assert.Equal("IMG004", Assert.Single(result.Diagnostics).Id);
    }

    [Fact]
    public void Aliases_inside_one_another_end_at_256_levels()
    {
        string Nest(string inner) => new string('[', 200) + inner + new string(']', 200);

        ReadingResult result = ReadingResult.Yaml($"a: &a {Nest("1")}\nb: {Nest("*a")}\n");

        Assert.Null(result.Root);
        Assert.Equal(["IMG004 at 2:204"], result.Places);
    }

    [Fact]
    public void A_text_beyond_64_million_characters_is_not_begun()
    {
        string text = "a: 1\n" + new string('#', 64 * 1024 * 1024);

        ReadingResult result = ReadingResult.Yaml(text);

        Assert.Null(result.Root);
        Assert.Equal(["IMG004 at 1:1"], result.Places);
    }
}
