using ImgurGen.Generator.Tests.Testing;

namespace ImgurGen.Generator.Tests.Emit;

/// <summary>Bodies of all kinds, from the spec to what goes over HTTP.</summary>
public sealed class RequestBodyTests
{
    private const string Owner = "{ type: object, properties: { name: { type: string }, tags: { type: array, items: { type: string } } } }";

    private static string Spec(string content, bool required = true) => Construct.Spec($$"""
        /pet:
          post:
            operationId: call
            requestBody: { required: {{(required ? "true" : "false")}}, content: { {{content}} } }
            responses: { '204': { description: d } }
        """);

    private static async Task<(string Body, string? ContentType)> SendAsync(string content, string argument, bool required = true)
    {
        await using var server = new ExchangeServer(204);
        await GeneratedCall.RunAsync(Spec(content, required), server, $"await client.Default.CallAsync({argument}); return \"\";");
        return (server.Body, server.ContentType);
    }

    // Stripe's own document describes its deep forms so: style deepObject, explode true.
    [Theory]
    [InlineData("encoding: { owner: { style: deepObject, explode: true } }", "owner[name]=a&owner[tags][]=x")]
    [InlineData("encoding: { owner: { style: form, explode: true } }", "name=a&tags=x")]
    [InlineData("encoding: { owner: { contentType: application/json } }", """owner={"name":"a","tags":["x"]}""")]
    public async Task An_object_in_a_form_is_sent_as_its_encoding_says(string encoding, string expected)
    {
        (string body, _) = await SendAsync(
            $"application/x-www-form-urlencoded: {{ schema: {{ type: object, properties: {{ owner: {Owner} }} }}, {encoding} }}",
            "new CallRequest { Owner = new CallOwner { Name = \"a\", Tags = [\"x\"] } }");

        Assert.Equal(expected, Uri.UnescapeDataString(body));
    }

    [Theory]
    [InlineData("{ type: number }", "1.5", "1.5")]
    [InlineData("{ type: boolean }", "true", "true")]
    [InlineData("{ type: string, enum: [on, off] }", "CallRequest.Off", "off")]
    [InlineData("{ type: string }", "\"a b\"", "a b")]
    [InlineData("{ type: object, properties: { a: { type: string } } }", "\"a b\"", "a b")]
    public async Task Plain_text_is_made_of_the_value_that_it_is(string schema, string argument, string expected)
    {
        Assert.Equal((expected, "text/plain; charset=utf-8"), await SendAsync($"text/plain: {{ schema: {schema} }}", argument));
        Assert.Equal((expected, "text/plain; charset=utf-8"), await SendAsync($"text/plain: {{ schema: {schema} }}", argument, required: false));
    }

    [Theory]
    [InlineData("true", "CallRequest request,")]
    [InlineData("false", "CallRequest? request = null,")]
    public void A_form_of_Swagger_2_must_be_sent_where_one_of_its_fields_must(string required, string expected)
        => Assert.Contains($"CallAsync(global::Test.{expected}", Generation.Run($$"""
            swagger: '2.0'
            info: { title: Test API, version: '1' }
            host: api.example.com
            paths:
              /pet:
                post:
                  operationId: call
                  consumes: [application/x-www-form-urlencoded]
                  parameters: [{ name: a, in: formData, type: string, required: {{required}} }, { name: b, in: formData, type: string }]
                  responses: { '204': { description: d } }
            """).Source("Test.DefaultOperations.g.cs"), StringComparison.Ordinal);

    [Fact]
    public async Task A_list_of_objects_in_a_form_is_counted()
    {
        (string body, _) = await SendAsync(
            $"application/x-www-form-urlencoded: {{ schema: {{ type: object, properties: {{ owners: {{ type: array, items: {Owner} }} }} }}, encoding: {{ owners: {{ style: deepObject, explode: true }} }} }}",
            "new CallRequest { Owners = [new CallOwner { Name = \"a\" }, new CallOwner { Name = \"b\" }] }");

        Assert.Equal("owners[0][name]=a&owners[1][name]=b", Uri.UnescapeDataString(body));
    }

    [Theory]
    [InlineData("{ schema: { type: object, additionalProperties: { type: string } } }", "new Dictionary<string, string> { [\"a\"] = \"1\" }", "a=1")]
    [InlineData("{}", "new Dictionary<string, string> { [\"a\"] = \"1\" }", "a=1")]
    public async Task A_form_without_properties_is_a_map(string media, string argument, string expected)
        => Assert.Equal(expected, (await SendAsync($"application/x-www-form-urlencoded: {media}", argument)).Body);

    // OpenAPI, Encoding Object: an object is application/json by default, and a contentType goes before it.
    [Fact]
    public async Task Parts_have_the_media_types_of_their_encoding()
    {
        (string body, _) = await SendAsync($$"""
            multipart/form-data: { schema: { type: object, properties: { owner: {{Owner}}, page: { type: string }, photos: { type: array, items: { type: string, format: binary } } } }, encoding: { page: { contentType: text/html }, photos: { contentType: image/png } } }
            """.Trim(), """
            new CallRequest { Owner = new CallOwner { Name = "a" }, Page = "<p/>", Photos = [FileContent.FromBytes(new byte[] { 65 }), FileContent.FromBytes(new byte[] { 66 })] }
            """);

        string[] parts = [.. body.Split("--")
            .Where(static part => part.Contains("name=", StringComparison.Ordinal))
            .Select(static part => string.Join('|', part.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1)))];
        Assert.Equal(
            [
                "Content-Disposition: form-data; name=\"owner\"|Content-Type: application/json|{\"name\":\"a\"}",
                "Content-Disposition: form-data; name=\"page\"|Content-Type: text/html|<p/>",
                "Content-Disposition: form-data; name=\"photos\"; filename=\"file\"|Content-Type: image/png|A",
                "Content-Disposition: form-data; name=\"photos\"; filename=\"file\"|Content-Type: image/png|B",
            ],
            parts);
    }

    [Fact]
    public async Task Multipart_data_of_which_nothing_is_known_are_files()
    {
        (string body, string? contentType) = await SendAsync("multipart/form-data: {}", "new Dictionary<string, FileContent> { [\"a\"] = FileContent.FromBytes(new byte[] { 65 }) }");

        Assert.StartsWith("multipart/form-data; boundary=", contentType, StringComparison.Ordinal);
        Assert.Contains("name=\"a\"", body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/merge-patch+json: { schema: { type: object, additionalProperties: { type: string } } }", "new Dictionary<string, string> { [\"a\"] = \"1\" }", "{\"a\":\"1\"}", "application/merge-patch+json")]
    [InlineData("application/json: { schema: { type: array, items: { type: integer } } }", "new long[] { 1, 2 }", "[1,2]", "application/json")]
    [InlineData("application/json: { schema: { type: string } }", "\"a\"", "\"a\"", "application/json")]
    [InlineData("application/json: { schema: { type: boolean } }", "true", "true", "application/json")]
    [InlineData("application/xml: { schema: { type: object, properties: { a: { type: string } } } }", "\"<a/>\"", "<a/>", "application/xml; charset=utf-8")]
    [InlineData("text/plain: { schema: { type: string } }", "\"a\"", "a", "text/plain; charset=utf-8")]
    [InlineData("application/pdf: { schema: { type: string, format: binary } }", "FileContent.FromBytes(new byte[] { 65 })", "A", "application/pdf")]
    [InlineData("'application/*+json': { schema: { type: boolean } }, application/json: { schema: { type: boolean } }", "true", "true", "application/json")]
    [InlineData("'application/json; x=\uFF21': { schema: { type: boolean } }", "true", "true", "application/json")]
    [InlineData("'no type': { schema: { type: string, format: binary } }", "FileContent.FromBytes(new byte[] { 65 })", "A", "application/octet-stream")]
    public async Task A_body_is_sent_under_its_media_type(string content, string argument, string expected, string contentType)
    {
        (string body, string? sent) = await SendAsync(content, argument);

        Assert.Equal(expected, body);
        Assert.Equal(contentType, sent);
    }

    [Theory]
    [InlineData("application/json: { schema: { type: boolean } }")]
    [InlineData("application/x-www-form-urlencoded: { schema: { type: object, properties: { a: { type: string } } } }")]
    [InlineData("multipart/form-data: {}")]
    [InlineData("application/xml: {}")]
    public async Task A_body_need_not_be_sent_where_the_spec_does_not_require_it(string content)
    {
        (string body, string? contentType) = await SendAsync(content, "", required: false);

        Assert.Empty(body);
        Assert.Null(contentType);
    }

    [Fact]
    public void A_media_type_that_HTTP_has_not_is_told()
    {
        Generation generation = Generation.Run(Spec("'application/json; x=\uFF21': { schema: { type: string } }"));

        Assert.Contains("'application/json' is sent", Assert.Single(generation.Diagnostics, static diagnostic => diagnostic.Id == "IMG063").GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_body_that_is_not_sent_is_told()
    {
        Generation generation = Generation.Run(Spec("application/json: { schema: { type: string } }, application/xml: { schema: { type: string } }"));

        Assert.Equal(["IMG063"], generation.Diagnostics.Select(static diagnostic => diagnostic.Id));
        Assert.Contains("'application/json' is sent", generation.Diagnostics[0].GetMessage(), StringComparison.Ordinal);
    }
}
