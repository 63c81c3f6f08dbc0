using ImgurGen.Generator.Tests.Testing;

namespace ImgurGen.Generator.Tests.Pipeline;

/// <summary>Which operations a project has generated.</summary>
public sealed class SelectionTests
{
    private const string Spec = """
        openapi: 3.0.3
        info: { title: Test API, version: '1' }
        paths:
          /pets:
            get: { operationId: listPets, tags: [Pets], responses: { '200': { description: Pets, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } } } }
            post: { operationId: addPet, tags: [Pets, Admin], responses: { '204': { description: Done } } }
          /pets/{id}:
            get: { operationId: getPet, tags: [Pets], parameters: [{ name: id, in: path, required: true, schema: { type: string } }], responses: { '204': { description: Done } } }
          /pets/{id}/toys:
            get: { operationId: listToys, tags: [Toys], parameters: [{ name: id, in: path, required: true, schema: { type: string } }], responses: { '200': { description: Toys, content: { application/json: { schema: { $ref: '#/components/schemas/Toy' } } } } } }
          /users:
            get: { operationId: listUsers, tags: [Admin], responses: { '204': { description: Done } } }
        components:
          schemas:
            Pet: { type: object, properties: { kind: { $ref: '#/components/schemas/Kind' } } }
            Kind: { type: object, properties: { name: { type: string } } }
            Toy: { type: object, properties: { name: { type: string } } }
            Unused: { type: object, properties: { name: { type: string } } }
        """;

    private static readonly string[] All = ["addPet", "getPet", "listPets", "listToys", "listUsers"];

    [Theory]
    [InlineData("", "", "addPet getPet listPets listToys listUsers")]
    [InlineData("operation:getPet", "", "getPet")]
    [InlineData("getPet", "", "getPet")]
    [InlineData("tag:Admin", "", "addPet listUsers")]
    [InlineData("Admin", "", "addPet listUsers")]
    [InlineData("operation:list*", "", "listPets listToys listUsers")]
    [InlineData("path:/pets", "", "addPet listPets")]
    [InlineData("/pets", "", "addPet listPets")]
    [InlineData("/pets/*", "", "getPet")]
    [InlineData("/pets/{id}", "", "getPet")]
    [InlineData("/pets/**", "", "addPet getPet listPets listToys")]
    [InlineData("/**/toys", "", "listToys")]
    [InlineData(" tag:Toys | getPet |", "", "getPet listToys")]
    [InlineData("", "Admin", "getPet listPets listToys")]
    [InlineData("tag:Pets", "tag:Admin", "getPet listPets")]
    [InlineData("getPet", "path:/pets/*", "")]
    public void What_is_included_and_not_excluded_is_generated(string include, string exclude, string operations)
    {
        Generation generation = Run(("ImgurGenInclude", include), ("ImgurGenExclude", exclude));

        string code = string.Join('\n', generation.Result.GeneratedSources.Select(static source => source.SourceText));
        Assert.Equal(operations, string.Join(' ', All.Where(id => code.Contains($" {char.ToUpperInvariant(id[0])}{id[1..]}Async(", StringComparison.Ordinal))));
        Assert.Empty(generation.Diagnostics);
        Assert.Empty(generation.Compile());
    }

    [Fact]
    public void Only_the_types_that_the_selected_operations_use_are_generated()
    {
        Generation generation = Run(("ImgurGenInclude", "listPets"));

        Assert.Equal(
            ["Test.Kind.g.cs", "Test.Pet.g.cs", "Test.PetsOperations.g.cs", "Test.TestClient.g.cs", "Test.TestJson.g.cs"],
            generation.HintNames.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Without_a_selection_types_that_nothing_uses_are_generated_too()
        => Assert.Contains("Test.Unused.g.cs", Run().HintNames);

    [Theory]
    [InlineData("ImgurGenInclude", "listPets|tag:pets", "tag:pets")]
    [InlineData("ImgurGenExclude", "operation:listpets", "operation:listpets")]
    [InlineData("ImgurGenExclude", "/pets/{id}/**/x", "/pets/{id}/**/x")]
    public void An_entry_that_matches_nothing_is_told(string option, string value, string entry)
    {
        Generation generation = Run((option, value));

        Microsoft.CodeAnalysis.Diagnostic diagnostic = Assert.Single(generation.Diagnostics);
        Assert.Equal("IMG071", diagnostic.Id);
        Assert.Contains($"'{entry}' of {option}", diagnostic.GetMessage(null), StringComparison.Ordinal);
        Assert.Equal(2, diagnostic.Location.GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public void A_property_of_the_project_selects_where_the_item_says_nothing()
    {
        Generation generation = Generation.Run(
            [new SpecFile("/app/a.yml", Spec, ("ImgurGenNamespace", "A")), new SpecFile("/app/b.yml", Spec, ("ImgurGenNamespace", "B"), ("ImgurGenInclude", "listToys"))],
            new TestOptions(("ImgurGenInclude", "listUsers")));

        Assert.Contains("A.AdminOperations.g.cs", generation.HintNames);
        Assert.Contains("B.ToysOperations.g.cs", generation.HintNames);
        Assert.DoesNotContain("B.AdminOperations.g.cs", generation.HintNames);
    }

    [Theory]
    [InlineData("good", "")]
    [InlineData("good|bad", "IMG030 IMG030 IMG054 IMG059 IMG080")]
    public void Nothing_is_told_of_what_the_selection_leaves_out(string include, string told)
    {
        Generation generation = Generation.Run([new SpecFile("/app/api.yml", """
            openapi: 3.0.3
            info: { title: Test API, version: '1' }
            paths:
              /good:
                get: { operationId: good, responses: { '200': { description: d, content: { application/json: { schema: { $ref: '#/components/schemas/Good' } } } } } }
              /bad:
                get:
                  operationId: bad
                  deprecated: 7
                  parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
                  responses: { '200': { description: d, content: { application/json: { schema: { $ref: '#/components/schemas/Bad' } } } } }
            components:
              schemas:
                Good: { type: object, properties: { name: { type: string } } }
                Bad: { type: object, required: [lost], properties: { any: { oneOf: [{ $ref: '#/components/schemas/Good' }, { $ref: '#/components/schemas/Other' }] }, size: { type: integer, nullable: maybe } } }
                Other: { type: object, properties: { name: { type: string } } }
            """, ("ImgurGenInclude", include))], @namespace: "Test");

        Assert.Equal(told, string.Join(' ', generation.Diagnostics.Select(static diagnostic => diagnostic.Id).Order(StringComparer.Ordinal)));
        Assert.Empty(generation.Compile());
    }

    private static Generation Run(params (string Name, string Value)[] metadata)
        => Generation.Run([new SpecFile("/app/api.yml", Spec, metadata)], @namespace: "Test");
}
