using ImgurGen.Generator.Tests.Testing;

namespace ImgurGen.Generator.Tests.Emit;

/// <summary>How long a file may be is passed on to the runtime, where the file is added to the body.</summary>
public sealed class FileLimitTests
{
    private const string Request = "Test.AddRequest.g.cs";

    [Theory]
    [InlineData("file: { type: string, format: binary, x-imgurgen-max-bytes: 20971520 }", "body.Add(\"file\", File, 20971520);")]
    [InlineData("file: { type: string, format: binary, x-imgurgen-max-bytes: 9223372036854775807 }", "body.Add(\"file\", File, 9223372036854775807);")]
    [InlineData("file: { $ref: '#/components/schemas/Picture' }", "body.Add(\"file\", File, 7);")]
    [InlineData("file: { $ref: '#/components/schemas/Picture', x-imgurgen-max-bytes: 5 }", "body.Add(\"file\", File, 5);")]
    [InlineData("file: { type: string, format: binary }", "body.Add(\"file\", File);")]
    [InlineData("files: { type: array, x-imgurgen-max-bytes: 10, items: { type: string, format: binary } }", "body.Add(\"files\", file, 10);")]
    [InlineData("files: { type: array, items: { type: string, format: binary, x-imgurgen-max-bytes: 10 } }", "body.Add(\"files\", file, 10);")]
    public void A_field_of_a_multipart_body_has_its_limit(string property, string expected)
    {
        Generation generation = Generation.Run(Multipart(property));

        Assert.Empty(generation.Diagnostics);
        Assert.Empty(generation.Compile());
        Assert.Contains(expected, generation.Source(Request), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ type: string, format: binary, x-imgurgen-max-bytes: 10 }", "new global::ImgurGen.BinaryBody(request, \"image/*\", 10)")]
    [InlineData("{ $ref: '#/components/schemas/Picture' }", "new global::ImgurGen.BinaryBody(request, \"image/*\", 7)")]
    [InlineData("{ type: string, format: binary }", "new global::ImgurGen.BinaryBody(request, \"image/*\")")]
    public void A_body_that_is_a_file_has_its_limit(string schema, string expected)
    {
        Generation generation = Generation.Run(Binary(schema));

        Assert.Empty(generation.Diagnostics);
        Assert.Empty(generation.Compile());
        Assert.Contains(expected, generation.Source("Test.DefaultOperations.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_swagger_has_its_limit()
    {
        Generation generation = Generation.Run("""
            swagger: '2.0'
            info: { title: Test API, version: '1' }
            paths:
              /files:
                post:
                  operationId: add
                  consumes: [multipart/form-data]
                  parameters: [{ name: file, in: formData, type: file, required: true, x-imgurgen-max-bytes: 10 }]
                  responses: { '204': { description: Done } }
            """);

        Assert.Empty(generation.Diagnostics);
        Assert.Empty(generation.Compile());
        Assert.Contains("body.Add(\"file\", File, 10);", generation.Source(Request), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0", "1 or more")]
    [InlineData("-1", "1 or more")]
    [InlineData("1.5", "1 or more")]
    [InlineData("20 MB", "1 or more")]
    [InlineData("'10'", "1 or more")]
    [InlineData("9223372036854775808", "1 or more")]
    [InlineData("[10]", "1 or more")]
    public void A_limit_that_is_no_length_is_told_and_left_out(string limit, string says)
    {
        VerifyTold(Multipart($"file: {{ type: string, format: binary, x-imgurgen-max-bytes: {limit} }}"), limit, says);
        VerifyTold(Binary($"{{ type: string, format: binary, x-imgurgen-max-bytes: {limit} }}"), limit, says);
        Assert.Contains("body.Add(\"file\", File);", Generation.Run(Multipart($"file: {{ type: string, format: binary, x-imgurgen-max-bytes: {limit} }}")).Source(Request), StringComparison.Ordinal);
    }

    [Fact]
    public void A_limit_of_what_is_no_file_is_told() => VerifyTold(Multipart("file: { type: string, x-imgurgen-max-bytes: 10 }"), "10", "belongs to a file");

    private static void VerifyTold(string spec, string at, string says)
    {
        Generation generation = Generation.Run(spec);

        Microsoft.CodeAnalysis.Diagnostic diagnostic = Assert.Single(generation.Diagnostics);
        Assert.Equal("IMG055", diagnostic.Id);
        Assert.Contains(says, diagnostic.GetMessage(null), StringComparison.Ordinal);
        Assert.StartsWith(at, spec[diagnostic.Location.SourceSpan.Start..], StringComparison.Ordinal);
        Assert.Empty(generation.Compile());
    }

    private static string Multipart(string property) => Construct.Spec($$"""
        /files:
          post:
            operationId: add
            requestBody:
              required: true
              content:
                multipart/form-data:
                  schema:
                    type: object
                    properties:
                      {{property}}
            responses: { '204': { description: Done } }
        """, Picture);

    private static string Binary(string schema) => Construct.Spec($$"""
        /files:
          post:
            operationId: add
            requestBody:
              required: true
              content:
                image/*: { schema: {{schema}} }
            responses: { '204': { description: Done } }
        """, Picture);

    private const string Picture = """
        schemas:
          Picture: { type: string, format: binary, x-imgurgen-max-bytes: 7 }
        """;
}
