using ImgurGen.Generator.Tests.Testing;

namespace ImgurGen.Generator.Tests.Emit;

/// <summary>What must be there, what may be absent, and where absent and null differ (RFC 7396; OpenAPI 3.0.3, readOnly and writeOnly).</summary>
public sealed class PresenceTests
{
    private const string Paths = """
        /things:
          post:
            operationId: addThing
            requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
            responses: { '200': { description: It, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } } }
          put:
            operationId: setThing
            requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Sent' } } } }
            responses: { '200': { description: It, content: { application/json: { schema: { $ref: '#/components/schemas/Answered' } } } } }
        """;

    private const string Schemas = """
        Thing:
          type: object
          required: [id, name, secret]
          properties:
            id: { type: string, readOnly: true }
            name: { type: string }
            secret: { type: string, writeOnly: true }
            note: { type: string, nullable: true }
            size: { type: integer, nullable: true }
            tags: { type: array, nullable: true, items: { type: string } }
            kind: { nullable: true, allOf: [{ $ref: '#/components/schemas/Kind' }] }
        Kind: { type: string, enum: [a, b] }
        Sent: { type: object, required: [secret], properties: { secret: { type: string, writeOnly: true }, id: { type: string, readOnly: true } } }
        Answered: { type: object, required: [id], properties: { id: { type: string, readOnly: true }, note: { type: string, nullable: true } } }
        """;

    [Theory]
    [InlineData("""new Thing { Name = "n" }""", """{"name":"n"}""")]
    [InlineData("""new Thing { Name = "n", Secret = "s", Note = null, Size = 3 }""", """{"name":"n","secret":"s","note":null,"size":3}""")]
    [InlineData("""new Thing { Name = "n", Tags = new(["x"]), Kind = (OpenEnum<Kind>)Kind.A }""", """{"name":"n","tags":["x"],"kind":"a"}""")]
    [InlineData("""new Thing { Name = "n", Tags = new(null), Kind = null }""", """{"name":"n","tags":null,"kind":null}""")]
    public void Absent_and_null_are_written_apart(string value, string expected)
        => Assert.Equal(expected, Probe.Run(Schemas, $"Write({value})", Paths));

    [Fact]
    public void Absent_and_null_are_read_apart()
        => Assert.Equal("True False", Probe.Run(
            Schemas, """"((Func<Thing, string>)(thing => thing.Note.HasValue + " " + thing.Size.HasValue))(Read<Thing>("""{"id":"1","name":"n","note":null}"""))"""", Paths));

    [Fact]
    public void What_only_the_api_sets_is_not_demanded_of_what_is_sent()
        => Assert.Equal("""{"secret":"s"}""", Probe.Run(Schemas, """Write(new Sent { Secret = "s" })""", Paths));

    [Fact]
    public void What_the_api_must_set_is_missed_in_what_it_answers()
        => Assert.Contains("'id' is missing", Probe.Run(Schemas, """"Read<Answered>("{}").Id"""", Paths), StringComparison.Ordinal);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(31, 31)]
    [InlineData(63, 63)]
    [InlineData(64, 64)]
    [InlineData(69, 69)]
    [InlineData(40, 69)]
    public void The_first_that_is_missing_is_named_however_many_are_required(int missing, int alsoMissing)
    {
        const int Count = 70;
        string[] names = [.. Enumerable.Range(0, Count).Select(static number => $"p{number}")];
        string schema = $"Wide: {{ type: object, required: [{string.Join(", ", names)}], properties: {{ {string.Join(", ", names.Select(static name => $"{name}: {{ type: integer }}"))} }} }}";
        string paths = """
            /wide: { get: { operationId: getWide, responses: { '200': { description: It, content: { application/json: { schema: { $ref: '#/components/schemas/Wide' } } } } } } }
            """;
        string json = "{" + string.Join(',', names.Where((_, number) => number != missing && number != alsoMissing).Select(static name => $"\"{name}\":1")) + "}";

        Assert.Contains($"'p{missing}' is missing", Probe.Run(schema, $""""Read<Wide>("""{json}""").P0"""", paths), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_only_answered_with_has_no_optional_values()
        => Assert.Equal("True", Probe.Run(Schemas, """"Read<Answered>("""{"id":"1","note":null}""").Note is null"""", Paths));

    [Fact]
    public void Constraints_are_documented()
    {
        Generation generation = Generation.Run(Construct.Spec(components: """
            schemas:
              A:
                type: object
                properties:
                  n: { type: integer, minimum: 1, maximum: 100, default: 5, description: How many. }
                  s: { type: string, minLength: 2, maxLength: 2, pattern: '^[<>]+$' }
            """));

        string source = generation.Source("Test.A.g.cs");
        Assert.Contains("/// <remarks>At least 1, at most 100. Default: 5.</remarks>", source, StringComparison.Ordinal);
        Assert.Contains("/// <remarks>2 characters. Matches ^[&lt;&gt;]+$</remarks>", source, StringComparison.Ordinal);
    }
}
