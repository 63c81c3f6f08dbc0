using ImgurGen.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace ImgurGen.Generator.Tests.Emit.Parameters;

/// <summary>Which parameters a method has, what they are called, and what is told of them.</summary>
public sealed class ParameterDeclarationTests
{
    [Fact]
    public void A_parameter_of_the_operation_stands_for_that_of_its_path_with_the_same_name_and_place()
        => Assert.Equal(
            "long petId, string since, string? petId2 = null, int limit = 10",
            Signature("""
                /pets/{petId}:
                  parameters:
                    - { name: petId, in: path, required: true, schema: { type: string } }
                    - { name: petId, in: query, schema: { type: string } }
                    - { name: since, in: query, schema: { type: integer } }
                  get:
                    operationId: getPet
                    parameters:
                      - { name: limit, in: query, schema: { type: integer, format: int32, default: 10 } }
                      - { name: petId, in: path, required: true, schema: { type: integer } }
                      - { name: since, in: query, required: true, schema: { type: string } }
                    responses: { '204': { description: None } }
                """, "IMG051"));

    [Theory]
    [InlineData("pet-id", "pet_id")]
    [InlineData("pet_id", "pet-id")]
    public void Names_that_become_one_are_told_apart_by_their_own_order_and_not_by_that_of_the_list(string first, string second)
        => Assert.Equal(
            first == "pet-id" ? "string? petId = null, string? petId2 = null" : "string? petId2 = null, string? petId = null",
            Signature($$"""
                /pets:
                  get:
                    operationId: getPet
                    parameters:
                      - { name: {{first}}, in: query, schema: { type: string } }
                      - { name: {{second}}, in: query, schema: { type: string } }
                    responses: { '204': { description: None } }
                """, "IMG051"));

    [Fact]
    public void A_list_inside_of_an_object_is_told_and_sent()
    {
        Generation generation = Generation.Run(Construct.Spec("""
            /pets:
              get:
                operationId: getPets
                parameters:
                  - name: filter
                    in: query
                    style: deepObject
                    explode: true
                    schema: { type: object, properties: { kinds: { type: array, items: { type: string } } } }
                responses: { '204': { description: None } }
            """));

        Diagnostic told = Assert.Single(generation.Diagnostics);
        Assert.Equal(("IMG061", DiagnosticSeverity.Info), (told.Id, told.Severity));
        Assert.Contains("with further brackets", told.GetMessage(), StringComparison.Ordinal);
        Assert.Empty(generation.Compile());
    }

    /// <summary>The parameters of the one method, without the token that cancels.</summary>
    private static string Signature(string paths, params string[] diagnostics)
    {
        Generation generation = Generation.Run(Construct.Spec(paths));
        Assert.Equal(diagnostics, generation.Diagnostics.Select(static diagnostic => diagnostic.Id));
        Assert.Empty(generation.Compile());
        string line = generation.Source("Test.DefaultOperations.g.cs").Split('\n').Single(static line => line.Contains("virtual", StringComparison.Ordinal) && line.Contains("PetAsync(", StringComparison.Ordinal));
        return line[(line.IndexOf('(', StringComparison.Ordinal) + 1)..line.IndexOf(", global::System.Threading.CancellationToken", StringComparison.Ordinal)];
    }
}
