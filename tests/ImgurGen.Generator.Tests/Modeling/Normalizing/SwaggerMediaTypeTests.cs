using ImgurGen.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace ImgurGen.Generator.Tests.Modeling.Normalizing;

/// <summary>The section "Response Object" and the fields "produces" and "consumes" of the Swagger 2.0 specification.</summary>
public sealed class SwaggerMediaTypeTests
{
    private const string Task = "System.Threading.Tasks.Task";

    private const string Definitions = """

        definitions:
          Pet: {type: object, properties: {name: {type: string}}}
        responses:
          Pet: {description: d, schema: {$ref: '#/definitions/Pet'}}
          Done: {description: d}
          Scan: {description: d, schema: {type: file}}
        """;

    [Theory]
    [InlineData("{description: d, schema: {$ref: '#/definitions/Pet'}}", Task + "<Test.Pet>")]
    [InlineData("{$ref: '#/responses/Pet'}", Task + "<Test.Pet>")]
    [InlineData("{description: d}", Task)]
    [InlineData("{$ref: '#/responses/Done'}", Task)]
    [InlineData("{description: d, examples: {application/json: {a: 1}}}", Task + "<System.Text.Json.JsonElement>")]
    public void An_answer_without_a_media_type_is_JSON_as_far_as_it_has_content(string response, string type)
    {
        Generation generation = Generation.Run(Operation("{operationId: call, responses: {200: " + response + "}}"));

        Assert.Empty(generation.Diagnostics);
        Assert.Equal(type, Call(generation).ReturnType.ToDisplayString());
    }

    [Fact]
    public void An_empty_list_of_media_types_names_none()
    {
        Generation generation = Generation.Run(Operation(
            "{operationId: call, produces: [], responses: {200: {$ref: '#/responses/Pet'}, 201: {description: d, schema: {$ref: '#/definitions/Pet'}}}}",
            "produces: []"));

        Assert.Empty(generation.Diagnostics);
        Assert.Equal(Task + "<Test.Pet>", Call(generation).ReturnType.ToDisplayString());
    }

    [Theory]
    [InlineData("{description: d, schema: {type: file}}")]
    [InlineData("{$ref: '#/responses/Scan'}")]
    public void A_file_is_a_stream(string response)
    {
        Generation generation = Generation.Run(Operation("{operationId: call, responses: {200: " + response + "}}"));

        Assert.Empty(generation.Diagnostics);
        Assert.Equal(Task + "<System.IO.Stream>", Call(generation).ReturnType.ToDisplayString());
    }

    [Theory]
    [InlineData("produces: [application/xml]", "")]
    [InlineData("", "produces: [application/xml], ")]
    public void A_media_type_that_is_given_stays(string ofDocument, string ofOperation)
    {
        string operation = "{operationId: call, " + ofOperation + "responses: {200: {description: d, schema: {$ref: '#/definitions/Pet'}}}}";

        Generation generation = Generation.Run(Operation(operation, ofDocument));

        Assert.Empty(generation.Diagnostics);
        Assert.Equal(Task + "<string>", Call(generation).ReturnType.ToDisplayString());
    }

    [Theory]
    [InlineData("{in: body, name: pet, required: true, schema: {$ref: '#/definitions/Pet'}}", "application/json")]
    [InlineData("{in: formData, name: name, type: string}", "application/x-www-form-urlencoded")]
    public void A_body_without_a_media_type_is_JSON_and_a_form_is_a_form(string parameter, string mediaType)
    {
        Normalized result = Normalized.Read(Operation(
            "{operationId: call, parameters: [" + parameter + "], responses: {204: {description: d}}}", method: "put"));

        Assert.Empty(result.Findings);
        Assert.Equal([mediaType], result.Document!.Paths["/a"].Operations![HttpMethod.Put].RequestBody!.Content!.Keys);
    }

    private static string Operation(string operation, string ofDocument = "", string method = "get") => $$"""
        swagger: '2.0'
        info: {title: T, version: '1'}
        paths:
          /a:
            {{method}}: {{operation}}
        {{ofDocument}}
        """ + Definitions;

    private static IMethodSymbol Call(Generation generation)
    {
        Assert.Empty(generation.Compile());
        INamedTypeSymbol group = generation.Output().GetTypeByMetadataName("Test.DefaultOperations")!;
        return Assert.IsAssignableFrom<IMethodSymbol>(Assert.Single(group.GetMembers("CallAsync")));
    }
}
