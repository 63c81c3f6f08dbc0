using System.Text.Json.Nodes;
using ImgurGen.Generator.Overlays.JsonPath;

namespace ImgurGen.Generator.Tests.Overlays.JsonPath;

/// <summary>What RFC 9535's grammar refuses, and where the mistake is said to be.</summary>
public sealed class JsonPathParserTests
{
    [Theory]
    [InlineData("", 0, "'$'")]
    [InlineData("paths", 0, "'$'")]
    [InlineData("$ ", 1, "the end")]
    [InlineData("$.", 2, "the text ends")]
    [InlineData("$.paths.", 8, "the text ends")]
    [InlineData("$./foo", 2, "quote another name in brackets")]
    [InlineData("$.x-oai-traits", 3, "['x-...']")]
    [InlineData("$.paths['/foo'", 14, "',' or ']'")]
    [InlineData("$.paths[/foo]", 8, "a quoted name")]
    [InlineData("$['foo]", 2, "no closing '")]
    [InlineData("$['\\x41']", 3, "not an escape")]
    [InlineData("$['\\uD800']", 3, "surrogate")]
    [InlineData("$[01]", 2, "leading zero")]
    [InlineData("$[-0]", 2, "-0")]
    [InlineData("$[9007199254740992]", 2, "2^53 - 1")]
    [InlineData("$[?@.a=='b'", 11, "',' or ']'")]
    [InlineData("$[?@.a==b]", 8, "quote a string")]
    [InlineData("$[?@.a='b']", 6, "',' or ']'")]
    [InlineData("$[?(@.a]", 7, "')'")]
    [InlineData("$[?@.*=='b']", 3, "may select several nodes")]
    [InlineData("$[?'b']", 3, "compare it")]
    [InlineData("$[?length(@.a)]", 3, "length()")]
    [InlineData("$[?match(@.a, 'b')==true]", 3, "true or false")]
    [InlineData("$[?count(1)>0]", 9, "a query is expected, not a number")]
    [InlineData("$[?length(@.a, @.b)>0]", 3, "takes 1 argument(s), not 2")]
    [InlineData("$[?size(@.a)>0]", 3, "'size' is not a function")]
    public void A_text_that_is_no_JSONPath_is_refused_at_the_character_that_is_wrong(string text, int offset, string reason)
    {
        JsonPathException error = Assert.Throws<JsonPathException>(() => JsonPathQuery.Parse(text));

        Assert.Equal(offset, error.Offset);
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("$['it\\'s']", "it's")]
    [InlineData("$[\"say \\\"hi\\\"\"]", "say \"hi\"")]
    [InlineData("$['\\b\\f\\n\\r\\t\\/\\\\']", "\b\f\n\r\t/\\")]
    [InlineData("$['\\u263A\\uD83D\\uDE00']", "☺😀")]
    [InlineData("$['x-oai-traits']", "x-oai-traits")]
    [InlineData("$.ünïcode_1", "ünïcode_1")]
    public void A_name_means_the_text_that_its_escapes_stand_for(string text, string name)
    {
        JsonObject document = new() { [name] = "here" };

        LocatedNode node = Assert.Single(JsonPathQuery.Parse(text).Select(document, CancellationToken.None));

        Assert.Equal("here", node.Value!.GetValue<string>());
    }

    [Theory]
    [InlineData("(", ")")]
    [InlineData("@[?", "]")]
    public void Filters_nested_beyond_the_limit_are_refused(string open, string close)
    {
        string Nested(int levels)
            => $"$[?{string.Concat(Enumerable.Repeat(open, levels))}@.a{string.Concat(Enumerable.Repeat(close, levels))}]";

        Assert.Single(JsonPathQuery.Parse(Nested(63)).Segments);
        JsonPathException error = Assert.Throws<JsonPathException>(() => JsonPathQuery.Parse(Nested(100_000)));
        Assert.Contains("64", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Functions_nested_beyond_the_limit_are_refused()
    {
        string path = "$[?" + string.Concat(Enumerable.Repeat("length(", 100_000));

        Assert.Contains("64", Assert.Throws<JsonPathException>(() => JsonPathQuery.Parse(path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void More_segments_than_any_tree_has_levels_are_refused()
    {
        Assert.Equal(256, JsonPathQuery.Parse("$" + string.Concat(Enumerable.Repeat(".a", 256))).Segments.Count);
        Assert.Contains(
            "256",
            Assert.Throws<JsonPathException>(() => JsonPathQuery.Parse("$" + string.Concat(Enumerable.Repeat(".a", 100_000)))).Message,
            StringComparison.Ordinal);
    }
}
