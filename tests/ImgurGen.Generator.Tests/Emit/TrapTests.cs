using System.Reflection;
using System.Text.Json;
using ImgurGen.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace ImgurGen.Generator.Tests.Emit;

/// <summary>Names and shapes on which emitted code could stumble over itself.</summary>
public sealed class TrapTests
{
    [Theory]
    [InlineData("""
        schemas:
          U: { oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }] }
          A: { type: object, required: [kind], properties: { kind: { type: string, enum: [a] }, branch: { type: string }, draft: { type: string }, seen: { type: string }, property: { type: string }, reader: { type: string }, probe: { type: string }, start: { type: string }, json: { type: string } } }
          B: { type: object, required: [kind], properties: { kind: { type: string, enum: [b] }, branch: { type: string }, item: { type: string }, json: { type: string } } }
        """)]
    [InlineData("schemas: { A: { type: object, required: [seen, rest, draft], properties: { seen: { type: string }, rest: { type: string }, draft: { type: string, nullable: true }, property: { type: string }, reader: { type: string } }, additionalProperties: { type: string } } }")]
    [InlineData("schemas: { A: { type: object, properties: { item: { type: string }, pair: { type: string }, rest: { type: string } }, additionalProperties: { type: string } } }")]
    [InlineData("""
        schemas:
          Unknown: { oneOf: [{ $ref: '#/components/schemas/Value' }, { type: string }] }
          Value: { type: object, properties: { value: { type: string } } }
          Second: { oneOf: [{ $ref: '#/components/schemas/Value' }, { type: integer }] }
        """)]
    [InlineData("schemas: { JsonCodec: { type: object, properties: { a: { type: string } } }, AsString: { oneOf: [{ type: string }, { type: integer }] }, AsJson: { oneOf: [{ type: string }, { type: boolean }] } }")]
    [InlineData("schemas: { String: { type: object, properties: { a: { type: string } } }, Task: { type: string, enum: [a] }, System: { type: object, properties: { b: { $ref: '#/components/schemas/String' } } }, ImgurGen: { type: object, properties: { c: { type: string } } }, TestClient: { type: object, properties: { c: { type: string } } } }")]
    [InlineData("""
        schemas:
          U: { oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }] }
          A: { type: object, properties: { n: { type: number, enum: [99999999999999999999] } } }
          B: { type: object, properties: { n: { type: number, enum: [1e400] } } }
          C: { type: object, properties: { n: { type: number, enum: [2.5] } } }
          V: { oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/C' }] }
        """)]
    public void Components_compile(string components) => AssertCompiles(Construct.Spec(components: components));

    [Theory]
    [InlineData("{ name: page, in: query, schema: { type: integer, minimum: 0 } }, { name: api_token, in: query, schema: { type: string } }, { name: api_page, in: query, schema: { type: string } }")]
    [InlineData("{ name: page, in: query, schema: { type: integer } }, { name: api_item, in: query, schema: { type: array, items: { type: integer } } }, { name: item, in: query, schema: { type: array, items: { type: string, enum: [a] } } }")]
    [InlineData("{ name: page, in: query, schema: { type: integer, format: int32, minimum: -9223372036854775808 } }")]
    [InlineData("{ name: page, in: query, schema: { type: integer } }, { name: page, in: header, schema: { type: string } }")]
    [InlineData("{ name: request, in: query, schema: { type: string } }, { name: apiRequest, in: query, schema: { type: string } }, { name: connection, in: query, schema: { type: string } }, { name: cancellation_token, in: query, schema: { type: string } }, { name: 'this', in: query, schema: { type: string } }")]
    [InlineData("{ name: a, in: query, schema: { type: number, default: 0.5 } }, { name: b, in: query, schema: { type: number, format: float, default: 1 } }, { name: c, in: query, schema: { type: number, format: decimal, default: 1.10 } }, { name: d, in: query, schema: { type: integer, default: 1.0 } }")]
    [InlineData("{ name: s, in: query, schema: { type: string, default: 5 } }, { name: e, in: query, schema: { type: string, enum: ['1', '2'], default: 1 } }")]
    public void Parameters_compile(string parameters)
    {
        Generation generation = AssertCompiles(Construct.Spec($$"""
            /things:
              post:
                operationId: listThings
                parameters: [{{parameters}}]
                requestBody: { content: { application/json: { schema: { type: object, properties: { a: { type: string } } } } } }
                responses: { '200': { description: Things, content: { application/json: { schema: { type: array, nullable: true, items: { type: string } } } } } }
            """));

        Assert.DoesNotContain(generation.Diagnostics, static diagnostic => diagnostic.Id == "IMG059");
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data")]
    public void Lists_of_what_may_be_null_compile_in_a_form(string mediaType) => AssertCompiles(Construct.Spec($$"""
        /things:
          post:
            operationId: addThings
            requestBody:
              content:
                {{mediaType}}:
                  schema:
                    type: object
                    properties:
                      names: { type: array, items: { type: string, nullable: true } }
                      numbers: { type: array, items: { type: integer, nullable: true } }
                      item: { type: array, items: { type: boolean } }
            responses: { '204': { description: Done } }
        """));

    [Theory]
    [InlineData("default: 2026-01-01, format: date, type: string")]
    [InlineData("default: c, type: string, enum: [a, b]")]
    [InlineData("default: 3000000000, type: integer, format: int32")]
    [InlineData("default: [a], type: array, items: { type: string }")]
    public void A_default_that_is_no_constant_is_told(string schema)
    {
        Generation generation = AssertCompiles(Construct.Spec($$"""
            /things:
              get:
                operationId: listThings
                parameters: [{ name: a, in: query, schema: { {{schema}} } }]
                responses: { '204': { description: Done } }
            """));

        Assert.Equal("IMG059", Assert.Single(generation.Diagnostics).Id);
    }

    [Fact]
    public void A_group_keeps_its_name_before_a_schema()
    {
        Generation generation = AssertCompiles(Construct.Spec(
            "/a: { get: { tags: [A], operationId: getA, responses: { '204': { description: Done } } } }",
            "schemas: { AOperations: { type: object, properties: { a: { type: string } } } }"));

        Assert.Contains("class AOperations\n", generation.Source("Test.AOperations.g.cs"), StringComparison.Ordinal);
        Assert.Equal("IMG051", Assert.Single(generation.Diagnostics).Id);
    }

    [Theory]
    [InlineData("""{"type":"a","only_b":"text"}""", "A")]
    [InlineData("""{"only_b":7,"type":"b"}""", "B")]
    [InlineData("""{"type":"video","only_b":"text"}""", "Unknown")]
    public void What_another_branch_calls_otherwise_does_not_stop_a_branch(string json, string branch)
    {
        Assembly assembly = AssertCompiles(Construct.Spec(components: """
            schemas:
              R: { oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }] }
              A: { type: object, required: [type], properties: { type: { type: string, enum: [a] } } }
              B: { type: object, required: [type], properties: { type: { type: string, enum: [b] }, only_b: { type: integer } } }
            """)).Load();

        object value = JsonSerializer.Deserialize(json, assembly.GetType("Test.R")!)!;

        Assert.Equal(branch, value.GetType().Name);
    }

    [Fact]
    public void A_mistake_deep_in_a_tree_of_unions_is_not_read_again_on_every_level()
    {
        Type node = AssertCompiles(Construct.Spec(components: """
            schemas:
              Node: { oneOf: [{ $ref: '#/components/schemas/Leaf' }, { $ref: '#/components/schemas/Twig' }] }
              Leaf: { type: object, required: [type, size], properties: { type: { type: string, enum: [leaf] }, size: { type: integer } } }
              Twig: { type: object, required: [type, next], properties: { type: { type: string, enum: [twig] }, next: { $ref: '#/components/schemas/Node' } } }
            """)).Load().GetType("Test.Node")!;
        const int depth = 60;
        string json = string.Concat(Enumerable.Repeat("""{"type":"twig","next":""", depth)) + """{"type":"leaf","size":"big"}""" + new string('}', depth);

        // Twice as often on each level would be 2^60 times.
        JsonException exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, node));

        Assert.EndsWith(".next.size", exception.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void A_discriminator_that_a_branch_does_not_describe_is_written_all_the_same()
    {
        Type pet = AssertCompiles(Construct.Spec(components: """
            schemas:
              Pet: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind } }
              Cat: { type: object, required: [kind], properties: { kind: { type: string } } }
              Dog: { type: object, properties: { age: { type: integer } } }
            """)).Load().GetType("Test.Pet")!;

        object dog = JsonSerializer.Deserialize("""{"kind":"Dog","age":3}""", pet)!;

        Assert.Equal("Dog", dog.GetType().Name);
        Assert.Equal("Dog", JsonSerializer.Deserialize(JsonSerializer.Serialize(dog, pet), pet)!.GetType().Name);
    }

    private static Generation AssertCompiles(string spec)
    {
        Generation generation = Generation.Run(spec);
        Assert.Null(generation.Result.Exception);
        Assert.DoesNotContain(generation.Diagnostics, static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Empty(generation.Compile());
        return generation;
    }
}
