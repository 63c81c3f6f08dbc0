using ImgurGen.Generator.Modeling;
using ImgurGen.Generator.Modeling.Naming;
using ImgurGen.Generator.Tests.Testing;

namespace ImgurGen.Generator.Tests.Modeling.Naming;

/// <summary>Names as a person would choose them.</summary>
public sealed class NameTests
{
    [Theory]
    [InlineData("The world's best", "TheWorldsBest")]
    [InlineData("Vendor\u2019s pets", "VendorsPets")]
    [InlineData("O'Brien", "OBrien")]
    [InlineData("'quoted'", "Quoted")]
    public void An_apostrophe_ends_no_word(string text, string expected) => Assert.Equal(expected, Words.Pascal(text));

    [Theory]
    [InlineData("+1", "Plus1")]
    [InlineData("-1", "Minus1")]
    [InlineData("2fa", "_2fa")]
    public void A_sign_before_a_number_is_a_word(string text, string expected) => Assert.Equal(expected, Words.Identifier(text, "Property"));

    [Theory]
    [InlineData("404", "Response404")]
    [InlineData("NotFound", "NotFound")]
    public void A_response_called_by_a_number_is_called_a_response(string name, string expected) => Assert.Equal(expected, Words.Component(name, "Response"));

    [Theory]
    [InlineData("Pets", "PetsClient")]
    [InlineData("PetsClient", "PetsClient")]
    public void A_client_is_called_so_once(string title, string expected) => Assert.Equal(expected, Titles.ClientName(title));

    [Theory]
    [InlineData("path operations", "PathOperations")]
    [InlineData("operations", "OperationsOperations")]
    public void A_group_is_called_so_once(string tag, string expected)
        => Assert.Contains($"Test.{expected}.g.cs", Generation.Run(Construct.Spec($$"""
            /a: { get: { operationId: get, tags: ['{{tag}}'], responses: { '204': { description: d } } } }
            """)).HintNames);

    [Fact]
    public void What_is_called_like_a_component_is_told_from_it_by_where_it_stands()
    {
        Generation generation = Generation.Run(Construct.Spec("""
            /a:
              post:
                operationId: addPet
                requestBody: { required: true, content: { application/json: { schema: { type: object, properties: { name: { type: string } } } } } }
                responses: { '200': { description: d, content: { application/json: { schema: { $ref: '#/components/schemas/pets' } } } } }
            """, """
            schemas:
              AddPetRequest: { type: object, properties: { id: { type: string } } }
              pet: { type: object, properties: { id: { type: string } } }
              pets: { type: array, items: { type: object, properties: { name: { type: string } } } }
            """));

        Assert.Equal(2, generation.Diagnostics.Count(static diagnostic => diagnostic.Id == "IMG051"));
        Assert.Contains("Test.PetItem.g.cs", generation.HintNames);
        Assert.Contains("Test.AddPetRequestBody.g.cs", generation.HintNames);
    }

    [Theory]
    [InlineData("{ $ref: '#/components/schemas/Base' }, { properties: { kind: { enum: [a] } } }")]
    [InlineData("{ properties: { kind: { enum: [a] } } }, { $ref: '#/components/schemas/Base' }")]
    public void A_property_that_an_object_narrows_has_a_type_of_that_objects_name(string parts)
    {
        Generation generation = Generation.Run(Construct.Spec(components: $$"""
            schemas:
              Base: { type: object, properties: { kind: { type: string, enum: [a, b, c] } } }
              First: { allOf: [{{parts}}] }
              Second: { allOf: [{ $ref: '#/components/schemas/Base' }, { properties: { kind: { enum: [b] } } }] }
            """));

        Assert.Empty(generation.Diagnostics);
        Assert.Empty(generation.Compile());
        Assert.Equal(["Test.BaseKind.g.cs", "Test.FirstKind.g.cs", "Test.SecondKind.g.cs"], generation.HintNames.Where(static name => name.Contains("Kind", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_property_that_two_parts_describe_has_a_type_of_the_name_of_the_object_that_has_both()
    {
        Generation generation = Generation.Run(Construct.Spec(components: """
            schemas:
              One: { type: object, properties: { state: { type: string, enum: [on, off] } } }
              Other: { type: object, properties: { state: { type: string, enum: [on, broken] } } }
              Both: { allOf: [{ $ref: '#/components/schemas/One' }, { $ref: '#/components/schemas/Other' }] }
              Again: { allOf: [{ $ref: '#/components/schemas/One' }, { $ref: '#/components/schemas/Other' }] }
            """));

        Assert.Empty(generation.Diagnostics);
        Assert.Superset(new HashSet<string>(["Test.AgainState.g.cs", "Test.BothState.g.cs"]), new HashSet<string>(generation.HintNames));
    }

    [Fact]
    public void Variants_that_a_part_brings_are_called_after_the_object_that_has_them()
    {
        Generation generation = Generation.Run(Construct.Spec(components: """
            schemas:
              Hits:
                oneOf:
                  - { type: object, required: [page], properties: { page: { type: integer } } }
                  - { type: object, required: [offset], properties: { offset: { type: integer } } }
              Found: { allOf: [{ type: object, required: [query], properties: { query: { type: string } } }, { $ref: '#/components/schemas/Hits' }] }
            """));

        Assert.Empty(generation.Diagnostics);
        string source = generation.Source("Test.Found.g.cs");
        Assert.Contains("class FoundWithPage :", source, StringComparison.Ordinal);
        Assert.Contains("class FoundWithOffset :", source, StringComparison.Ordinal);
    }

    [Fact]
    public void Branches_with_the_same_constant_are_not_called_after_it()
    {
        Generation generation = Generation.Run(Construct.Spec(components: """
            schemas:
              Media:
                oneOf:
                  - { type: object, required: [type, seconds], properties: { type: { type: string, enum: [seek] }, seconds: { type: integer } } }
                  - { type: object, required: [type, percent], properties: { type: { type: string, enum: [seek] }, percent: { type: integer } } }
            """));

        string source = generation.Source("Test.Media.g.cs");
        Assert.Contains("class MediaWithSeconds :", source, StringComparison.Ordinal);
        Assert.Contains("class MediaWithPercent :", source, StringComparison.Ordinal);
    }
}
