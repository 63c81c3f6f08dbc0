using ImgurGen.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace ImgurGen.Generator.Tests.Modeling.Normalizing;

/// <summary>References to schemas by the names that these give themselves.</summary>
public sealed class SchemaIdentifierTests
{
    private static string Spec(string schemas, string version = "3.1.1", string root = "") => $$"""
        openapi: {{version}}
        {{root}}
        info: { title: Test API, version: '1' }
        servers: [{ url: 'https://api.example.com/v1' }]
        paths: {}
        components:
          schemas:
            {{schemas.Replace("\n", "\n    ", StringComparison.Ordinal)}}
        """;

    // Section 8.2.4 of JSON Schema Core 2020-12 has these ways to name one schema.
    [Theory]
    [InlineData("#inner")]
    [InlineData("https://example.com/root.json#inner")]
    [InlineData("https://example.com/root.json#/$defs/Inner")]
    [InlineData("root.json#inner")]
    [InlineData("inner.json")]
    [InlineData("https://example.com/inner.json")]
    [InlineData("#/$defs/Inner")]
    public void A_schema_is_found_by_its_own_name(string reference)
    {
        Generation generation = Generation.Run(Spec($$"""
            Root:
              $id: https://example.com/root.json
              type: object
              properties: { value: { $ref: '{{reference}}' } }
              $defs: { Inner: { $id: inner.json, $anchor: inner, type: object, properties: { size: { type: integer } } } }
            """));

        Assert.Empty(generation.Diagnostics);
        Assert.Contains("public global::Test.RootInner? Value", generation.Source("Test.Root.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_anchors_of_one_name_the_one_of_the_own_schema_is_meant()
    {
        Generation generation = Generation.Run(Spec("""
            A: { type: object, properties: { value: { $ref: '#inner' } }, $defs: { In: { $anchor: inner, type: integer } } }
            B: { type: object, properties: { value: { $ref: '#inner' } }, $defs: { In: { $anchor: inner, type: boolean } } }
            """));

        Assert.Empty(generation.Diagnostics);
        Assert.Contains("public long? Value", generation.Source("Test.A.g.cs"), StringComparison.Ordinal);
        Assert.Contains("public bool? Value", generation.Source("Test.B.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_dynamic_reference_leads_to_the_dynamic_anchor_of_its_own_schema()
    {
        Generation generation = Generation.Run(Spec("""
            Tree: { $dynamicAnchor: node, type: object, properties: { children: { type: array, items: { $dynamicRef: '#node' } } } }
            Other: { $dynamicAnchor: node, type: object, properties: { next: { $dynamicRef: '#node' } } }
            """));

        Assert.Empty(generation.Diagnostics);
        Assert.Contains("IReadOnlyList<global::Test.Tree>? Children", generation.Source("Test.Tree.g.cs"), StringComparison.Ordinal);
        Assert.Contains("public global::Test.Other? Next", generation.Source("Test.Other.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_address_that_a_document_gives_itself_is_itself()
    {
        Generation generation = Generation.Run(Spec("""
            Pet: { type: object, properties: { name: { type: string } } }
            Owner: { type: object, properties: { pet: { $ref: 'https://example.com/api.yml#/components/schemas/Pet' } } }
            """, "3.2.0", "$self: https://example.com/api.yml"));

        Assert.Empty(generation.Diagnostics);
        Assert.Contains("public global::Test.Pet? Pet", generation.Source("Test.Owner.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_an_example_says_names_nothing()
    {
        Generation generation = Generation.Run(Spec("""
            A: { type: object, example: { $anchor: inner }, properties: { value: { $ref: '#inner' } } }
            """));

        Assert.Equal("IMG032", Assert.Single(generation.Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning)).Id);
    }
}
