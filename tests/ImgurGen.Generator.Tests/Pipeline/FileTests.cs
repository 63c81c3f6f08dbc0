using ImgurGen.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace ImgurGen.Generator.Tests.Pipeline;

/// <summary>Which file is what, and what a project may say about it.</summary>
public sealed class FileTests
{
    private const string Spec = """
        openapi: 3.0.3
        info: { title: Pet Store API, version: '1' }
        paths:
          /pets: { get: { operationId: listPets, responses: { '204': { description: None } } } }
        """;

    [Theory]
    [InlineData("/app/appsettings.json", """{ "Logging": { "openapi": "3.0.3" } }""")]
    [InlineData("/app/readme.yml", "title: openapi\n")]
    [InlineData("/app/notes.txt", Spec)]
    public void A_file_that_is_none_of_ours_is_left_alone(string path, string text)
    {
        Generation generation = Generation.Run([new SpecFile(path, text)]);

        Assert.Empty(generation.Diagnostics);
        Assert.Empty(generation.HintNames);
    }

    [Fact]
    public void A_role_makes_any_file_a_spec()
    {
        Generation generation = Generation.Run([new SpecFile("/app/pets.txt", Spec, ("ImgurGenRole", "spec"))]);

        Assert.Contains("Imgur.PetStoreClient.g.cs", generation.HintNames);
    }

    [Fact]
    public void The_role_none_leaves_a_spec_alone()
    {
        Generation generation = Generation.Run([new SpecFile("/app/pets.yml", Spec, ("ImgurGenRole", "none"))]);

        Assert.Empty(generation.HintNames);
        Assert.Empty(generation.Diagnostics);
    }

    [Fact]
    public void A_role_that_does_not_exist_is_an_error()
    {
        Generation generation = Generation.Run([new SpecFile("/app/pets.yml", Spec, ("ImgurGenRole", "specification"))]);

        Assert.Equal("IMG008", Assert.Single(generation.Diagnostics).Id);
    }

    [Theory]
    [InlineData("title: [", "IMG001")]
    [InlineData("title: nothing\n", "IMG005")]
    [InlineData("", "IMG001")]
    public void A_file_with_metadata_is_ours_even_when_it_is_broken(string text, string id)
    {
        Generation generation = Generation.Run([new SpecFile("/app/pets.yml", text, ("ImgurGenNamespace", "Pets"))]);

        Assert.Equal(id, Assert.Single(generation.Diagnostics).Id);
    }

    [Fact]
    public void A_file_that_looks_like_a_spec_without_a_version_is_told()
    {
        Generation generation = Generation.Run([new SpecFile("/app/pets.yml", Spec.Replace("openapi", "openap", StringComparison.Ordinal))]);

        Diagnostic diagnostic = Assert.Single(generation.Diagnostics);
        Assert.Equal("IMG007", diagnostic.Id);
        Assert.Equal((1, 0), Start(diagnostic));
    }

    [Theory]
    [InlineData("Some.Project", "Some.Project.PetStore.PetStoreClient.g.cs")]
    [InlineData("", "PetStore.PetStoreClient.g.cs")]
    [InlineData("1-not-a-namespace", "PetStore.PetStoreClient.g.cs")]
    public void Names_come_from_the_title_and_the_root_namespace(string rootNamespace, string hintName)
    {
        Generation generation = Generation.Run([new SpecFile("/app/pets.yml", Spec)], new TestOptions(("RootNamespace", rootNamespace)));

        Assert.Contains(hintName, generation.HintNames);
    }

    [Fact]
    public void Metadata_of_the_item_goes_before_properties_of_the_project()
    {
        Generation generation = Generation.Run(
            [new SpecFile("/app/pets.yml", Spec, ("ImgurGenNamespace", "Own"), ("ImgurGenVisibility", "internal"))],
            new TestOptions(("ImgurGenNamespace", "All"), ("ImgurGenClientName", "Pets")));

        Assert.Contains("Own.Pets.g.cs", generation.HintNames);
        Assert.Equal(Accessibility.Internal, generation.Output().GetTypeByMetadataName("Own.Pets")!.DeclaredAccessibility);
        Assert.Empty(generation.Compile());
    }

    [Theory]
    [InlineData("ImgurGenNamespace", "not a namespace")]
    [InlineData("ImgurGenNamespace", "My.class")]
    [InlineData("ImgurGenClientName", "1st")]
    [InlineData("ImgurGenClientName", "record")]
    [InlineData("ImgurGenClientName", "client")]
    [InlineData("ImgurGenClientName", "Dispose")]
    [InlineData("ImgurGenVisibility", "private")]
    public void An_option_that_is_not_understood_is_an_error_and_the_default_stands(string name, string value)
    {
        Generation generation = Generation.Run([new SpecFile("/app/pets.yml", Spec, (name, value))], new TestOptions());

        Diagnostic diagnostic = Assert.Single(generation.Diagnostics);
        Assert.Equal("IMG008", diagnostic.Id);
        Assert.Contains($"'{value}' of {name}", diagnostic.GetMessage(null), StringComparison.Ordinal);
        Assert.Contains("PetStore.PetStoreClient.g.cs", generation.HintNames);
    }

    [Theory]
    [InlineData("PetStoreJson")]
    [InlineData("PetStoreServers")]
    [InlineData("petStoreJSON")]
    public void A_client_may_have_the_name_that_something_else_of_it_would_have(string name)
    {
        const string Servers = "\nservers: [{ url: 'https://a.example.com/', description: A }, { url: 'https://b.example.com/', description: B }]\n";
        Generation generation = Generation.Run([new SpecFile("/app/pets.yml", Spec + Servers, ("ImgurGenClientName", name))], new TestOptions());

        Assert.Null(generation.Result.Exception);
        Assert.Empty(generation.Compile());
        Assert.Contains($"PetStore.{name}.g.cs", generation.HintNames);
    }

    [Fact]
    public void Of_two_specs_in_one_namespace_the_second_is_told_and_the_first_generated()
    {
        Generation generation = Generation.Run([new SpecFile("/app/b.yml", Spec), new SpecFile("/app/a.yml", Spec)]);

        Diagnostic diagnostic = Assert.Single(generation.Diagnostics);
        Assert.Equal("IMG009", diagnostic.Id);
        Assert.Equal("/app/b.yml", diagnostic.Location.GetLineSpan().Path);
        Assert.Empty(generation.Compile());
    }

    [Fact]
    public void Two_specs_make_two_clients()
    {
        Generation generation = Generation.Run(
            [new SpecFile("/app/a.yml", Spec), new SpecFile("/app/b.yml", Spec.Replace("Pet Store", "Toy Shop", StringComparison.Ordinal))], new TestOptions());

        Assert.Contains("PetStore.PetStoreClient.g.cs", generation.HintNames);
        Assert.Contains("ToyShop.ToyShopClient.g.cs", generation.HintNames);
        Assert.Empty(generation.Diagnostics);
        Assert.Empty(generation.Compile());
    }

    [Fact]
    public void An_overlay_applies_to_the_spec_that_it_extends_alone()
    {
        const string overlay = """
            overlay: 1.0.0
            info: { title: Corrections, version: 1.0.0 }
            extends: ./a.yml
            actions: [{ target: $.info, update: { title: Corrected API } }]
            """;
        Generation generation = Generation.Run(
            [new SpecFile("/app/a.yml", Spec), new SpecFile("/app/b.yml", Spec), new SpecFile("/app/fix.overlay.yml", overlay)], new TestOptions());

        Assert.Contains("Corrected.CorrectedClient.g.cs", generation.HintNames);
        Assert.Contains("PetStore.PetStoreClient.g.cs", generation.HintNames);
        Assert.Empty(generation.Diagnostics);
    }

    [Fact]
    public void An_overlay_that_extends_no_spec_is_told()
    {
        const string overlay = "overlay: 1.0.0\ninfo: { title: Corrections, version: 1.0.0 }\nextends: ./c.yml\nactions: [{ target: $.info, update: {} }]\n";
        Generation generation = Generation.Run([new SpecFile("/app/a.yml", Spec), new SpecFile("/app/fix.overlay.yml", overlay)]);

        Diagnostic diagnostic = Assert.Single(generation.Diagnostics);
        Assert.Equal("IMG023", diagnostic.Id);
        Assert.Equal((2, 9), Start(diagnostic));
    }

    [Fact]
    public void An_overlay_that_cannot_be_read_is_told_once_and_the_specs_are_generated()
    {
        Generation generation = Generation.Run(
            [new SpecFile("/app/a.yml", Spec), new SpecFile("/app/b.yml", Spec.Replace("Pet Store", "Toy Shop", StringComparison.Ordinal)), new SpecFile("/app/fix.overlay.yml", "overlay: [1.0.0\n")],
            new TestOptions());

        Assert.Equal("IMG001", Assert.Single(generation.Diagnostics).Id);
        Assert.Contains("PetStore.PetStoreClient.g.cs", generation.HintNames);
        Assert.Contains("ToyShop.ToyShopClient.g.cs", generation.HintNames);
    }

    [Fact]
    public void What_is_wrong_in_an_overlay_of_two_specs_is_told_once()
    {
        Generation generation = Generation.Run(
            [
                new SpecFile("/app/a.yml", Spec), new SpecFile("/app/b.yml", Spec.Replace("Pet Store", "Toy Shop", StringComparison.Ordinal)),
                new SpecFile("/app/fix.overlay.yml", "overlay: 1.0.0\ninfo: { title: t, version: 1.0.0 }\nactions: [{ target: 'nothing like a path', update: {} }]\n"),
            ],
            new TestOptions());

        Assert.Equal("IMG021", Assert.Single(generation.Diagnostics).Id);
    }

    [Fact]
    public void Overlays_apply_in_the_order_of_their_file_names()
    {
        static string Overlay(string title) => $"overlay: 1.0.0\ninfo: {{ title: t, version: 1.0.0 }}\nactions: [{{ target: $.info, update: {{ title: {title} }} }}]\n";
        Generation generation = Generation.Run(
            [
                new SpecFile("/a/20.overlay.yml", Overlay("Second")), new SpecFile("/app/a.yml", Spec), new SpecFile("/b/10.overlay.yml", Overlay("First")),
                new SpecFile("/z/30.overlay.yml", Overlay("Bundled"), ("ImgurGenBundled", "true")),
            ],
            new TestOptions());

        Assert.Contains("Second.SecondClient.g.cs", generation.HintNames);
    }

    [Fact]
    public void What_an_overlay_accepts_is_told_as_information()
    {
        const string overlay = "overlay: 1.0.0\ninfo: { title: t, version: 1.0.0 }\nx-imgurgen-accept: [IMG003]\nactions: [{ target: $.info, update: { x-a: 1 } }]\n";
        Generation generation = Generation.Run([.. Generation.ImgurFiles(), new SpecFile("/app/accept.overlay.yml", overlay)]);

        Diagnostic repaired = Assert.Single(generation.Diagnostics, static diagnostic => diagnostic.Id == "IMG003");
        Assert.Equal(DiagnosticSeverity.Info, repaired.Severity);
    }

    [Fact]
    public void A_diagnostic_of_a_node_from_an_overlay_stands_in_the_overlay()
    {
        const string overlay = """
            overlay: 1.0.0
            info: { title: t, version: 1.0.0 }
            actions:
              - target: $.paths['/pets'].get
                update:
                  x-imgurgen-credits: many
            """;
        Generation generation = Generation.Run([new SpecFile("/app/a.yml", Spec), new SpecFile("/app/fix.overlay.yml", overlay)]);

        Diagnostic diagnostic = Assert.Single(generation.Diagnostics);
        Assert.Equal("IMG055", diagnostic.Id);
        Assert.Equal("/app/fix.overlay.yml", diagnostic.Location.GetLineSpan().Path);
        Assert.Equal((5, 26), Start(diagnostic));
    }

    private static (int Line, int Character) Start(Diagnostic diagnostic)
        => (diagnostic.Location.GetLineSpan().StartLinePosition.Line, diagnostic.Location.GetLineSpan().StartLinePosition.Character);
}
