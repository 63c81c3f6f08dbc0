using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace ImgurGen.Generator.Tests.Modeling.Normalizing;

/// <summary>Swagger 2.0: what a path item declares holds for its operations, "body" and "formData" included.</summary>
public sealed class SwaggerBodyTests
{
    [Theory]
    [InlineData("{in: body, name: b, schema: {type: object}}", "[]", "application/json")]
    [InlineData("{$ref: '#/parameters/Body'}", "[]", "application/json")]
    [InlineData("{in: formData, name: f, type: string}", "[]", "application/x-www-form-urlencoded f")]
    [InlineData("{$ref: '#/parameters/Field'}", "[]", "application/x-www-form-urlencoded field")]
    [InlineData("{in: query, name: q, type: string}", "[{$ref: '#/parameters/Field'}, {in: formData, name: f, type: string}]", "application/x-www-form-urlencoded field f")]
    [InlineData("{in: formData, name: f, type: string}", "[{in: formData, name: f, type: integer}]", "application/x-www-form-urlencoded f")]
    [InlineData("{in: formData, name: f, type: string}", "[{in: body, name: b, schema: {type: object}}]", "application/json")]
    [InlineData("{in: body, name: b, schema: {type: object}}", "[{in: formData, name: f, type: string}]", "application/x-www-form-urlencoded f")]
    public void An_operation_sends_the_body_of_its_path_unless_it_has_its_own(string ofPath, string ofOperation, string expected)
    {
        Normalized result = Read(ofPath, ofOperation);

        Assert.Empty(result.Findings);
        IOpenApiRequestBody body = result.Document!.Paths["/a"].Operations![HttpMethod.Put].RequestBody!;
        KeyValuePair<string, IOpenApiMediaType> content = Assert.Single(body.Content!);
        Assert.Equal(expected, string.Join(' ', [content.Key, .. content.Value.Schema!.Properties?.Keys ?? []]));
    }

    [Fact]
    public void Other_parameters_stay_with_their_path()
    {
        Normalized result = Read("{in: query, name: q, type: string}", "[]");

        Assert.Equal(["q"], result.Document!.Paths["/a"].Parameters!.Select(static parameter => parameter.Name));
        Assert.Empty(Assert.IsType<JsonArray>(result.Tree.Find("/paths/~1a/put/parameters")));
    }

    [Fact]
    public void What_moved_is_still_reported_where_it_was_written()
    {
        Normalized result = Read("{in: body, name: b, schema: {type: object}}", "[]");

        Assert.Equal("/paths/~1a/parameters/0/schema", result.Tree.OriginOf("/paths/~1a/put/parameters/0/schema").Pointer);
    }

    private static Normalized Read(string ofPath, string ofOperation) => Normalized.Read($$$"""
        swagger: '2.0'
        info: {title: T, version: '1'}
        paths:
          /a:
            parameters: [{{{ofPath}}}]
            put:
              parameters: {{{ofOperation}}}
              responses: {204: {description: d}}
        parameters:
          Body: {in: body, name: b, schema: {type: object}}
          Field: {in: formData, name: field, type: string}
        """);
}
