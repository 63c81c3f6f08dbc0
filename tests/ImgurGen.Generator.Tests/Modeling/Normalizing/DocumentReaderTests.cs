using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Modeling.Normalizing;
using ImgurGen.Generator.Reading;
using Microsoft.OpenApi;

namespace ImgurGen.Generator.Tests.Modeling.Normalizing;

public sealed class DocumentReaderTests
{
    [Theory]
    [InlineData("openapi: 3.0.3")]
    [InlineData("openapi: 3.0")]
    [InlineData("openapi: 3.1")]
    [InlineData("openapi: 3.1.7")]
    [InlineData("openapi: '3.2.0'")]
    [InlineData("swagger: '2.0'")]
    [InlineData("swagger: 2.0")]
    public void Every_version_that_has_a_reader_is_read(string version)
    {
        Normalized result = Normalized.Read(version + "\ninfo: {title: T, version: '1'}\npaths: {/a: {get: {responses: {}}}}");

        Assert.Empty(result.Findings);
        Assert.Single(result.Document!.Paths);
    }

    [Theory]
    [InlineData("openapi: 4.0.0", "IMG006 at 1:10")]
    [InlineData("openapi: 3.10.0", "IMG006 at 1:10")]
    [InlineData("swagger: '1.2'", "IMG006 at 1:10")]
    [InlineData("openapi: {}", "IMG006 at 1:10")]
    public void Another_version_is_an_error_and_gives_no_document(string version, string place)
    {
        Normalized result = Normalized.Read(version + "\ninfo: {title: T, version: '1'}\npaths: {}");

        Assert.Equal([place], result.Places);
        Assert.Null(result.Document);
    }

    [Fact]
    public void The_deepest_document_that_is_let_through_fits_a_stack_of_one_megabyte()
    {
        string open = string.Concat(Enumerable.Repeat("""{"properties": {"p": """, 400));
        string close = string.Concat(Enumerable.Repeat("}}", 400));
        SourceFile file = new("spec.json", $$"""
            {"openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "paths": {}, "components": {"schemas": {"A": {{open}} {} {{close}} } } }
            """);

        // The reader of files has the same limit, so the tree comes from elsewhere.
        System.Text.Json.Nodes.JsonNode root = System.Text.Json.Nodes.JsonNode.Parse(
            file.Text, null, new System.Text.Json.JsonDocumentOptions { MaxDepth = 2000 })!;
        DiagnosticBag bag = new();
        OpenApiDocument? document = null;
        SpecTree tree = new(file, root.AsObject());
        Thread thread = new(() => document = DocumentReader.Read(tree, bag, CancellationToken.None), 1024 * 1024);
        thread.Start();
        thread.Join();

        Assert.NotNull(document);
        Assert.Equal(["IMG034"], bag.Locate(new HashSet<string>(), CancellationToken.None).Select(static info => info.Id));
    }

    [Fact]
    public void A_part_that_the_library_refuses_is_found_reported_and_left_out_and_the_rest_is_read()
    {
        // Not normalised, so that the library has something to refuse: it throws on a property that is true.
        (SpecTree tree, DiagnosticBag bag) = Tree("""
            openapi: 3.0.3
            info: {title: T, version: '1'}
            paths:
              /a: {get: {responses: {}}}
            components:
              schemas:
                Good: {type: string}
                Bad: {properties: {a: true}}
            """);

        Assert.Null(DocumentReader.TryRead(tree.Root.DeepClone().AsObject(), out _));
        Assert.True(new CulpritFinder(tree, bag).RemoveAll(CancellationToken.None));

        DiagnosticInfo finding = Assert.Single(bag.Locate(new HashSet<string>(), CancellationToken.None));
        Assert.Equal(("IMG035", 7, 4), (finding.Id, finding.Range.Line, finding.Range.Column));
        OpenApiDocument document = Assert.IsType<OpenApiDocument>(DocumentReader.TryRead(tree.Root, out _));
        Assert.Equal(["Good"], document.Components!.Schemas!.Keys);
        Assert.Single(document.Paths);
    }

    [Fact]
    public void The_media_types_of_a_Swagger_document_hold_wherever_they_stand()
    {
        Normalized result = Normalized.Read("""
            swagger: '2.0'
            info: {title: T, version: '1'}
            paths:
              /a:
                post:
                  parameters:
                    - {in: body, name: b, schema: {type: object}}
                    - {collectionFormat: csv, name: q, in: query, type: array, items: {type: string}}
                  responses: {200: {description: Fine., schema: {type: string}}}
            consumes: [application/xml]
            produces: [text/plain]
            """);

        OpenApiOperation operation = result.Document!.Paths["/a"].Operations![HttpMethod.Post];
        Assert.Empty(result.Findings);
        Assert.Equal(["application/xml"], operation.RequestBody!.Content!.Keys);
        Assert.Equal(["text/plain"], operation.Responses!["200"].Content!.Keys);
        Assert.Equal((ParameterLocation.Query, "q"), (Assert.Single(operation.Parameters!).In, operation.Parameters![0].Name));
    }

    [Fact]
    public void A_form_field_of_a_Swagger_document_may_be_a_reference()
    {
        Normalized result = Normalized.Read("""
            swagger: '2.0'
            info: {title: T, version: '1'}
            consumes: [multipart/form-data]
            paths:
              /a:
                post:
                  parameters:
                    - {$ref: '#/parameters/Picture'}
                    - {in: formData, name: title, type: string}
                  responses: {}
            parameters:
              Picture: {in: formData, name: picture, type: file}
            """);

        OpenApiOperation operation = result.Document!.Paths["/a"].Operations![HttpMethod.Post];
        Assert.Empty(result.Findings);
        Assert.Equal(["picture", "title"], operation.RequestBody!.Content!["multipart/form-data"].Schema!.Properties!.Keys);
    }

    [Fact]
    public void Cancellation_is_passed_on()
    {
        (SpecTree tree, DiagnosticBag bag) = Tree("openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}");

        Assert.Throws<OperationCanceledException>(() => DocumentReader.Read(tree, bag, new CancellationToken(canceled: true)));
        Assert.True(bag.IsEmpty);
    }

    private static (SpecTree Tree, DiagnosticBag Bag) Tree(string text)
    {
        DiagnosticBag bag = new();
        SourceFile file = new("spec.yml", text);
        return (new SpecTree(file, TreeReader.Read(file, bag, CancellationToken.None)!.AsObject()), bag);
    }
}
