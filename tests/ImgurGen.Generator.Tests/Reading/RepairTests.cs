using ImgurGen.Generator.Diagnostics;

namespace ImgurGen.Generator.Tests.Reading;

/// <summary>The one mistake that is repaired: ': ' in a plain value (YAML 1.2.2, 7.3.3: it may not stand there).</summary>
public class RepairTests
{
    [Fact]
    public void Every_such_line_is_repaired_and_has_its_warning()
    {
        ReadingResult result = ReadingResult.Yaml("a: x: y\nb:\n  - c: it's: so\n    d: 1\n  - - e: p: q: r  # why: because\nf: 2\n");

        Assert.Equal("""{"a":"x: y","b":[{"c":"it's: so","d":1},[{"e":"p: q: r"}]],"f":2}""", result.Json);
        Assert.Equal(["IMG003 at 1:5", "IMG003 at 3:12", "IMG003 at 5:11"], result.Places);
        Assert.Equal(["c", "'it''s: so'"], result.Diagnostics[1].Arguments);
        Assert.Equal(["e", "'p: q: r'"], result.Diagnostics[2].Arguments);
    }

    [Theory]
    [InlineData("a: x: y", """{"a":"x: y"}""", 5)]
    [InlineData("a: x: y\r\nb: 1\r\n", """{"a":"x: y","b":1}""", 5)]
    [InlineData("\"a\": x: y\n", """{"a":"x: y"}""", 7)]
    [InlineData("'a' : x: y\n", """{"a":"x: y"}""", 8)]
    [InlineData("a:   x:\ty  \n", """{"a":"x:\ty"}""", 7)]
    [InlineData("a: x:y: z:\n", """{"a":"x:y: z:"}""", 7)]
    [InlineData("a: x: y #z\n", """{"a":"x: y"}""", 5)]
    [InlineData("a: x: y#z\n", """{"a":"x: y#z"}""", 5)]
    [InlineData("a: x: y\n  # comment\n\nb: 1\n", """{"a":"x: y","b":1}""", 5)]
    [InlineData("a: -x: y\n", """{"a":"-x: y"}""", 6)]
    [InlineData("a: x: [y\n", """{"a":"x: [y"}""", 5)]
    public void The_value_is_the_line_without_its_comment(string text, string json, int column)
    {
        ReadingResult result = ReadingResult.Yaml(text);

        Assert.Equal(json, result.Json);
        Assert.Equal([$"IMG003 at 1:{column}"], result.Places);
        Assert.Equal(1, result.Diagnostics[0].Range.Length);
    }

    [Theory]
    [InlineData("a: x: y\n  z\n", "continues in a deeper line", 1, 5)]
    [InlineData("a: x: y\n\n  z: 1\n", "continues behind a blank line", 1, 5)]
    [InlineData("a: x:\n", "ends with a colon", 1, 5)]
    [InlineData("a: - x: y\n", "begins like a list", 1, 4)]
    public void What_could_mean_two_things_stays_an_error(string text, string why, int line, int column)
    {
        ReadingResult result = ReadingResult.Yaml(text);

        Assert.True(result.Root is null, why);
        Assert.Equal([$"IMG001 at {line}:{column}"], result.Places);
    }

    [Theory]
    [InlineData("a: 'x' y: z\n")]
    [InlineData("a: \"x\": z\n")]
    [InlineData("a: [x: y: z]\n")]
    [InlineData("a: &x y: z\n")]
    [InlineData("a: *x : z: 1\n")]
    [InlineData("a: !x y: z\n")]
    [InlineData("a: | x: z\n")]
    [InlineData("a: @x: y: z\n")]
    [InlineData("a: {\n  b: x: y,\n}\n")]
    public void What_begins_with_an_indicator_or_stands_in_brackets_is_not_repaired(string text)
    {
        ReadingResult result = ReadingResult.Yaml(text);

        Assert.Null(result.Root);
        Assert.Equal("IMG001", Assert.Single(result.Diagnostics).Id);
    }

    [Fact]
    public void Lines_of_longer_texts_that_look_like_the_mistake_stay_as_they_are()
    {
        const string Text = """
            a: x: y
            literal: |
              b: x: y
            folded: >-
              c: x: y
            dq: "p
              d: x: y"
            sq: 'p
              e: x: y'
            flow: {
              f: 'x: y' }
            # g: x: y
            last: z: w
            """;

        ReadingResult result = ReadingResult.Yaml(Text);

        Assert.Equal(
            """
            {"a":"x: y","literal":"b: x: y\n","folded":"c: x: y","dq":"p d: x: y","sq":"p e: x: y","flow":{"f":"x: y"},"last":"z: w"}
            """,
            result.Json);
        Assert.Equal(["IMG003 at 1:5", "IMG003 at 13:8"], result.Places);
    }

    [Fact]
    public void A_mistake_behind_a_repaired_line_is_shown_at_its_place_in_the_file()
    {
        ReadingResult result = ReadingResult.Yaml("a: it's: y # c\nb: @x\n");

        Assert.Null(result.Root);
        Assert.Equal(["IMG003 at 1:8", "IMG001 at 2:4"], result.Places);
    }

    [Fact]
    public void A_file_with_another_mistake_on_an_earlier_line_is_not_repaired()
        => Assert.Equal(["IMG001 at 1:4"], ReadingResult.Yaml("a: @x\nb: x: y\n").Places);

    [Fact]
    public void A_long_value_is_shown_shortened()
    {
        DiagnosticInfo warning = Assert.Single(ReadingResult.Yaml("a: x: " + new string('y', 100) + "\n").Diagnostics);

        Assert.Equal("'x: " + new string('y', 54) + "…'", warning.Arguments[1]);
    }
}
