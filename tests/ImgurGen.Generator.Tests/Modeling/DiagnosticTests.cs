using ImgurGen.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace ImgurGen.Generator.Tests.Modeling;

/// <summary>What cannot be generated is told, at its place; the rest is generated and compiles.</summary>
public sealed class DiagnosticTests
{
    [Fact]
    public void A_form_without_names_for_its_fields_leaves_its_operation_out() => Verify("""
        /a:
          put:
            operationId: putA
            requestBody: { content: { application/x-www-form-urlencoded: { schema: { type: array, items: { type: string } } } } }
            responses: { '204': { description: A } }
        """, "", "IMG050", "put:", "putA");

    [Fact]
    public void A_path_parameter_that_is_not_declared_is_assumed_to_be_a_text() => Verify("""
        /a/{id}:
          get: { operationId: getA, responses: { '204': { description: A } } }
        """, "", "IMG056", "get:", "{id}");

    [Fact]
    public void A_path_parameter_that_the_path_lacks_is_left_out() => Verify("""
        /a:
          get:
            operationId: getA
            parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
            responses: { '204': { description: A } }
        """, "", "IMG054", "{ name: id", "id");

    [Fact]
    public void A_union_that_cannot_be_told_apart_is_told() => Verify("", """
        schemas:
          Both: { oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }] }
          A: { type: object, properties: { a: { type: string } } }
          B: { type: object, properties: { a: { type: string } } }
        """, "IMG080", "Both:", "tells the branches");

    [Fact]
    public void Of_two_properties_with_one_name_the_second_by_its_address_is_renamed() => Verify("", """
        schemas:
          A: { type: object, properties: { a_b: { type: string }, aB: { type: string } } }
        """, "IMG051", "a_b:", "AB2");

    [Theory]
    [InlineData("{ in: body, name: pet, schema: { type: object, properties: { age: { allOf: [{ type: string }, { type: integer }] } } } }", "IMG057", 8)]
    [InlineData("{ $ref: '#/parameters/Pet' }", "IMG057", 13)]
    [InlineData("{ in: formData, name: 9, type: string, enum: [a, A] }", "IMG051", 8)]
    public void Of_a_body_of_Swagger_a_finding_stands_at_its_parameter(string parameter, string id, int line)
    {
        Generation generation = Generation.Run($$"""
            swagger: '2.0'
            info: { title: Test API, version: '1' }
            paths:
              /a:
                post:
                  parameters:
                    - { in: query, name: q, type: string }
                    - {{parameter}}
                  responses: { 204: { description: d } }
            parameters:
              Pet:
                { in: body, name: pet, schema: { type: object, properties: {
                  age: { allOf: [{ type: string }, { type: integer }] } } } }
            """);

        Diagnostic diagnostic = Assert.Single(generation.Diagnostics);
        Assert.Equal((id, line), (diagnostic.Id, diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1));
    }

    [Theory]
    [InlineData("x-imgurgen-credits: -1")]
    [InlineData("x-imgurgen-page: true")]
    public void A_vendor_extension_that_is_not_understood_is_told(string extension) => Verify($$"""
        /a:
          get:
            {{extension}}
            operationId: getA
            responses: { '204': { description: A } }
        """, "", "IMG055", extension.Split(": ")[1], extension.Split(':')[0]);

    [Fact]
    public void An_envelope_may_have_names_of_its_own()
    {
        Generation generation = Generation.Run(Construct.Spec("""
            /a:
              get:
                operationId: getA
                responses: { '200': { description: A, content: { application/json: { schema: { $ref: '#/components/schemas/Wrapped' } } } } }
            """, """
            schemas:
              Wrapped:
                type: object
                x-imgurgen-envelope: { payload: result, success: ok, status: code, errors: success }
                properties: { result: { type: integer }, ok: { type: boolean }, code: { type: integer }, more: { type: string } }
            """));

        Assert.Empty(generation.Diagnostics);
        Assert.Contains("Payload = \"result\", Success = \"ok\", Status = \"code\", Errors = global::ImgurGen.EnvelopeErrorRule.SuccessFlag", generation.Source("Test.TestClient.g.cs"), StringComparison.Ordinal);
        Assert.Contains("Task<long> GetAAsync", generation.Source("Test.DefaultOperations.g.cs"), StringComparison.Ordinal);
        Assert.Empty(generation.Compile());
    }

    [Fact]
    public void A_chain_of_thousands_of_schemas_is_no_matter()
    {
        const int length = 5_000;
        string schemas = string.Join('\n', Enumerable.Range(0, length).Select(static i =>
            $"  S{i}: {{ type: object, properties: {{ next: {{ $ref: '#/components/schemas/S{(i + 1) % length}' }} }} }}"));
        Generation generation = Generation.Run(Construct.Spec(components: "schemas:\n" + schemas));

        Assert.Null(generation.Result.Exception);
        Assert.Empty(generation.Diagnostics);
        Assert.Equal(length, generation.Result.GeneratedSources.Sum(static source => source.SourceText.ToString().Split("\npublic sealed partial class S").Length - 1));
    }

    private static void Verify(string paths, string components, string id, string at, string says)
    {
        string spec = Construct.Spec(paths, components);
        Generation generation = Generation.Run(spec);

        Diagnostic diagnostic = Assert.Single(generation.Diagnostics);
        Assert.Equal(id, diagnostic.Id);
        Assert.Contains(says, diagnostic.GetMessage(null), StringComparison.Ordinal);
        Assert.StartsWith(at, spec[diagnostic.Location.SourceSpan.Start..], StringComparison.Ordinal);
        Assert.Empty(generation.Compile());
    }
}
