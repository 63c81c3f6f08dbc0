using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Tests.Reading;

public class NodePositionsTests
{
    private const string Yaml = """
        openapi: 3.0.3
        info:
          title: "é😀" # comment
          x-null:
          text: |
            one
            two
        paths:
          /a~b:
          - get
          - {q: 1,
             r: 2}
        """;

    [Theory]
    [InlineData("/openapi", "openapi", "3.0.3", 1, 1)]
    [InlineData("/info", "info", "title: \"é😀\" # comment", 2, 1)]
    [InlineData("/info/title", "title", "\"é😀\"", 3, 3)]
    [InlineData("/info/x-null", "x-null", "x-null", 4, 3)]
    [InlineData("/info/text", "text", "|", 5, 3)]
    [InlineData("/paths/~1a~0b", "/a~b", "- get", 9, 3)]
    [InlineData("/paths/~1a~0b/0", "get", "get", 10, 5)]
    [InlineData("/paths/~1a~0b/1", "{", "{", 11, 5)]
    [InlineData("/paths/~1a~0b/1/r", "r", "2", 12, 6)]
    public void A_node_of_yaml_is_where_it_is_written(string pointer, string key, string value, int line, int column)
        => AssertPosition("spec.yml", Yaml, pointer, key, value, line, column);

    [Fact]
    public void A_node_of_json_behind_long_values_that_nobody_asks_for_is_where_it_is_written()
        => AssertPosition("spec.json", """
            {
              "é": { "a": [ { "deep": [1, 2, "}"] }, "x" ], "b": {} },
              "list": [ {}, [ [] ], { "here": "it" } ]
            }
            """, "/list/2/here", "\"here\"", "\"it\"", 3, 27);

    [Theory]
    [InlineData("")]
    [InlineData("/nowhere/at/all")]
    public void The_root_is_at_the_beginning(string pointer)
        => AssertPosition("spec.yml", Yaml, pointer, "openapi: 3.0.3", "openapi: 3.0.3", 1, 1);

    [Theory]
    [InlineData("/info/title/deeper", "title", 3, 3)]
    [InlineData("/info/nothing/deeper", "info", 2, 1)]
    [InlineData("/paths/~1a~0b/2", "/a~b", 9, 3)]
    public void A_node_that_is_not_there_is_where_the_nearest_above_it_is(string pointer, string key, int line, int column)
    {
        NodePosition position = Find("spec.yml", Yaml, pointer);

        Assert.Equal(key, Yaml.Substring(position.Key.Start, position.Key.Length));
        Assert.Equal((line - 1, column - 1), (position.Key.Line, position.Key.Column));
    }

    [Theory]
    [InlineData("/a", "\"a\"", "{", 2, 3)]
    [InlineData("/a/é", "\"é\"", "\"😀\"", 2, 9)]
    [InlineData("/a/n", "\"n\"", "-1.50", 2, 20)]
    [InlineData("/l", "\"\\u006c\"", "[", 3, 3)]
    [InlineData("/l/1", "null", "null", 3, 19)]
    [InlineData("/l/2", "true", "true", 4, 3)]
    public void A_node_of_json_is_where_it_is_written(string pointer, string key, string value, int line, int column)
        => AssertPosition(
            "spec.json",
            "\uFEFF{\r\n  \"a\": {\"é\": \"😀\", \"n\": -1.50},\r\n  \"\\u006c\": [\"é\", null,\r\n  true]\r\n}",
            pointer,
            key,
            value,
            line,
            column);

    [Fact]
    public void What_an_alias_stands_for_is_where_the_alias_is()
    {
        const string Text = "a: &x\n  b: {c: 1}\nd: *x\n";

        AssertPosition("spec.yml", Text, "/d", "d", "*x", 3, 1);
        AssertPosition("spec.yml", Text, "/d/b/c", "d", "*x", 3, 1);
        AssertPosition("spec.yml", Text, "/a/b/c", "c", "1", 2, 7);
    }

    [Fact]
    public void What_a_merge_key_brings_is_where_the_merge_key_is()
    {
        const string Text = "a: &x {b: 1, c: 2}\nd:\n  c: 3\n  <<: *x\n  e: 4\n";

        AssertPosition("spec.yml", Text, "/d/b", "<<", "<<", 4, 3);
        AssertPosition("spec.yml", Text, "/d/c", "c", "3", 3, 3);
        AssertPosition("spec.yml", Text, "/d/e", "e", "4", 5, 3);
    }

    [Fact]
    public void Of_a_key_that_stands_twice_the_first_is_meant()
    {
        AssertPosition("spec.yml", "a: 1\nb: 2\na: 3\n", "/a", "a", "1", 1, 1);
        AssertPosition("spec.json", "{\"a\": 1,\n\"a\": 2}", "/a", "\"a\"", "1", 1, 2);
    }

    [Fact]
    public void On_a_repaired_line_columns_are_those_of_the_file()
    {
        const string Text = "a: it's: so # x\nb:\n  - c: d: e\n    f: g\n";

        AssertPosition("spec.yml", Text, "/a", "a", "it's: so", 1, 1);
        AssertPosition("spec.yml", Text, "/b/0/c", "c", "d: e", 3, 5);
        AssertPosition("spec.yml", Text, "/b/0/f", "f", "g", 4, 5);
    }

    [Fact]
    public void Behind_blank_lines_before_a_literal_text_lines_are_those_of_the_file()
        => AssertPosition("spec.yml", "a: |\n  \n  x\nb: c\n", "/b", "b", "c", 4, 1);

    [Fact]
    public void A_broken_file_has_the_positions_of_what_stands_before_the_mistake()
    {
        AssertPosition("spec.yml", "a:\n  b: 1\n  c: @x\n", "/a/b", "b", "1", 2, 3);
        AssertPosition("spec.yml", "a:\n  b: 1\n  c: @x\nd: 1\n", "/d", "a:", "a:", 1, 1);
        AssertPosition("spec.json", "{\"a\": 1, x", "/a", "\"a\"", "1", 1, 2);
        AssertPosition("spec.yml", "@", "/a", "@", "@", 1, 1);
    }

    [Fact]
    public void An_empty_file_has_one_position() => Assert.Equal(default, Find("spec.yml", "", "/a"));

    [Fact]
    public void Every_pointer_gets_its_answer_once()
    {
        IReadOnlyDictionary<string, NodePosition> positions =
            NodePositions.Find(new SourceFile("spec.yml", "a: 1\n"), ["/a", "/a", "/b", ""], CancellationToken.None);

        Assert.Equal(["", "/a", "/b"], positions.Keys.Order(StringComparer.Ordinal));
    }

    private static NodePosition Find(string path, string text, string pointer)
        => NodePositions.Find(new SourceFile(path, text), [pointer], CancellationToken.None)[pointer];

    private static void AssertPosition(string path, string text, string pointer, string key, string value, int line, int column)
    {
        NodePosition position = Find(path, text, pointer);

        Assert.Equal(key, text.Substring(position.Key.Start, position.Key.Length));
        Assert.Equal(value, text.Substring(position.Value.Start, position.Value.Length));
        Assert.Equal((line - 1, column - 1), (position.Key.Line, position.Key.Column));
        Assert.Equal((position.Key.Line, position.Key.Column + position.Key.Length), (position.Key.EndLine, position.Key.EndColumn));
    }
}
