namespace ImgurGen.Generator.Tests.Emit.Parameters;

/// <summary>
/// The table "Style Examples" of OpenAPI 3.0.4, 3.1.1 and 3.2.0, row by row: a parameter named <c>color</c>, whose value is "", "blue",
/// ["blue", "black", "brown"] or { "R": 100, "G": 200, "B": 150 }.
/// </summary>
public sealed class StyleTests
{
    private const string Head = """
        openapi: 3.2.0
        info: { title: Test API, version: '1' }
        components:
          schemas:
            Rgb:
              type: object
              required: [R, G, B]
              properties: { R: { type: integer }, G: { type: integer }, B: { type: integer } }
        """;

    private const string Text = "schema: { type: string }";
    private const string List = "schema: { type: array, items: { type: string } }";
    private const string Object = "schema: { $ref: '#/components/schemas/Rgb' }";
    private const string Map = "schema: { type: object, additionalProperties: { type: integer } }";
    private const string Blue = "\"blue\"";
    private const string Colors = "[\"blue\", \"black\", \"brown\"]";
    private const string Rgb = "new Rgb { R = 100, G = 200, B = 150 }";
    private const string RgbMap = "new Dictionary<string, long> { [\"R\"] = 100, [\"G\"] = 200, [\"B\"] = 150 }";

    private static readonly ParameterCase[] Cases =
    [
        .. Row("path", "matrix", false, ";color", ";color=blue", ";color=blue,black,brown", ";color=R,100,G,200,B,150"),
        .. Row("path", "matrix", true, ";color", ";color=blue", ";color=blue;color=black;color=brown", ";R=100;G=200;B=150"),
        .. Row("path", "label", false, ".", ".blue", ".blue,black,brown", ".R,100,G,200,B,150"),
        .. Row("path", "label", true, ".", ".blue", ".blue.black.brown", ".R=100.G=200.B=150"),
        .. Row("path", "simple", false, null, "blue", "blue,black,brown", "R,100,G,200,B,150"),
        .. Row("path", "simple", true, null, "blue", "blue,black,brown", "R=100,G=200,B=150"),
        .. Row("header", "simple", false, "", "blue", "blue,black,brown", "R,100,G,200,B,150"),
        .. Row("header", "simple", true, "", "blue", "blue,black,brown", "R=100,G=200,B=150"),
        .. Row("query", "form", false, "?color=", "?color=blue", "?color=blue,black,brown", "?color=R,100,G,200,B,150"),
        .. Row("query", "form", true, "?color=", "?color=blue", "?color=blue&color=black&color=brown", "?R=100&G=200&B=150"),
        .. Row("query", "spaceDelimited", false, null, null, "?color=blue%20black%20brown", "?color=R%20100%20G%20200%20B%20150"),
        .. Row("query", "pipeDelimited", false, null, null, "?color=blue%7Cblack%7Cbrown", "?color=R%7C100%7CG%7C200%7CB%7C150"),
        .. Row("query", "deepObject", true, null, null, null, "?color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"),
        .. Row("cookie", "form", false, "color=", "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"),
        .. Row("cookie", "cookie", false, "color=", "color=blue", "color=blue,black,brown", "color=R,100,G,200,B,150"),
        .. Row("cookie", "cookie", true, "color=", "color=blue", "color=blue; color=black; color=brown", "R=100; G=200; B=150"),
    ];

    private static readonly Lazy<ParameterClient> Client = new(static () => new ParameterClient(Head, Cases));

    public static TheoryData<string> Names => [.. Cases.Select(static @case => @case.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_row_of_the_style_table_comes_over_the_wire_as_it_stands_there(string name)
    {
        ParameterCase @case = Cases.Single(@case => @case.Name == name);

        Assert.Equal(@case.Expected, await Client.Value.SendAsync(Cases, @case));
    }

    /// <summary>The columns of a row, of which null is "n/a"; empty lists and objects are as empty texts.</summary>
    private static IEnumerable<ParameterCase> Row(string place, string style, bool explode, string? empty, string? text, string? list, string? members)
    {
        string common = $"in: {place}, style: {style}, explode: {(explode ? "true" : "false")}, required: true, ";
        string name = $"{place} {style} {(explode ? "exploded " : "")}";
        if (empty is not null)
        {
            yield return new ParameterCase(name + "empty text", common + Text, "\"\"", empty);
            yield return new ParameterCase(name + "empty list", common + List, "[]", empty);
            yield return new ParameterCase(name + "empty map", common + Map, "new Dictionary<string, long>()", empty);
        }

        if (text is not null)
            yield return new ParameterCase(name + "text", common + Text, Blue, text);
        if (list is not null)
            yield return new ParameterCase(name + "list", common + List, Colors, list);
        if (members is null)
            yield break;
        yield return new ParameterCase(name + "object", common + Object, Rgb, members);
        yield return new ParameterCase(name + "map", common + Map, RgbMap, members);
    }
}
