namespace ImgurGen.Generator.Tests.Emit.Parameters;

/// <summary>Values of every type in every place, and what is encoded of them.</summary>
public sealed class ParameterValueTests
{
    private const string Head = """
        openapi: 3.2.0
        info: { title: Test API, version: '1' }
        components:
          schemas:
            Kind: { type: string, enum: [big cat, dog] }
            Filter:
              type: object
              properties:
                kind: { $ref: '#/components/schemas/Kind' }
                born: { type: string, format: date }
                size: { type: [number, 'null'] }
                name: { type: string }
            Fields: { type: object, properties: { a: { type: string }, b: { type: array, items: { type: integer } } } }
            Id: { oneOf: [{ type: string }, { type: integer }] }
            Nested:
              type: object
              properties:
                price: { type: object, properties: { least: { type: integer } } }
                kinds: { type: array, items: { type: string } }
        """;

    private const string Strings = "schema: { type: array, items: { type: string } }";

    private static readonly ParameterCase[] Cases =
    [
        // RFC 6570, 3.2.1 and 3.2.2: what is not unreserved is encoded, item by item; what joins the items is not.
        new("reserved characters of a query", $"in: query, explode: false, {Strings}", "[\"a,b\", \"50%\", \"é/?#&=\"]", "?color=a%2Cb,50%25,%C3%A9%2F%3F%23%26%3D"),
        new("reserved characters of a path", $"in: path, required: true, {Strings}", "[\"a,b\", \"c/d\"]", "a%2Cb,c%2Fd"),
        new("a name that is no word", "in: query, schema: { type: string }", "\"x\"", "?filter%5Ba%5D=x", "'filter[a]'"),

        // OpenAPI 3.2.0, allowReserved; Appendix E names the five characters that have a meaning in a query all the same.
        new("allowReserved in a query", "in: query, allowReserved: true, schema: { type: string }", "\"/a:b?c,d=e %2F\"", "?color=/a:b?c,d=e%20%2F"),
        new("allowReserved leaves the query whole", "in: query, allowReserved: true, schema: { type: string }", "\"a&b#c+d[0]100%\"", "?color=a%26b%23c%2Bd%5B0%5D100%25"),
        new("allowReserved in a path", "in: path, required: true, allowReserved: true, schema: { type: string }", "\"a:b/c?d#e\"", "a:b%2Fc%3Fd%23e"),

        // RFC 6570, 3.2.1: undefined values are left out; nothing of them is sent.
        new("a list that is not given", $"in: query, {Strings}", "null", ""),
        new("null among the items", "in: query, explode: false, schema: { type: array, items: { type: [string, 'null'] } }", "[\"a\", null, \"b\"]", "?color=a,b"),
        new("members that are null", "in: query, schema: { $ref: '#/components/schemas/Filter' }", "new Filter { Name = \"x\" }", "?name=x"),

        new("an object of enum, date, number and text", "in: query, style: deepObject, explode: true, schema: { $ref: '#/components/schemas/Filter' }",
            "new Filter { Kind = Kind.BigCat, Born = new DateOnly(2020, 2, 29), Size = 1.5, Name = \"a b\" }",
            "?color%5Bkind%5D=big%20cat&color%5Bborn%5D=2020-02-29&color%5Bsize%5D=1.5&color%5Bname%5D=a%20b"),
        new("an object of which nothing is said", "in: query, style: deepObject, explode: true, schema: { type: object }",
            "new Dictionary<string, string> { [\"a\"] = \"b\" }", "?color%5Ba%5D=b"),
        new("a list of enums", "in: query, schema: { type: array, items: { $ref: '#/components/schemas/Kind' } }", "[Kind.BigCat, Kind.Dog]", "?color=big%20cat&color=dog"),
        new("a list of moments in a header", "in: header, schema: { type: array, items: { type: string, format: date-time } }",
            "[new DateTimeOffset(2020, 1, 2, 3, 4, 5, TimeSpan.Zero)]", "2020-01-02T03:04:05Z"),
        new("a union that is a text", "in: query, schema: { $ref: '#/components/schemas/Id' }", "\"x y\"", "?color=x%20y"),
        new("a union that is a number", "in: path, required: true, schema: { $ref: '#/components/schemas/Id' }", "7L", "7"),
        new("a text of a cookie", "in: cookie, schema: { type: string }", "\"a b;c\"", "color=a%20b%3Bc"),

        // OpenAPI, Parameter Object, "content": the value is what the media type makes of it.
        new("JSON in a query", "in: query, content: { application/json: { schema: { $ref: '#/components/schemas/Nested' } } }",
            "new Nested { Kinds = [\"a\"] }", "?color=%7B%22kinds%22%3A%5B%22a%22%5D%7D"),
        new("JSON text in a query", "in: query, content: { application/json: { schema: { type: string } } }", "\"a\"", "?color=%22a%22"),
        new("JSON in a header", "in: header, content: { application/json: { schema: { $ref: '#/components/schemas/Nested' } } }",
            "new Nested { Price = new NestedPrice { Least = 1 } }", "{\"price\":{\"least\":1}}"),
        new("plain text in a query", "in: query, content: { text/plain: { schema: { type: string } } }", "\"a b\"", "?color=a%20b"),

        // OpenAPI 3.2.0, Parameter Locations: "querystring - A parameter that treats the entire URL query string as a value".
        new("a query of fields", "in: querystring, content: { application/x-www-form-urlencoded: { schema: { $ref: '#/components/schemas/Fields' } } }",
            "new Fields { A = \"x y\", B = [1, 2] }", "?a=x%20y&b=1&b=2"),
        new("a query of JSON", "in: querystring, content: { application/json: { schema: { type: array, items: { type: integer } } } }", "[1, 2]", "?%5B1%2C2%5D"),
    ];

    private static readonly Lazy<ParameterClient> Client = new(static () => new ParameterClient(Head, Cases));

    public static TheoryData<string> Names => [.. Cases.Select(static @case => @case.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_value_is_sent_as_the_document_says(string name)
    {
        ParameterCase @case = Cases.Single(@case => @case.Name == name);

        Assert.Equal(@case.Expected, await Client.Value.SendAsync(Cases, @case));
    }
}
