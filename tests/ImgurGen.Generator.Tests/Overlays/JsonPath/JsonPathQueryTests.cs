using System.Text.Json.Nodes;
using ImgurGen.Generator.Overlays.JsonPath;

namespace ImgurGen.Generator.Tests.Overlays.JsonPath;

/// <summary>Examples of RFC 9535, with the results that it prints.</summary>
public sealed class JsonPathQueryTests
{
    /// <summary>Section 1.5.</summary>
    private const string Bookstore = """
        { "store": {
            "book": [
              { "category": "reference", "author": "Nigel Rees", "title": "Sayings of the Century", "price": 8.95 },
              { "category": "fiction", "author": "Evelyn Waugh", "title": "Sword of Honour", "price": 12.99 },
              { "category": "fiction", "author": "Herman Melville", "title": "Moby Dick", "isbn": "0-553-21311-3", "price": 8.99 },
              { "category": "fiction", "author": "J. R. R. Tolkien", "title": "The Lord of the Rings", "isbn": "0-395-19395-8",
                "price": 22.99 }
            ],
            "bicycle": { "color": "red", "price": 399 }
        } }
        """;

    /// <summary>Section 2.3.5.3.</summary>
    private const string FilterDocument = """
        {
          "a": [3, 5, 1, 2, 4, 6, {"b": "j"}, {"b": "k"}, {"b": {}}, {"b": "kilo"}],
          "o": {"p": 1, "q": 2, "r": 3, "s": 5, "t": {"u": 6}},
          "e": "f"
        }
        """;

    /// <summary>Section 2.3.5.3, on comparisons.</summary>
    private const string ComparisonDocument = """{ "obj": {"x": "y"}, "arr": [2, 3] }""";

    [Theory]
    [InlineData("$.store.book[*].author", "/store/book/0/author /store/book/1/author /store/book/2/author /store/book/3/author")]
    [InlineData("$..author", "/store/book/0/author /store/book/1/author /store/book/2/author /store/book/3/author")]
    [InlineData("$.store.*", "/store/book /store/bicycle")]
    [InlineData("$.store..price", "/store/book/0/price /store/book/1/price /store/book/2/price /store/book/3/price /store/bicycle/price")]
    [InlineData("$..book[2]", "/store/book/2")]
    [InlineData("$..book[2].author", "/store/book/2/author")]
    [InlineData("$..book[2].publisher", "")]
    [InlineData("$..book[-1]", "/store/book/3")]
    [InlineData("$..book[0,1]", "/store/book/0 /store/book/1")]
    [InlineData("$..book[:2]", "/store/book/0 /store/book/1")]
    [InlineData("$..book[?@.isbn]", "/store/book/2 /store/book/3")]
    [InlineData("$..book[?@.price<10]", "/store/book/0 /store/book/2")]
    public void The_bookstore_examples_select_what_the_standard_says(string path, string pointers)
        => Assert.Equal(pointers, Select(path, Bookstore));

    [Theory]
    [InlineData("$.a[?@.b == 'kilo']", "/a/9")]
    [InlineData("$.a[?(@.b == 'kilo')]", "/a/9")]
    [InlineData("$.a[?@>3.5]", "/a/1 /a/4 /a/5")]
    [InlineData("$.a[?@.b]", "/a/6 /a/7 /a/8 /a/9")]
    [InlineData("$[?@.*]", "/a /o")]
    [InlineData("$[?@[?@.b]]", "/a")]
    [InlineData("$.o[?@<3, ?@<3]", "/o/p /o/q /o/p /o/q")]
    [InlineData("$.a[?@<2 || @.b == \"k\"]", "/a/2 /a/7")]
    [InlineData("$.a[?match(@.b, \"[jk]\")]", "/a/6 /a/7")]
    [InlineData("$.a[?search(@.b, \"[jk]\")]", "/a/6 /a/7 /a/9")]
    [InlineData("$.o[?@>1 && @<4]", "/o/q /o/r")]
    [InlineData("$.o[?@.u || @.x]", "/o/t")]
    [InlineData("$.a[?@.b == $.x]", "/a/0 /a/1 /a/2 /a/3 /a/4 /a/5")]
    [InlineData("$.a[?@ == @]", "/a/0 /a/1 /a/2 /a/3 /a/4 /a/5 /a/6 /a/7 /a/8 /a/9")]
    public void The_filter_examples_select_what_the_standard_says(string path, string pointers)
        => Assert.Equal(pointers, Select(path, FilterDocument));

    [Theory]
    [InlineData("$.absent1 == $.absent2", true)]
    [InlineData("$.absent1 <= $.absent2", true)]
    [InlineData("$.absent == 'g'", false)]
    [InlineData("$.absent1 != $.absent2", false)]
    [InlineData("$.absent != 'g'", true)]
    [InlineData("1 <= 2", true)]
    [InlineData("1 > 2", false)]
    [InlineData("13 == '13'", false)]
    [InlineData("'a' <= 'b'", true)]
    [InlineData("'a' > 'b'", false)]
    [InlineData("$.obj == $.arr", false)]
    [InlineData("$.obj != $.arr", true)]
    [InlineData("$.obj == $.obj", true)]
    [InlineData("$.obj != $.obj", false)]
    [InlineData("$.arr == $.arr", true)]
    [InlineData("$.obj == 17", false)]
    [InlineData("$.obj <= $.arr", false)]
    [InlineData("$.obj < $.arr", false)]
    [InlineData("$.obj <= $.obj", true)]
    [InlineData("1 <= $.arr", false)]
    [InlineData("1 >= $.arr", false)]
    [InlineData("true <= true", true)]
    [InlineData("true > true", false)]
    public void The_comparison_examples_hold_as_the_standard_says(string comparison, bool holds)
        => Assert.Equal(holds ? "/obj /arr" : "", Select($"$[?{comparison}]", ComparisonDocument));

    [Theory]
    [InlineData("$[1:3]", "/1 /2")]
    [InlineData("$[5:]", "/5 /6")]
    [InlineData("$[1:5:2]", "/1 /3")]
    [InlineData("$[5:1:-2]", "/5 /3")]
    [InlineData("$[::-1]", "/6 /5 /4 /3 /2 /1 /0")]
    public void The_slice_examples_select_what_the_standard_says(string path, string pointers)
        => Assert.Equal(pointers, Select(path, """["a", "b", "c", "d", "e", "f", "g"]"""));

    [Fact]
    public void Strings_are_ordered_by_characters_not_by_UTF_16_units()
        => Assert.Equal("/0", Select("$[?@ > '\uFFFD']", """["😀", "z"]"""));

    [Fact]
    public void A_number_equals_the_same_number_however_it_is_kept()
    {
        JsonArray document = [100, 100L, 100m, JsonNode.Parse("1e2"), "100"];

        IEnumerable<LocatedNode> nodes = JsonPathQuery.Parse("$[?@ == 100.0]").Select(document, CancellationToken.None);

        Assert.Equal(["/0", "/1", "/2", "/3"], nodes.Select(static node => node.Pointer));
    }

    [Fact]
    public void A_pointer_escapes_the_names_of_paths()
        => Assert.Equal("/paths/~1a~1{b}~0c", Select("$.paths['/a/{b}~c']", """{ "paths": { "/a/{b}~c": {} } }"""));

    [Theory]
    [InlineData("$[0,0,0,0,0,0,0,0][0,0,0,0,0,0,0,0][0,0,0,0,0,0,0,0][0,0,0,0,0,0,0,0]")]
    [InlineData("$..*..*..*..*")]
    [InlineData("$[?count(@..*..*..*) > 0]")]
    public void A_query_that_asks_for_too_much_is_ended(string path)
    {
        JsonNode document = JsonNode.Parse(new string('[', 60) + new string(']', 60))!;

        JsonPathLimitException error = Assert.Throws<JsonPathLimitException>(
            () => JsonPathQuery.Parse(path).Select(document, CancellationToken.None, maxSteps: 4000).Count());

        Assert.Contains("4000", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cancelled_query_ends()
        => Assert.Throws<OperationCanceledException>(
            () => JsonPathQuery.Parse("$..*").Select(JsonNode.Parse(Bookstore), new CancellationToken(canceled: true)).Count());

    private static string Select(string path, string document)
    {
        IEnumerable<LocatedNode> nodes = JsonPathQuery.Parse(path).Select(JsonNode.Parse(document), CancellationToken.None);
        return string.Join(" ", nodes.Select(static node => node.Pointer));
    }
}
