using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Tests.Reading;

/// <summary>Where a mistake is shown: positions counted by hand in the text, from 1.</summary>
public class YamlErrorTests
{
    [Theory]
    [InlineData("a: 1\nb: @x\n", 2, 4)]
    [InlineData("a: 1\nb: 'x\n", 2, 4)]
    [InlineData("a: 1\nb: \"x \\q\"\n", 2, 7)]
    [InlineData("a: 1\nb: \"x \\uZZZZ\"\n", 2, 9)]
    [InlineData("a: 1\nb:\n\tc: d\n", 3, 1)]
    [InlineData("a:\n    b: 1\n  c: 2\n", 3, 3)]
    [InlineData("a:\n  - b\n - c\n", 3, 2)]
    [InlineData("a: *nowhere\n", 1, 4)]
    [InlineData("a: &x [*x]\n", 1, 8)]
    [InlineData("a: 1\n? [b, c]\n: d\n", 2, 3)]
    [InlineData("a: 1\n{b: c}: d\n", 2, 1)]
    [InlineData("a: 1\n<<: 2\n", 2, 1)]
    [InlineData("a: [1, 2}\n", 1, 9)]
    [InlineData("a: !nope!x y\n", 1, 4)]
    [InlineData("a: b\0c\n", 1, 5)]
    [InlineData("a: x\n  b: y\n", 2, 4)]
    public void A_mistake_is_an_error_at_its_place(string text, int line, int column)
    {
        ReadingResult result = ReadingResult.Yaml(text);

        Assert.Null(result.Root);
        Assert.Equal([$"IMG001 at {line}:{column}"], result.Places);
    }

    [Theory]
    [InlineData("a: [1, 2\nb: c\n")]
    [InlineData("a: {b: 1\n")]
    [InlineData("a: \"\\ud83d\\ude00 \\UFFFFFFFF\"\n")]
    public void Where_yamldotnet_loses_its_way_the_error_is_still_in_the_text(string text)
    {
        DiagnosticInfo error = Assert.Single(ReadingResult.Yaml(text).Diagnostics);

        Assert.Equal("IMG001", error.Id);
        Assert.InRange(error.Range.Start, 0, text.Length - 1);
        Assert.True(error.Range.Length > 0);
    }

    [Fact]
    public void A_byte_order_mark_crlf_and_wide_characters_count_as_the_compiler_counts_them()
    {
        string text = "\uFEFFa: é\r\nb: \"😀\"\r\n😀: @x\r\n";

        DiagnosticInfo error = Assert.Single(ReadingResult.Yaml(text).Diagnostics);

        Assert.Equal(new SourceRange(text.IndexOf('@', StringComparison.Ordinal), 1, 2, 4, 2, 5), error.Range);
    }

    [Theory]
    [InlineData("", "The file is empty.")]
    [InlineData(" \r\n\t\n", "The file is empty.")]
    [InlineData("\uFEFF", "The file is empty.")]
    [InlineData("# only this\n", "The file holds nothing but comments.")]
    [InlineData("~\n", "The file holds nothing but 'null'.")]
    public void A_file_without_content_is_an_error(string text, string message)
    {
        ReadingResult result = ReadingResult.Yaml(text);

        Assert.Null(result.Root);
        Assert.Equal("IMG001", Assert.Single(result.Diagnostics).Id);
        Assert.Equal(message, result.Diagnostics[0].Arguments[0]);
    }

    [Fact]
    public void A_missing_bracket_is_shown_at_the_last_character_of_the_file()
        => Assert.Equal(["IMG001 at 1:5"], ReadingResult.Yaml("a: [1 \n\n").Places);

    [Fact]
    public void Of_a_text_in_braces_the_language_that_it_is_in_explains_the_mistake()
    {
        Assert.Equal(["IMG001 at 3:9"], ReadingResult.Yaml("{\n\t\"a\": 1,\n\t\"b\": 2 \"c\": 3\n}\n").Places);
        Assert.Equal(["IMG001 at 1:15"], ReadingResult.Yaml("{a: 1, b: {c: @x}}\n").Places);
        Assert.Equal(["IMG001 at 3:7"], ReadingResult.Yaml("{\n \"a\": b,\n \"c\": @x\n}\n").Places);
    }

    [Fact]
    public void Cancellation_is_not_an_error_of_the_file()
    {
        using CancellationTokenSource source = new();
        source.Cancel();
        DiagnosticBag bag = new();

        Assert.Throws<OperationCanceledException>(() => TreeReader.Read(new SourceFile("a.yml", "a: 1\n"), bag, source.Token));
        Assert.Throws<OperationCanceledException>(() => TreeReader.Read(new SourceFile("a.json", "{\"a\": 1}"), bag, source.Token));
        Assert.True(bag.IsEmpty);
    }
}
