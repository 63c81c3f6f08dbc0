using ImgurGen.Generator.Tests.Testing;

namespace ImgurGen.Generator.Tests.Emit;

/// <summary>Operations that take JSON or, for files, multipart data, and what forms say of lists and parts.</summary>
public sealed class MultipartTwinTests
{
    private static string Spec(string json, string multipart) => Construct.Spec($$"""
        /send:
          post:
            operationId: send
            requestBody: { required: true, content: { application/json: { schema: {{json}} }, multipart/form-data: { schema: {{multipart}} } } }
            responses: { '204': { description: Sent } }
        """, "schemas: { Letter: { type: object, required: [title], properties: { title: { type: string }, file: { type: string, format: binary } } } }");

    private const string Letter = "{ $ref: '#/components/schemas/Letter' }";

    [Fact]
    public async Task Files_are_sent_by_a_method_of_their_own()
    {
        await using var server = new ExchangeServer(204);

        await GeneratedCall.RunAsync(Spec(Letter, Letter), server, """
            await client.Default.SendMultipartAsync(new SendMultipartRequest { Title = "Hello", File = FileContent.FromBytes(new byte[] { 65, 66 }, "a.txt") });
            return "";
            """);

        Assert.StartsWith("multipart/form-data; boundary=", server.ContentType, StringComparison.Ordinal);
        Assert.Contains("name=\"title\"", server.Body, StringComparison.Ordinal);
        Assert.Contains("name=\"file\"; filename=\"a.txt\"", server.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_files_the_method_sends_JSON_as_ever()
    {
        await using var server = new ExchangeServer(204);

        await GeneratedCall.RunAsync(Spec(Letter, Letter), server, "await client.Default.SendAsync(new Letter { Title = \"Hello\" }); return \"\";");

        Assert.Equal("""{"title":"Hello"}""", server.Body);
    }

    [Fact]
    public void Multipart_data_without_files_says_nothing_that_JSON_does_not()
    {
        Generation generation = Generation.Run(Spec("{ type: object, properties: { a: { type: string } } }", "{ type: object, properties: { a: { type: string } } }"));

        Assert.Equal(["IMG063"], generation.Diagnostics.Select(static diagnostic => diagnostic.Id));
        Assert.DoesNotContain("SendMultipartAsync", generation.Source("Test.DefaultOperations.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_header_of_a_part_is_told()
    {
        Generation generation = Generation.Run(Construct.Spec("""
            /send:
              post:
                operationId: send
                requestBody:
                  content:
                    multipart/form-data:
                      schema: { type: object, properties: { photo: { type: string, format: binary } } }
                      encoding: { photo: { contentType: image/png, headers: { X-Rotation: { schema: { type: integer } } } } }
                responses: { '204': { description: Sent } }
            """));

        Assert.Contains("'X-Rotation' of the part 'photo'", Assert.Single(generation.Diagnostics).GetMessage(null), StringComparison.Ordinal);
    }

    // Swagger 2.0, Parameter Object, "collectionFormat".
    [Theory]
    [InlineData("", "ids=1%2C2")]
    [InlineData("collectionFormat: csv, ", "ids=1%2C2")]
    [InlineData("collectionFormat: ssv, ", "ids=1+2")]
    [InlineData("collectionFormat: tsv, ", "ids=1%092")]
    [InlineData("collectionFormat: pipes, ", "ids=1%7C2")]
    [InlineData("collectionFormat: multi, ", "ids=1&ids=2")]
    public async Task A_list_in_a_form_of_Swagger_is_written_as_its_collection_format_says(string format, string expected)
    {
        await using var server = new ExchangeServer(204);

        await GeneratedCall.RunAsync($$"""
            swagger: '2.0'
            info: { title: Test API, version: '1' }
            paths:
              /send:
                post:
                  operationId: send
                  consumes: [application/x-www-form-urlencoded]
                  parameters: [{ name: ids, in: formData, {{format}}type: array, items: { type: integer } }]
                  responses: { '204': { description: Sent } }
            """, server, "await client.Default.SendAsync(new SendRequest { Ids = new List<long> { 1, 2 } }); return \"\";");

        Assert.Equal(expected, server.Body);
    }
}
