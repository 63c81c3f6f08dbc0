using ImgurGen.Generator.Pipeline;
using ImgurGen.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace ImgurGen.Generator.Tests.Pipeline;

/// <summary>What is told of a spec that has changed since its baseline, and what is not.</summary>
public sealed class DriftTests
{
    private const string Spec = """
        openapi: 3.0.3
        info: { title: Test API, version: '1' }
        paths:
          /pets/{id}:
            get:
              operationId: getPet
              parameters:
                - { name: id, in: path, required: true, schema: { type: string } }
                - { name: lang, in: query, schema: { type: string } }
                - { name: sort, in: query, schema: { $ref: '#/components/schemas/Sort' } }
              responses:
                '200': { description: The pet., content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
            put:
              operationId: setPet
              parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
              requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Change' } } } }
              responses: { '204': { description: Done. }, '404': { description: None., content: { application/json: { schema: { type: object, properties: { code: { type: integer } } } } } } }
          /items:
            get:
              operationId: listItems
              parameters:
                - { name: page, in: query, schema: { type: integer, default: 1 } }
              responses:
                '200': { description: Items., content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Item' } } } } }
        components:
          securitySchemes:
            key: { type: apiKey, in: header, name: X-Key }
            user: { type: http, scheme: bearer }
          schemas:
            Sort: { type: string, enum: [up, down] }
            Pet:
              type: object
              required: [id]
              properties:
                id: { type: string }
                age: { type: integer }
                state: { type: string, enum: [well, ill] }
            Change:
              type: object
              properties:
                name: { type: string }
                size: { type: integer }
            Item: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] }
            Cat: { type: object, required: [kind], properties: { kind: { type: string, enum: [cat] }, lives: { type: integer } } }
            Dog: { type: object, required: [kind], properties: { kind: { type: string, enum: [dog] } } }
            Unused: { type: object, properties: { name: { type: string } } }
        servers: [{ url: 'https://pets.example/v1' }]
        """;

    [Theory]

    // Methods.
    [InlineData("operationId: getPet", "operationId: readPet", "IMG072 5: Default.GetPetAsync is called Default.ReadPetAsync")]
    [InlineData("operationId: getPet", "operationId: getPet\n      tags: [Pets]", "IMG072 5: Default.GetPetAsync is called Pets.GetPetAsync")]
    [InlineData("    put:", "    x-put:", "IMG072 4: Default.SetPetAsync is gone, which called PUT /pets/{id}")]
    [InlineData("    put:", "    patch:", "IMG078 13: Default.SetPetAsync calls PATCH /pets/{id} instead of PUT /pets/{id}")]
    [InlineData("/items:", "/things:", "IMG078 19: Default.ListItemsAsync calls GET /things instead of GET /items")]
    [InlineData("{ name: page, in: query, schema: { type: integer, default: 1 } }", "{ name: page, in: query, schema: { type: string } }", "IMG072 19: Default.ListItemsAllAsync is gone", "IMG075 22: the parameter 'page' of Default.ListItemsAsync is string? instead of long")]

    // Parameters and bodies.
    [InlineData("        - { name: lang, in: query, schema: { type: string } }\n", "", "IMG073 5: Default.GetPetAsync has no parameter 'lang' any more")]
    [InlineData("{ name: lang, in: query, schema", "{ name: language, in: query, schema", "IMG073 5: Default.GetPetAsync has no parameter 'lang' any more")]
    [InlineData("{ name: lang, in: query, schema", "{ name: lang, in: query, required: true, schema", "IMG074 9: the parameter 'lang' of Default.GetPetAsync is required")]
    [InlineData("{ name: lang, in: query, schema: { type: string } }", "{ name: lang, in: query, schema: { type: integer } }", "IMG075 9: the parameter 'lang' of Default.GetPetAsync is long? instead of string?")]
    [InlineData("        - { name: lang,", "        - { name: token, in: header, required: true, schema: { type: string } }\n        - { name: lang,", "IMG074 9: Default.GetPetAsync requires a new parameter 'token'")]
    [InlineData("requestBody: { content", "requestBody: { required: true, content", "IMG074 16: Default.SetPetAsync requires a body")]
    [InlineData("      requestBody: {", "      x-body: {", "IMG073 13: Default.SetPetAsync sends no body any more")]

    // Types.
    [InlineData("age: { type: integer }", "age: { type: string }", "IMG075 36: Pet.Age is string? instead of long?")]
    [InlineData("      required: [id]\n", "", "IMG075 34: Pet.Id is string? instead of string")]
    [InlineData("age: { type: integer }", "years: { type: integer }", "IMG076 31: Pet has no property Age any more")]
    [InlineData("[well, ill]", "[well, sick]", "IMG076 37: PetState has no value Ill ('ill') any more")]
    [InlineData("[up, down]", "[up]", "IMG077 30: Sort has no value Down ('down') to send any more")]
    [InlineData("        size: { type: integer }\n", "        size: { type: integer }\n        kind: { type: string }\n      required: [kind]\n", "IMG074 43: Change requires a new property Kind")]
    [InlineData("      type: object\n      properties:\n        name:", "      type: object\n      required: [size]\n      properties:\n        name:", "IMG074 43: Change.Size is required")]
    [InlineData("{ type: array, items: { $ref: '#/components/schemas/Item' } }", "{ $ref: '#/components/schemas/Item' }", "IMG072 19: Default.ListItemsAllAsync is gone", "IMG075 23: Default.ListItemsAsync returns Item instead of IReadOnlyList<Item>")]
    [InlineData("lives: { type: integer }", "tail: { type: integer }", "IMG076 44: Cat has no property Lives any more")]

    // Security.
    [InlineData("operationId: getPet", "operationId: getPet\n      security: [{ key: [] }]", "IMG079 7: Default.GetPetAsync needs key")]

    // What no operation shows.
    [InlineData("    Unused: { type: object, properties: { name: { type: string } } }\n", "", "IMG075 29: Unused is gone, which was a class")]
    [InlineData(", '404': { description: None., content: { application/json: { schema: { type: object, properties: { code: { type: integer } } } } } }", "", "IMG075 17: Default.SetPetAsync has no error 404 any more, which was SetPetError404")]
    [InlineData("pets.example/v1", "pets.example/v2", "IMG078 47: the client calls https://pets.example/v2 instead of https://pets.example/v1")]
    [InlineData("  /items:\n    get:\n", "  /items:\n    get:\n      servers: [{ url: 'https://items.example' }]\n", "IMG078 20: Default.ListItemsAsync calls https://items.example instead of the API's own server")]
    public void What_breaks_callers_is_told_at_its_line(string before, string after, params string[] expected)
    {
        Generation generation = Run(Changed(before, after));

        Assert.Equal(expected.Length, generation.Diagnostics.Length);
        Assert.All(expected.Zip(generation.Diagnostics.Select(Told).Order(StringComparer.Ordinal)), static pair => Assert.StartsWith(pair.First, pair.Second, StringComparison.Ordinal));
        Assert.All(generation.Diagnostics, static diagnostic => Assert.Equal("/app/api.yml", diagnostic.Location.GetLineSpan().Path));
    }

    [Theory]
    [InlineData("title: Test API, version: '1'", "title: Test API, version: '2'")]
    [InlineData("description: The pet.", "description: One pet.")]
    [InlineData("        age: { type: integer }\n", "        age: { type: integer }\n        name: { type: string }\n")]
    [InlineData("        - { name: lang,", "        - { name: token, in: header, schema: { type: string } }\n        - { name: lang,")]
    [InlineData("[well, ill]", "[well, ill, unknown]")]
    [InlineData("[up, down]", "[down, up, none]")]
    [InlineData("{ name: id, in: path, required: true, schema: { type: string } }", "{ name: id, in: path, required: true, description: The id, schema: { type: string, maxLength: 9 } }")]
    [InlineData("Change:\n      type: object\n", "Change:\n      type: object\n      description: A change\n")]
    [InlineData("        age: { type: integer }\n        state: { type: string, enum: [well, ill] }\n", "        state: { type: string, enum: [well, ill] }\n        age: { type: integer }\n")]
    [InlineData("      operationId: getPet\n", "      operationId: getPet\n      security: [{ key: [] }, {}]\n")]
    [InlineData("  /items:\n", "  /more: { get: { operationId: getMore, responses: { '204': { description: More. } } } }\n  /items:\n")]
    public void What_changes_nothing_for_callers_is_not_told(string before, string after)
        => Assert.Empty(Run(Changed(before, after)).Diagnostics);

    [Fact]
    public void A_second_alternative_of_security_breaks_nobody_and_a_second_scheme_does()
    {
        string secured = Changed("      operationId: getPet\n", "      operationId: getPet\n      security: [{ key: [] }]\n");

        Assert.Empty(Run(secured.Replace("[{ key: [] }]", "[{ key: [] }, { user: [] }]", StringComparison.Ordinal), secured).Diagnostics);
        Assert.Empty(Run(secured.Replace("key: ", "token: ", StringComparison.Ordinal), secured).Diagnostics);
        Diagnostic told = Assert.Single(Run(secured.Replace("[{ key: [] }]", "[{ key: [], user: [] }]", StringComparison.Ordinal), secured).Diagnostics);
        Assert.StartsWith("IMG079 7: Default.GetPetAsync needs key with user", Told(told), StringComparison.Ordinal);
    }

    [Fact]
    public void A_baseline_is_found_by_its_title_or_by_the_path_that_the_spec_names()
    {
        string changed = Changed("operationId: getPet", "operationId: readPet");
        SpecFile other = new("/app/old/pets.yml", Spec.Replace("Test API", "Other", StringComparison.Ordinal), ("ImgurGenRole", "baseline"));
        (string, string)[] names = [("ImgurGenNamespace", "Test"), ("ImgurGenClientName", "TestClient")];

        Assert.Empty(Generation.Run([new SpecFile("/app/api.yml", changed, names), other]).Diagnostics);
        Assert.Equal("IMG072", Assert.Single(Generation.Run([new SpecFile("/app/api.yml", changed, [.. names, ("ImgurGenBaseline", "old/pets.yml")]), other]).Diagnostics).Id);
        Assert.Equal("IMG072", Assert.Single(Generation.Run([new SpecFile("/app/specs/api.yml", changed, [.. names, ("ImgurGenBaseline", @"old\pets.yml")]), other]).Diagnostics).Id);
        Assert.Equal("IMG008", Assert.Single(Generation.Run([new SpecFile("/app/api.yml", changed, [.. names, ("ImgurGenBaseline", "older/pets.yml")]), other]).Diagnostics).Id);
    }

    [Fact]
    public void Overlays_apply_to_both()
    {
        SpecFile overlay = new("/app/fix.overlay.yml", "overlay: 1.0.0\ninfo: { title: t, version: '1' }\nactions: [{ target: \"$.paths['/pets/{id}'].get\", update: { operationId: getPet } }]\n");

        Assert.Empty(Run(Changed("operationId: getPet", "operationId: readPet"), Spec, overlay).Diagnostics);
    }

    [Fact]
    public void A_client_of_another_name_is_told_once()
    {
        Generation generation = Generation.Run([
            new SpecFile("/app/api.yml", Spec.Replace("Test API", "Pets", StringComparison.Ordinal), ("ImgurGenBaseline", "old.yml")),
            new SpecFile("/app/old.yml", Spec, ("ImgurGenRole", "baseline"))]);

        Assert.StartsWith("IMG075 2: the client Imgur.TestClient is Imgur.PetsClient", Told(Assert.Single(generation.Diagnostics)), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_Swagger_too_a_change_is_told_at_its_line()
    {
        const string before = """
            swagger: '2.0'
            info: { title: Test API, version: '1' }
            paths:
              /pet: { get: { operationId: getPet, responses: { 200: { description: Pet, schema: { $ref: '#/definitions/Pet' } } } } }
            definitions:
              Pet:
                type: object
                properties:
                  age: { type: integer }
            """;

        Diagnostic told = Assert.Single(Run(before.Replace("integer", "string", StringComparison.Ordinal), before).Diagnostics);

        Assert.Equal("IMG075 9: Pet.Age is string? instead of long?", Told(told));
    }

    [Fact]
    public void A_baseline_that_cannot_be_read_is_told_in_its_file()
    {
        Generation generation = Generation.Run([
            new SpecFile("/app/api.yml", Spec, ("ImgurGenBaseline", "old.yml")),
            new SpecFile("/app/old.yml", "openapi: [3", ("ImgurGenRole", "baseline"))]);

        Diagnostic diagnostic = Assert.Single(generation.Diagnostics);
        Assert.Equal(("IMG001", "/app/old.yml"), (diagnostic.Id, diagnostic.Location.GetLineSpan().Path));
        Assert.Contains("Imgur.Pet.g.cs", generation.HintNames);
    }

    [Fact]
    public void An_edit_of_the_spec_does_not_read_the_baseline_again_and_one_of_the_baseline_emits_nothing()
    {
        SpecFile spec = new("/app/api.yml", Spec);
        SpecFile baseline = new("/app/old.yml", Spec, ("ImgurGenRole", "baseline"));
        Generation first = Generation.Run([spec, baseline]);

        Generation edited = first.After(spec, spec.WithText(Changed("operationId: getPet", "operationId: readPet")));
        Generation moved = first.After(baseline, baseline.WithText(Changed("operationId: getPet", "operationId: readPet")));

        Assert.Equal(IncrementalStepRunReason.Cached, Reason(edited, Steps.Baselines));
        Assert.Equal("IMG072", Assert.Single(edited.Diagnostics).Id);
        Assert.Equal("IMG072", Assert.Single(moved.Diagnostics).Id);
        Assert.All(
            moved.Result.TrackedSteps[Steps.Client].Concat(moved.Result.TrackedSteps[Steps.Groups]).Concat(moved.Result.TrackedSteps[Steps.Types]).SelectMany(static run => run.Outputs),
            static output => Assert.True(output.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
    }

    private static IncrementalStepRunReason Reason(Generation generation, string step)
        => Assert.Single(Assert.Single(generation.Result.TrackedSteps[step]).Outputs).Reason;

    private static string Changed(string before, string after)
    {
        string changed = Spec.Replace(before, after, StringComparison.Ordinal);
        Assert.NotEqual(Spec, changed);
        return changed;
    }

    private static string Told(Diagnostic diagnostic)
        => $"{diagnostic.Id} {diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1}: {diagnostic.GetMessage(null).Replace("Since old.yml: ", "", StringComparison.Ordinal)}";

    private static Generation Run(string spec, string baseline = Spec, params SpecFile[] more)
        => Generation.Run([new SpecFile("/app/api.yml", spec), new SpecFile("/app/old.yml", baseline, ("ImgurGenRole", "baseline")), .. more], @namespace: "Test");
}
