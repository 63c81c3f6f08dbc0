using ImgurGen.Generator.Emit;

namespace ImgurGen.Generator.Tests.Emit;

/// <summary>What is written is what stands in the emitter, moved to the right; expected values are written out by hand.</summary>
public sealed class CodeWriterTests
{
    [Fact]
    public void An_interpolated_string_is_indented_as_if_it_were_a_constant()
    {
        string constant = Written(static writer => writer.Line("first\n\n    second"));
        string second = "second";

        Assert.Equal("{\n    first\n\n        second\n}\n", constant);
        Assert.Equal(constant, Written(writer => writer.Line($"""
            first

                {second}
            """)));
    }

    [Fact]
    public void A_value_of_several_lines_is_indented_line_by_line()
        => Assert.Equal("{\n    int a = 1;\n    b = 2;\n}\n", Written(static writer => writer.Line($"int {"a = 1;\nb"} = {2};")));

    [Fact]
    public void A_value_that_is_empty_or_missing_leaves_no_spaces_behind()
    {
        string? missing = null;

        Assert.Equal("{\n\n}\n", Written(writer => writer.Line($"{missing}{""}")));
    }

    [Fact]
    public void The_ends_of_lines_are_those_of_unix_whatever_the_source_file_has()
        => Assert.Equal("{\n    a\n    b\n}\n", Written(static writer => writer.Line("a\r\nb")));

    [Fact]
    public void The_header_of_a_block_may_be_interpolated_and_its_end_chosen()
    {
        CodeWriter writer = CodeWriter.File("Test");
        using (writer.Block($"int[] {"a"} =", "};"))
            writer.Line("1,");

        Assert.EndsWith("\nint[] a =\n{\n    1,\n};\n", writer.Finish(), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_files_that_are_written_at_once_do_not_mix()
    {
        CodeWriter one = CodeWriter.File("One");
        CodeWriter two = CodeWriter.File("Two");
        one.Line("1");
        two.Line("2");
        string first = one.Finish();
        string second = two.Finish();

        Assert.EndsWith("namespace One;\n\n1\n", first, StringComparison.Ordinal);
        Assert.EndsWith("namespace Two;\n\n2\n", second, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_longer_than_what_is_kept_for_the_next_is_whole()
    {
        string line = new('x', 99);
        CodeWriter writer = CodeWriter.File("Test");
        for (int count = 0; count < 20_000; count++)
            writer.Line(line);

        string[] lines = writer.Finish().Split('\n');

        Assert.Equal(20_000, lines.Count(written => written == line));
        Assert.EndsWith("namespace Next;\n\n", CodeWriter.File("Next").Finish(), StringComparison.Ordinal);
    }

    /// <summary>What stands behind the header of the file.</summary>
    private static string Written(Action<CodeWriter> write)
    {
        CodeWriter writer = CodeWriter.File("Test");
        using (writer.Block(""))
            write(writer);
        string file = writer.Finish();
        return file.Substring(file.IndexOf('{', StringComparison.Ordinal));
    }
}
