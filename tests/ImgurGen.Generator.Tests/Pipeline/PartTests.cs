using ImgurGen.Generator.Bundling;
using ImgurGen.Generator.Model;
using ImgurGen.Generator.Pipeline;
using ImgurGen.Generator.Reading;
using ImgurGen.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace ImgurGen.Generator.Tests.Pipeline;

/// <summary>A spec in several files: what its references reach, and what is said where they reach nothing.</summary>
public sealed class PartTests
{
    private const string Head = "openapi: 3.0.3\ninfo: { title: Test API, version: '1' }\n";

    private static readonly (string, string) IsPart = ("ImgurGenRole", "part");

    [Theory]
    [InlineData("models/pet.yaml#/Pet", "/app/specs/models/pet.yaml", "Pet: { type: object, properties: { name: { type: string } } }")]
    [InlineData("./models/pet.yaml", "/app/specs/models/pet.yaml", "{ type: object, properties: { name: { type: string } } }")]
    [InlineData("../common/pet.json#/definitions/Pet", "/app/common/pet.json", """{ "definitions": { "Pet": { "type": "object", "properties": { "name": { "type": "string" } } } } }""")]
    [InlineData("my%20models/pet.yaml", "/app/specs/my models/pet.yaml", "{ type: object, properties: { name: { type: string } } }")]
    [InlineData("my models/pet.yaml", "/app/specs/my models/pet.yaml", "{ type: object, properties: { name: { type: string } } }")]
    [InlineData("models/pet.yaml#/Pet~1", "/app/specs/models/pet.yaml", "Pet/: { type: object, properties: { name: { type: string } } }")]
    public void A_schema_in_another_file_becomes_a_type(string reference, string path, string text)
    {
        Generation generation = Run(new SpecFile("/app/specs/api.yml", Answering(reference)), new SpecFile(path, text, IsPart));

        Assert.Empty(generation.Diagnostics);
        Assert.Empty(generation.Compile());
        Assert.Contains("public string? Name { get; init; }", generation.Source("Test.Pet.g.cs"), StringComparison.Ordinal);
        Assert.Contains("ApiResponse<global::Test.Pet>", generation.Source("Test.DefaultOperations.g.cs"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(@"C:\app\api.yml", @"c:\app\models\pet.yaml")]
    [InlineData("C:/app/api.yml", @"C:\app\models\pet.yaml")]
    [InlineData(@"\\server\share\api.yml", @"\\server\share\x\..\models\pet.yaml")]
    public void A_path_of_Windows_is_found_on_every_machine(string spec, string part)
    {
        Generation generation = Run(new SpecFile(spec, Answering("models/pet.yaml")), new SpecFile(part, "{ type: object, properties: { name: { type: string } } }", IsPart));

        Assert.Empty(generation.Diagnostics);
        Assert.Contains("Test.Pet.g.cs", generation.HintNames);
    }

    [Fact]
    public void Parts_refer_on_to_each_other_and_back_and_in_circles()
    {
        Generation generation = Run(
            new SpecFile("/app/api.yml", Answering("models/pet.yaml") + "components: { schemas: { Id: { type: object, properties: { value: { type: integer } } } } }\n"),
            new SpecFile("/app/models/pet.yaml", "{ type: object, properties: { owner: { $ref: 'people/owner.json' }, id: { $ref: '../api.yml#/components/schemas/Id' }, kind: { $ref: '#/definitions/Kind' } }, definitions: { Kind: { type: string, enum: [cat, dog] } } }", IsPart),
            new SpecFile("/app/models/people/owner.json", """{ "type": "object", "properties": { "pets": { "type": "array", "items": { "$ref": "../pet.yaml" } }, "boss": { "$ref": "#" } } }""", IsPart));

        Assert.Empty(generation.Diagnostics);
        Assert.Empty(generation.Compile());
        Assert.Contains("public global::Test.Owner? Owner { get; init; }", generation.Source("Test.Pet.g.cs"), StringComparison.Ordinal);
        Assert.Contains("public global::Test.Id? Id { get; init; }", generation.Source("Test.Pet.g.cs"), StringComparison.Ordinal);
        Assert.Contains("OpenEnum<global::Test.Kind>? Kind { get; init; }", generation.Source("Test.Pet.g.cs"), StringComparison.Ordinal);
        Assert.Contains("IReadOnlyList<global::Test.Pet>? Pets { get; init; }", generation.Source("Test.Owner.g.cs"), StringComparison.Ordinal);
        Assert.Contains("public global::Test.Owner? Boss { get; init; }", generation.Source("Test.Owner.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_component_that_is_a_reference_gives_its_name_to_the_part()
    {
        Generation generation = Run(
            new SpecFile("/app/api.yml", Answering("#/components/schemas/Animal") + "components: { schemas: { Animal: { $ref: models/pet.yaml }, Toy: { type: object, properties: { of: { $ref: models/pet.yaml } } } } }\n"),
            new SpecFile("/app/models/pet.yaml", "{ type: object, properties: { name: { type: string } } }", IsPart));

        Assert.Empty(generation.Diagnostics);
        Assert.DoesNotContain("Test.Pet.g.cs", generation.HintNames);
        Assert.Contains("public global::Test.Animal? Of { get; init; }", generation.Source("Test.Toy.g.cs"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("components: { schemas: { $ref: schemas.yml } }\n", "schemas.yml#/Pet", "Pet: { type: object, properties: { owner: { $ref: '#/Owner' }, friend: { $ref: '#/Friend' } } }\nOwner: { type: object, properties: { name: { type: string } } }\nFriend: { $ref: '#/Pet' }")]
    [InlineData("components: { $ref: schemas.yml }\n", "schemas.yml#/schemas/Pet", "schemas: { Pet: { type: object, properties: { owner: { $ref: '#/schemas/Owner' }, friend: { $ref: '#/schemas/Friend' } } }, Owner: { type: object, properties: { name: { type: string } } }, Friend: { $ref: '#/schemas/Pet' } }")]
    public void A_component_of_a_map_in_another_file_is_one_type_however_it_is_referred_to(string components, string reference, string part)
    {
        Generation generation = Run(
            new SpecFile("/app/api.yml", Answering(reference) + components),
            new SpecFile("/app/schemas.yml", part, IsPart));

        Assert.Empty(generation.Diagnostics);
        Assert.Empty(generation.Compile());
        Assert.Equal(
            ["Test.Owner.g.cs", "Test.Pet.g.cs"],
            generation.HintNames.Where(static name => name.Contains("Pet", StringComparison.Ordinal) || name.Contains("Owner", StringComparison.Ordinal) || name.Contains("Friend", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Contains("ApiResponse<global::Test.Pet>", generation.Source("Test.DefaultOperations.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_default_of_a_discriminator_may_stand_in_another_file()
    {
        Generation generation = Run(
            new SpecFile("/app/api.yml", Answering("pet.yml").Replace("3.0.3", "3.2.0", StringComparison.Ordinal)),
            new SpecFile("/app/pet.yml", "{ oneOf: [{ $ref: cat.yml }, { $ref: dog.yml }], discriminator: { propertyName: kind, mapping: { cat: cat.yml }, defaultMapping: dog.yml } }", IsPart),
            new SpecFile("/app/cat.yml", "{ type: object, required: [kind], properties: { kind: { type: string } } }", IsPart),
            new SpecFile("/app/dog.yml", "{ type: object, required: [kind], properties: { kind: { type: string }, size: { type: integer } } }", IsPart));

        Assert.Empty(generation.Diagnostics);
        Assert.Empty(generation.Compile());
    }

    [Fact]
    public void What_a_reference_leads_to_is_named_as_it_is_written()
    {
        Generation generation = Run(new SpecFile("/app/api.yml", Answering("scalar.yml")), new SpecFile("/app/scalar.yml", "true", IsPart));

        Diagnostic diagnostic = Assert.Single(generation.Diagnostics);
        Assert.Contains("'scalar.yml'", diagnostic.GetMessage(), StringComparison.Ordinal);
        Assert.DoesNotContain("x-imgurgen-parts", diagnostic.GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("3.0.3")]
    [InlineData("3.1.0")]
    public void Paths_operations_parameters_and_whole_maps_may_stand_in_other_files(string version)
    {
        Generation generation = Run(
            new SpecFile("/app/api.yml", $$"""
                openapi: {{version}}
                info: { title: Test API, version: '1' }
                paths:
                  /pets: { $ref: paths/pets.yaml }
                  /toys: { get: { $ref: paths/toys.yaml#/list } }
                components:
                  schemas: { $ref: schemas/_index.yaml }
                """),
            new SpecFile("/app/paths/pets.yaml", """
                get:
                  operationId: listPets
                  parameters: [{ $ref: '../parameters.yaml#/limit' }]
                  responses: { '200': { $ref: '../responses.yaml#/Pets' } }
                """, IsPart),
            new SpecFile("/app/paths/toys.yaml", "list: { operationId: listToys, responses: { '204': { description: None } } }", IsPart),
            new SpecFile("/app/parameters.yaml", "limit: { name: limit, in: query, schema: { type: integer } }", IsPart),
            new SpecFile("/app/responses.yaml", "Pets: { description: Pets, content: { application/json: { schema: { type: array, items: { $ref: 'schemas/_index.yaml#/Pet' } } } } }", IsPart),
            new SpecFile("/app/schemas/_index.yaml", "Pet: { $ref: pet.yaml }", IsPart),
            new SpecFile("/app/schemas/pet.yaml", "{ type: object, properties: { name: { type: string } } }", IsPart));

        Assert.Empty(generation.Diagnostics);
        Assert.Empty(generation.Compile());
        string operations = generation.Source("Test.DefaultOperations.g.cs");
        Assert.Contains("IReadOnlyList<global::Test.Pet>> ListPetsAsync(long? limit = null", operations, StringComparison.Ordinal);
        Assert.Contains("ListToysAsync(", operations, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("models/missing.yaml#/Pet", "IMG070", "models/missing.yaml")]
    [InlineData("https://example.com/pet.yaml", "IMG070", "network")]
    [InlineData("models/pet.yaml#/Missing", "IMG032", "leads nowhere")]
    [InlineData("models/pet.yaml#Pet", "IMG032", "begins with '#/'")]
    public void A_reference_that_reaches_nothing_is_told_where_it_stands_and_the_rest_is_generated(string reference, string id, string says)
    {
        Generation generation = Run(new SpecFile("/app/api.yml", Answering(reference)), new SpecFile("/app/models/pet.yaml", "Pet: { type: string }", IsPart));

        Diagnostic diagnostic = Assert.Single(generation.Diagnostics);
        Assert.Equal((id, "/app/api.yml", 9), (diagnostic.Id, diagnostic.Location.GetLineSpan().Path, diagnostic.Location.GetLineSpan().StartLinePosition.Line));
        Assert.Contains(says, diagnostic.GetMessage(null), StringComparison.Ordinal);
        Assert.Contains("GetPetAsync(", generation.Source("Test.DefaultOperations.g.cs"), StringComparison.Ordinal);
        Assert.Empty(generation.Compile());
    }

    [Fact]
    public void What_is_wrong_in_a_part_is_told_in_the_part()
    {
        Generation generation = Run(
            new SpecFile("/app/api.yml", Answering("models/pet.yaml#/Pet")),
            new SpecFile("/app/models/pet.yaml", "Pet:\n  type: object\n  properties:\n    name: { type: strange }\n    owner: { $ref: nobody.yaml }\n", IsPart));

        Assert.Equal(
            [("IMG036", "/app/models/pet.yaml", 3, 18), ("IMG070", "/app/models/pet.yaml", 4, 19)],
            generation.Diagnostics.Select(static diagnostic => diagnostic.Location.GetLineSpan() is var span
                ? (diagnostic.Id, span.Path, span.StartLinePosition.Line, span.StartLinePosition.Character)
                : default));
    }

    [Fact]
    public void A_part_that_cannot_be_read_is_told_once()
    {
        Generation generation = Run(
            new SpecFile("/app/api.yml", Answering("pet.yaml#/A").Replace("'200'", "'404': { $ref: 'pet.yaml#/B' }\n        '200'", StringComparison.Ordinal)),
            new SpecFile("/app/pet.yaml", "A: [\n", IsPart));

        Assert.Single(generation.Diagnostics, static diagnostic => diagnostic.Id == "IMG001" && diagnostic.Location.GetLineSpan().Path == "/app/pet.yaml");
        Assert.Empty(generation.Compile());
    }

    [Fact]
    public void Parts_without_a_role_are_found_and_files_that_nobody_refers_to_are_left_alone()
    {
        Generation generation = Run(
            new SpecFile("/app/api.yml", Answering("pet.yaml")),
            new SpecFile("/app/pet.yaml", "{ type: object, properties: { name: { type: string } } }"),
            new SpecFile("/app/appsettings.json", """{ "$ref": "https://example.com/broken" """));

        Assert.Empty(generation.Diagnostics);
        Assert.Contains("Test.Pet.g.cs", generation.HintNames);
    }

    [Fact]
    public void The_parts_of_an_overlay_are_seen_from_the_spec()
    {
        Generation generation = Run(
            new SpecFile("/app/api.yml", Answering("#/components/schemas/Pet") + "components: { schemas: { Pet: {} } }\n"),
            new SpecFile("/overlays/fix.overlay.yml", "overlay: 1.0.0\ninfo: { title: t, version: '1' }\nactions: [{ target: $.components.schemas.Pet, update: { $ref: pet.yaml } }]\n"),
            new SpecFile("/app/pet.yaml", "{ type: object, properties: { name: { type: string } } }", IsPart));

        Assert.Empty(generation.Diagnostics);
        Assert.Contains("Test.Pet.g.cs", generation.HintNames);
    }

    [Fact]
    public void A_change_of_a_part_reads_anew_only_the_specs_that_use_it()
    {
        var part = new SpecFile("/app/models/pet.yaml", "{ type: object, properties: { name: { type: string } } }", IsPart);
        SpecFile[] files =
        [
            new("/app/api.yml", Answering("models/pet.yaml"), ("ImgurGenNamespace", "A")),
            new("/app/other.yml", Answering("models/toy.yaml"), ("ImgurGenNamespace", "B")),
            part,
            new("/app/models/toy.yaml", "{ type: object, properties: { size: { type: integer } } }", IsPart),
        ];
        Generation first = Generation.Run(files);

        Generation second = first.After(part, part.WithText("{ type: object, properties: { title: { type: string } } }"));

        Assert.Equal(
            [("/app/api.yml", IncrementalStepRunReason.Modified), ("/app/other.yml", IncrementalStepRunReason.Cached)],
            second.Result.TrackedSteps[Steps.Read]
                .SelectMany(static run => run.Outputs)
                .Select(static output => (((ReadResult)output.Value).SpecPath, output.Reason))
                .Order());
        Assert.Contains("Title", second.Source("A.Pet.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_item_that_stands_in_itself_is_told()
    {
        Generation generation = Run(
            new SpecFile("/app/api.yml", Head + "paths: { /a: { $ref: a.yaml } }\n"),
            new SpecFile("/app/a.yaml", "{ get: { $ref: '#/get' } }", IsPart));

        Assert.Equal("IMG032", Assert.Single(generation.Diagnostics).Id);
    }

    [Fact]
    public void Copies_of_copies_end_at_a_limit()
    {
        IEnumerable<SpecFile> parts = Enumerable.Range(0, 30).Select(static level => new SpecFile(
            $"/app/p{level}.yaml", $"{{ type: object, properties: {{ a: {{ properties: {{ $ref: 'p{level + 1}.yaml#/properties' }} }}, b: {{ properties: {{ $ref: 'p{level + 1}.yaml#/properties' }} }} }} }}", IsPart));

        Generation generation = Run([new SpecFile("/app/api.yml", Answering("p0.yaml")), .. parts, new SpecFile("/app/p30.yaml", "{ properties: { x: { type: string } } }", IsPart)]);

        Assert.Null(generation.Result.Exception);
        Assert.Contains(generation.Diagnostics, static diagnostic => diagnostic.Id == "IMG032" && diagnostic.GetMessage(null).Contains("more than 100000 values", StringComparison.Ordinal));
    }

    [Fact]
    public void A_chain_of_thousands_of_files_needs_no_stack()
    {
        const int Count = 5000;
        SourceFile[] parts = [.. Enumerable.Range(0, Count).Select(static level => new SourceFile(
            $"/app/p{level}.yaml", $"{{ type: object, properties: {{ next: {{ $ref: p{(level + 1) % Count}.yaml }} }} }}"))];
        var spec = new SourceFile("/app/api.yml", Answering("p0.yaml"));

        EquatableArray<SourceFile> found = new PartClosure(parts.Select(static part => PartLinks.Of(part, CancellationToken.None))).Of(spec, [], CancellationToken.None);
        ReadResult result = SpecReader.Read(new SpecInput(spec, new SpecOptions("", "Test", "", ""), [], found), null, CancellationToken.None);

        Assert.Empty(result.Diagnostics);
        Assert.Equal(Count, result.Api!.Types.Count);
    }

    private static string Answering(string reference) => Head + $$"""
        paths:
          /pet:
            get:
              operationId: getPet
              responses:
                '200':
                  description: Pet
                  content: { application/json: { schema: { $ref: '{{reference}}' } } }

        """;

    private static Generation Run(params SpecFile[] files) => Generation.Run(files, @namespace: "Test");
}
