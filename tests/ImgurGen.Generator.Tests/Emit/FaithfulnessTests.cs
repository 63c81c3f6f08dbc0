using ImgurGen.Generator.Tests.Testing;

namespace ImgurGen.Generator.Tests.Emit;

/// <summary>JSON that a model would lose, or fail at, if a part of its schema were left out of account.</summary>
public sealed class FaithfulnessTests
{
    [Theory]
    [InlineData("{ type: array, items: { type: object, properties: { data: { type: integer } } } }", """[{"id":"1","data":2}]""")]
    [InlineData("{ type: array, items: { required: [data], properties: { data: { $ref: '#/components/schemas/Base' } } } }", """[{"id":"1","data":{"v":[]}}]""")]
    public void Items_that_two_parts_describe_are_what_both_say(string more, string json)
        => Assert.Equal($$"""{"v":{{json}}}""", Probe.Run($$"""
            Base: { type: object, properties: { v: { type: array, items: { type: object, properties: { id: { type: string } } } } } }
            A: { allOf: [{ $ref: '#/components/schemas/Base' }, { type: object, properties: { v: {{more}} } }] }
            """, $$""""Write(Read<A>("""{"v":{{json}}}"""))""""));

    [Fact]
    public void Items_of_which_a_part_says_only_that_they_are_objects_are_of_the_type_that_the_other_says()
        => Assert.Equal("x", Probe.Run("""
            Wrapper: { type: object, properties: { data: { type: array, items: { type: object } } } }
            Station: { type: object, properties: { name: { type: string } } }
            Stations: { allOf: [{ $ref: '#/components/schemas/Wrapper' }, { properties: { data: { type: array, items: { $ref: '#/components/schemas/Station' } } } }] }
            """, """"((IReadOnlyList<Station>)Read<Stations>("""{"data":[{"name":"x"}]}""").Data!)[0].Name""""));

    [Fact]
    public void Values_of_a_map_that_two_parts_describe_are_what_both_say()
        => Assert.Equal("""{"m":{"x":{"a":"1","b":2}}}""", Probe.Run("""
            Base: { type: object, properties: { m: { type: object, additionalProperties: { type: object, properties: { a: { type: string } } } } } }
            A: { allOf: [{ $ref: '#/components/schemas/Base' }, { properties: { m: { type: object, additionalProperties: { type: object, properties: { b: { type: integer } } } } } }] }
            """, """"Write(Read<A>("""{"m":{"x":{"a":"1","b":2}}}"""))""""));

    [Fact]
    public void A_choice_between_null_and_an_object_beside_properties_is_that_object()
        => Assert.Equal("""{"more":"x","radius":1}""", Probe.Run("""
            A: { allOf: [{ oneOf: [{ type: 'null' }, { $ref: '#/components/schemas/Circle' }] }, { type: object, properties: { more: { type: string } } }] }
            Circle: { type: object, required: [radius], properties: { radius: { type: integer } } }
            """, """"Write(Read<A>("""{"more":"x","radius":1}"""))"""", version: "3.1.0"));

    [Theory]
    [InlineData("additionalProperties: true", """{"a":"x","b":[1,null]}""")]
    [InlineData("additionalProperties: {}", """{"a":"x","b":[1,null]}""")]
    [InlineData("patternProperties: { '^x-': { type: integer } }", """{"a":"x","x-1":1,"other":"y"}""")]
    [InlineData("patternProperties: { '^x-': { type: integer } }, additionalProperties: false", """{"a":"x","x-1":1}""")]
    [InlineData("patternProperties: { '^x-': { type: integer }, '^y-': { type: string } }", """{"a":"x","x-1":1,"y-1":"z"}""")]
    public void Properties_of_which_the_schema_speaks_without_naming_them_are_kept(string rest, string json)
        => Assert.Equal(json, Probe.Run($"A: {{ type: object, properties: {{ a: {{ type: string }} }}, {rest} }}", $$""""Write(Read<A>("""{{json}}"""))"""", version: "3.1.0"));

    [Theory]
    [InlineData("prefixItems: [{ type: string }], items: { type: boolean }", """["a",true]""")]
    [InlineData("prefixItems: [{ type: integer }], items: { type: integer }", "[1,2]")]
    public void Items_after_those_of_a_tuple_do_not_speak_of_these(string items, string json)
        => Assert.Equal($$"""{"v":{{json}}}""", Probe.Run($"A: {{ type: object, properties: {{ v: {{ type: array, {items} }} }} }}", $$""""Write(Read<A>("""{"v":{{json}}}"""))"""", version: "3.1.0"));

    [Fact]
    public void A_map_whose_names_decide_of_the_types_of_its_values_is_one_of_json()
        => Assert.Equal("""{"v":{"i-1":1,"t-1":"x"}}""", Probe.Run(
            "A: { type: object, properties: { v: { type: object, patternProperties: { '^i-': { type: integer }, '^t-': { type: string } } } } }",
            """"Write(Read<A>("""{"v":{"i-1":1,"t-1":"x"}}"""))"""", version: "3.1.0"));

    // RFC 6902, A.13 and A.8: null is a value to add, and to replace with.
    [Theory]
    [InlineData("""{"op":"replace","path":"/a","value":null}""")]
    [InlineData("""{"op":"replace","path":"/a","value":[1]}""")]
    [InlineData("""{"op":"remove","path":"/a"}""")]
    public void What_is_sent_and_may_be_anything_tells_null_from_absent(string json)
        => Assert.Equal(json, Probe.Run(
            "Patch: { type: object, required: [op, path], properties: { op: { type: string }, path: { type: string }, value: { description: Any. } } }",
            $$""""Write(Read<Patch>("""{{json}}"""))"""", Sends("Patch")));

    [Fact]
    public void A_branch_of_a_union_that_nothing_tells_apart_is_sent_too()
        => Assert.Equal("""{"note":null}""", Probe.Evaluate(
            Untold("requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Ask' } } } }", "responses: { '204': { description: Done } }"),
            """"Write(Read<One>("""{"note":null}"""))""""));

    [Fact]
    public void A_branch_of_a_union_that_nothing_tells_apart_is_answered_with_too()
        => Assert.Equal("new", Probe.Evaluate(
            Untold("requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/One' } } } }", "responses: { '200': { description: It, content: { application/json: { schema: { $ref: '#/components/schemas/Ask' } } } } }"),
            """"Read<One>("""{"kind":"new"}""").Kind!.Value.Raw""""));

    [Theory]
    [InlineData("{ type: string, format: date-time }", "{ type: integer, format: unix-time }", "\"2023-11-14T22:13:20+00:00\"", "AsDateTime")]
    [InlineData("{ type: string, format: date-time }", "{ type: integer, format: unix-time }", "1700000000", "AsUnixTime")]
    [InlineData("{ type: integer, format: int64 }", "{ type: string, format: int64 }", "5", "AsInt64")]
    [InlineData("{ type: integer, format: int64 }", "{ type: string, format: int64 }", "\"5\"", "AsInt64Text")]
    public void A_union_may_be_one_type_in_two_spellings(string one, string other, string json, string member)
    {
        string schemas = $"A: {{ oneOf: [{one}, {other}] }}";
        Assert.Equal(json, Probe.Run(schemas, $$""""Write(Read<A[]>("""[{{json}}]""")[0])""""));
        Assert.Equal(json, Probe.Run(schemas, $$""""Write(A.From{{member[2..]}}(Read<A[]>("""[{{json}}]""")[0].{{member}}!.Value))""""));
    }

    [Fact]
    public void A_union_that_nothing_tells_apart_may_be_one_type_in_two_spellings()
        => Assert.Equal("\"5\"", Probe.Run("""
            A: { oneOf: [{ type: integer, format: int64 }, { type: string, format: int64 }, { $ref: '#/components/schemas/B' }, { $ref: '#/components/schemas/C' }] }
            B: { type: object, properties: { b: { type: string } } }
            C: { type: object, properties: { b: { type: string }, c: { type: string } } }
            """, "Write(A.FromInt64Text(5))"));

    [Fact]
    public void A_case_may_be_of_the_same_type_as_another()
        => Assert.Equal("""[5,"5",[]]""", Probe.Run(
            "A: { oneOf: [{ type: integer, format: int64 }, { type: string, format: int64 }, { type: array, items: { type: string } }] }",
            """"Write(Read<A[]>("""[5,"5",[]]"""))""""));

    [Fact]
    public void What_is_in_a_schema_that_no_operation_has_may_be_newer_than_the_spec()
        => Assert.Equal("""{"thing":{"kind":"new"}}""", Probe.Run("""
            Webhook: { type: object, properties: { thing: { $ref: '#/components/schemas/Thing' } } }
            Thing: { type: object, properties: { kind: { type: string, enum: [a, b] } } }
            """, """"Write(Read<Webhook>("""{"thing":{"kind":"new"}}"""))"""", Sends("Thing")));

    private static string Sends(string schema) => $$"""
        /it:
          post:
            operationId: sendIt
            requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/{{schema}}' } } } }
            responses: { '204': { description: Done } }
        """;

    private static string Untold(string body, string responses) => Construct.Spec(
        $$"""
        /it:
          post:
            operationId: sendIt
            {{body}}
            {{responses}}
        """,
        """
        schemas:
          Ask: { anyOf: [{ $ref: '#/components/schemas/One' }, { $ref: '#/components/schemas/Two' }] }
          One: { type: object, properties: { note: { type: string, nullable: true }, kind: { type: string, enum: [a, b] } } }
          Two: { type: object, properties: { note: { type: string, nullable: true } } }
        """);
}
