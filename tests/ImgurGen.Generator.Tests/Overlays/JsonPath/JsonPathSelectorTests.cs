using System.Text.Json.Nodes;
using ImgurGen.Generator.Overlays.JsonPath;

namespace ImgurGen.Generator.Tests.Overlays.JsonPath;

/// <summary>Every selector, segment and function of RFC 9535, by its own examples where it has some.</summary>
public sealed class JsonPathSelectorTests
{
    private const string Letters = """["a", "b", "c", "d", "e", "f", "g"]""";

    /// <summary>Section 2.5.2.3.</summary>
    private const string Descendants = """{ "o": {"j": 1, "k": 2}, "a": [5, 3, [{"j": 4}, {"k": 6}]] }""";

    /// <summary>Section 2.6.1.</summary>
    private const string Nulls = """{ "a": null, "b": [null], "c": [{}], "null": 1 }""";

    [Theory]
    [InlineData("$.o['j j']", """{"k.k":3}""")]
    [InlineData("$.o['j j']['k.k']", "3")]
    [InlineData("$.o[\"j j\"][\"k.k\"]", "3")]
    [InlineData("$[\"'\"][\"@\"]", "2")]
    [InlineData("$.o.missing", "")]
    [InlineData("$['o', 'missing', \"'\"]", """{"j j":{"k.k":3}} {"@":2}""")]
    public void A_name_selects_a_member(string path, string values)
        => Assert.Equal(values, Select(path, """{ "o": {"j j": {"k.k": 3}}, "'": {"@": 2} }"""));

    [Theory]
    [InlineData("$[*]", """{"j":1,"k":2} [5,3]""")]
    [InlineData("$.*", """{"j":1,"k":2} [5,3]""")]
    [InlineData("$.o[*]", "1 2")]
    [InlineData("$.o[*, *]", "1 2 1 2")]
    [InlineData("$.a[*]", "5 3")]
    [InlineData("$.a[0].*", "")]
    public void A_wildcard_selects_all_children(string path, string values)
        => Assert.Equal(values, Select(path, """{ "o": {"j": 1, "k": 2}, "a": [5, 3] }"""));

    [Theory]
    [InlineData("$[1]", "\"b\"")]
    [InlineData("$[-7]", "\"a\"")]
    [InlineData("$[-8]", "")]
    [InlineData("$[7]", "")]
    [InlineData("$['0']", "")]
    public void An_index_selects_an_item_from_either_end(string path, string values) => Assert.Equal(values, Select(path, Letters));

    [Theory]
    [InlineData("$[::2]", "\"a\" \"c\" \"e\" \"g\"")]
    [InlineData("$[-2:]", "\"f\" \"g\"")]
    [InlineData("$[:-5]", "\"a\" \"b\"")]
    [InlineData("$[::0]", "")]
    [InlineData("$[3:1]", "")]
    [InlineData("$[-100:100:6]", "\"a\" \"g\"")]
    [InlineData("$[100:-100:-6]", "\"g\" \"a\"")]
    public void A_slice_selects_items_by_start_end_and_step(string path, string values) => Assert.Equal(values, Select(path, Letters));

    [Theory]
    [InlineData("$[0, 3]", "\"a\" \"d\"")]
    [InlineData("$[0:2, 5]", "\"a\" \"b\" \"f\"")]
    [InlineData("$[0, 0]", "\"a\" \"a\"")]
    [InlineData("$ [ 0 , -1 ]", "\"a\" \"g\"")]
    public void A_segment_joins_what_its_selectors_select(string path, string values) => Assert.Equal(values, Select(path, Letters));

    [Theory]
    [InlineData("$..j", "1 4")]
    [InlineData("$..[0]", """5 {"j":4}""")]
    [InlineData("$..o", """{"j":1,"k":2}""")]
    [InlineData("$.o..[*, *]", "1 2 1 2")]
    [InlineData("$.a..[0, 1]", """5 3 {"j":4} {"k":6}""")]
    [InlineData("$..*", """{"j":1,"k":2} [5,3,[{"j":4},{"k":6}]] 1 2 5 3 [{"j":4},{"k":6}] {"j":4} {"k":6} 4 6""")]
    [InlineData("$..[?@.j == 4]", """{"j":4}""")]
    [InlineData("$..['j', 'k']", "1 2 4 6")]
    public void A_descendant_segment_selects_at_every_depth(string path, string values) => Assert.Equal(values, Select(path, Descendants));

    [Theory]
    [InlineData("$.a", "null")]
    [InlineData("$.a[0]", "")]
    [InlineData("$.a.d", "")]
    [InlineData("$.b[0]", "null")]
    [InlineData("$.b[*]", "null")]
    [InlineData("$.b[?@]", "null")]
    [InlineData("$.b[?@==null]", "null")]
    [InlineData("$.c[?@.d==null]", "")]
    [InlineData("$.null", "1")]
    public void Null_is_a_value_and_not_nothing(string path, string values) => Assert.Equal(values, Select(path, Nulls));

    /// <summary>Section 2.4.4: of a text the characters, of a list the items, of an object the members, of anything else nothing.</summary>
    [Theory]
    [InlineData("$[?length(@) == 2]", """["ab","😀é",[1,2],{"a":1,"b":2}]""")]
    [InlineData("$[?length(@) >= 0]", """["ab","😀é",[1,2],{"a":1,"b":2}]""")]
    [InlineData("$[?length(@) == length(@.missing)]", """[7,null,true]""")]
    public void Length_counts_characters_items_or_members(string path, string values)
        => Assert.Equal(values, Selected(path, """["ab", "😀é", [1, 2], {"a": 1, "b": 2}, 7, null, true]"""));

    /// <summary>Section 2.4.5: how many nodes a query selects, the same one more than once if it does so.</summary>
    [Theory]
    [InlineData("$[?count(@.*.author) >= 2]", """[{"x":{"author":1},"y":{"author":2}}]""")]
    [InlineData("$[?count(@['x', 'x']) == 2]", """[{"x":{"author":1},"y":{"author":2}},{"x":{"author":1}}]""")]
    [InlineData("$[?count(@.*) == 0]", "[[],1]")]
    public void Count_counts_nodes(string path, string values)
        => Assert.Equal(values, Selected(path, """[{"x": {"author": 1}, "y": {"author": 2}}, {"x": {"author": 1}}, [], 1]"""));

    /// <summary>Sections 2.4.6 and 2.4.7: the whole text or a part of it, and never what is no text.</summary>
    [Theory]
    [InlineData("$[?match(@.date, '1974-05-..')]", """[{"date":"1974-05-11"}]""")]
    [InlineData("$[?search(@.date, '05-..')]", """[{"date":"1974-05-11"},{"date":"on 1974-05-11"}]""")]
    [InlineData("$[?match(@.date, @.pattern)]", """[{"date":"x","pattern":"[w-y]"}]""")]
    [InlineData("$[?match(@.date, '(')]", "[]")]
    [InlineData("$[?!match(@.date, '.*')]", """[{"date":7},{}]""")]
    public void Match_and_search_take_a_text_and_an_I_Regexp(string path, string values)
        => Assert.Equal(values, Selected(
            path, """[{"date": "1974-05-11"}, {"date": "on 1974-05-11"}, {"date": "x", "pattern": "[w-y]"}, {"date": 7}, {}]"""));

    /// <summary>Section 2.4.8: the value of the only node; nothing where there is none or more than one.</summary>
    [Theory]
    [InlineData("$[?value(@..color) == 'red']", """[{"a":{"color":"red"}}]""")]
    [InlineData("$[?value(@..color) == value($.missing)]", """[{"color":"red","b":{"color":"red"}},{}]""")]
    public void Value_is_that_of_a_single_node(string path, string values)
        => Assert.Equal(values, Selected(path, """[{"a": {"color": "red"}}, {"color": "red", "b": {"color": "red"}}, {}]"""));

    /// <summary>Section 2.4.9, the table of what is well-typed.</summary>
    [Theory]
    [InlineData("$[?length(@) < 3]", true)]
    [InlineData("$[?length(@.*) < 3]", false)]
    [InlineData("$[?count(@.*) == 1]", true)]
    [InlineData("$[?count(1) == 1]", false)]
    [InlineData("$[?match(@.timezone, 'Europe/.*')]", true)]
    [InlineData("$[?match(@.timezone, 'Europe/.*') == true]", false)]
    [InlineData("$[?value(@..color) == \"red\"]", true)]
    [InlineData("$[?value(@..color)]", false)]
    public void Functions_take_and_give_the_types_that_the_standard_says(string path, bool isWellTyped)
    {
        if (isWellTyped)
            Assert.Single(JsonPathQuery.Parse(path).Segments);
        else
            Assert.Throws<JsonPathException>(() => JsonPathQuery.Parse(path));
    }

    /// <summary>Section 2.3.5.1: <c>!</c> before <c>&amp;&amp;</c> before <c>||</c>, unless parentheses say otherwise.</summary>
    [Theory]
    [InlineData("$[?@.a || @.b && @.c]", """[{"a":1},{"b":1,"c":1}]""")]
    [InlineData("$[?(@.a || @.b) && @.c]", """[{"b":1,"c":1}]""")]
    [InlineData("$[?!@.a && !(@.b || @.c)]", """[{}]""")]
    public void Logical_operators_bind_as_the_standard_says(string path, string values)
        => Assert.Equal(values, Selected(path, """[{"a": 1}, {"b": 1}, {"b": 1, "c": 1}, {}]"""));

    private static string Select(string path, string document)
        => string.Join(' ', Nodes(path, document).Select(static node => node.Value?.ToJsonString() ?? "null"));

    /// <summary>The selected items as a list, which compares like JSON whatever is escaped in it.</summary>
    private static string Selected(string path, string document)
    {
        var relaxed = new System.Text.Json.JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        JsonArray values = [.. Nodes(path, document).Select(static node => node.Value?.DeepClone())];
        return values.ToJsonString(relaxed).Replace("\\uD83D\\uDE00", "😀", StringComparison.Ordinal);
    }

    private static IEnumerable<LocatedNode> Nodes(string path, string document)
        => JsonPathQuery.Parse(path).Select(JsonNode.Parse(document), CancellationToken.None);
}
