using ImgurGen.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace ImgurGen.Generator.Tests.Emit;

/// <summary>What the spec deprecates warns those who use it, with the reason, and nobody else.</summary>
public sealed class DeprecationTests
{
    private const string Use = """
        class User
        {
            static object Use(Test.DefaultOperations operations) => new object[] { {{0}} };
        }
        """;

    private static readonly string Spec = Construct.Spec("""
        /gone:
          get:
            operationId: getGone
            x-imgurgen-deprecated: Imgur answers 404 since 2019.
            parameters:
              - { name: page, in: query, x-imgurgen-deprecated: 'Has no effect.', description: The page., schema: { type: integer, default: 0 } }
              - { name: old, in: query, deprecated: true, schema: { type: string } }
              - { $ref: '#/components/parameters/Shared' }
            responses: { '200': { description: Things, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Thing' } } } } } }
        /general:
          get: { operationId: getGeneral, deprecated: true, responses: { '204': { description: Done } } }
        /both:
          get: { operationId: getBoth, deprecated: true, x-imgurgen-deprecated: "Two\nlines, \"quoted\".", responses: { '204': { description: Done } } }
        /new:
          get: { operationId: getNew, responses: { '204': { description: Done } } }
        """, """
        parameters:
          Shared: { name: shared, in: query, x-imgurgen-deprecated: Not any more., schema: { type: string } }
        schemas:
          Thing:
            type: object
            required: [id]
            properties:
              id: { type: string, x-imgurgen-deprecated: Use the hash. }
              size: { type: integer, x-imgurgen-deprecated: Counts differently. }
              other: { description: A reference with remarks., x-imgurgen-deprecated: Empty since 2020., $ref: '#/components/schemas/Other' }
              fine: { $ref: '#/components/schemas/Other' }
              kind: { $ref: '#/components/schemas/Kind' }
          Other: { type: object, properties: { a: { type: string } } }
          Kind: { type: string, enum: [a, b], x-imgurgen-deprecated: Kinds are no more. }
        """);

    [Theory]
    [InlineData("operations.GetGoneAsync()", "Imgur answers 404 since 2019.")]
    [InlineData("operations.GetGoneResponseAsync()", "Imgur answers 404 since 2019.")]
    [InlineData("operations.GetGoneAllAsync()", "Imgur answers 404 since 2019.")]
    [InlineData("operations.GetGeneralAsync()", "The API has deprecated this.")]
    [InlineData("operations.GetBothResponseAsync()", "Two lines, \"quoted\".")]
    [InlineData("new Test.Thing { Id = \"a\" }.Size!", "Counts differently.")]
    [InlineData("new Test.Thing { Id = \"a\" }.Other!", "Empty since 2020.")]
    [InlineData("Test.Kind.A", "Kinds are no more.")]
    [InlineData("operations.GetNewAsync()", null)]
    [InlineData("new Test.Thing { Id = \"a\" }.Fine!", null)]
    public void The_reason_reaches_the_user(string expression, string? reason)
    {
        string code = Use.Replace("{{0}}", expression, StringComparison.Ordinal);
        Generation generation = Generation.Run([new SpecFile("/specs/api.yml", Spec)], userCode: code, @namespace: "Test");

        Assert.Empty(generation.Diagnostics);
        Assert.Equal(reason is null ? [] : [reason], generation.Compile().Select(ReasonOf));
    }

    [Fact]
    public void What_cannot_have_the_attribute_says_it_in_its_documentation()
    {
        Generation generation = Generation.Run(Spec);

        Assert.Empty(generation.Compile());
        string operations = generation.Source("Test.DefaultOperations.g.cs");
        Assert.Contains("<param name=\"page\">(Deprecated: Has no effect.) The page.</param>", operations, StringComparison.Ordinal);
        Assert.Contains("<param name=\"old\">(Deprecated.) old</param>", operations, StringComparison.Ordinal);
        Assert.Contains("<param name=\"shared\">(Deprecated: Not any more.) shared</param>", operations, StringComparison.Ordinal);
        Assert.Contains("<remarks>(Deprecated: Use the hash.) The API still requires it.</remarks>", generation.Source("Test.Thing.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_body_that_is_deprecated_is_a_deprecated_type() => Assert.Contains("[global::System.Obsolete(\"Send JSON.\")]\npublic sealed partial class AddThingRequest", Generation.Run(Construct.Spec("""
        /things:
          post:
            operationId: addThing
            requestBody: { content: { application/x-www-form-urlencoded: { schema: { type: object, x-imgurgen-deprecated: Send JSON., properties: { a: { type: string } } } } } }
            responses: { '204': { description: Done } }
        """)).Source("Test.AddThingRequest.g.cs"), StringComparison.Ordinal);

    [Fact]
    public void An_operation_of_swagger_can_say_why_too()
    {
        Generation generation = Generation.Run("""
            swagger: '2.0'
            info: { title: Test API, version: '1' }
            paths:
              /gone:
                get:
                  operationId: getGone
                  x-imgurgen-deprecated: Gone.
                  parameters: [{ name: a, in: query, type: string, x-imgurgen-deprecated: Useless. }]
                  responses: { '204': { description: Done } }
            """);

        string operations = generation.Source("Test.DefaultOperations.g.cs");
        Assert.Contains("[global::System.Obsolete(\"Gone.\")]", operations, StringComparison.Ordinal);
        Assert.Contains("(Deprecated: Useless.) a", operations, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("true")]
    [InlineData("''")]
    [InlineData("' '")]
    [InlineData("[a]")]
    [InlineData("{ reason: a }")]
    public void A_reason_that_is_no_text_is_told_and_the_general_one_holds(string reason)
    {
        string spec = Construct.Spec($$"""
            /a:
              get:
                operationId: getA
                deprecated: true
                x-imgurgen-deprecated: {{reason}}
                parameters: [{ name: p, in: query, schema: { type: string }, x-imgurgen-deprecated: {{reason}} }]
                responses: { '204': { description: Done } }
            """, $$"""
            schemas:
              A: { type: object, properties: { b: { $ref: '#/components/schemas/B' }, c: { $ref: '#/components/schemas/B' } } }
              B: { type: object, properties: { a: { type: string } }, x-imgurgen-deprecated: {{reason}} }
            """);
        Generation generation = Generation.Run(spec);

        Assert.Equal(["IMG055", "IMG055", "IMG055"], generation.Diagnostics.Select(static diagnostic => diagnostic.Id));
        Assert.All(generation.Diagnostics, diagnostic => Assert.StartsWith(reason, spec[diagnostic.Location.SourceSpan.Start..], StringComparison.Ordinal));
        Assert.Contains("[global::System.Obsolete(\"The API has deprecated this.\")]", generation.Source("Test.DefaultOperations.g.cs"), StringComparison.Ordinal);
        Assert.DoesNotContain("(Deprecated", generation.Source("Test.DefaultOperations.g.cs"), StringComparison.Ordinal);
        Assert.DoesNotContain("Obsolete", generation.Source("Test.B.g.cs"), StringComparison.Ordinal);
    }

    private static string ReasonOf(Diagnostic diagnostic)
    {
        Assert.Equal("CS0618", diagnostic.Id);
        string message = diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture);
        const string start = "is obsolete: '";
        return message[(message.IndexOf(start, StringComparison.Ordinal) + start.Length)..^1];
    }
}
