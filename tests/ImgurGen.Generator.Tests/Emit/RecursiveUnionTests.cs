using ImgurGen.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace ImgurGen.Generator.Tests.Emit;

/// <summary>Types that contain themselves with a list, a map or a union in between, however they do.</summary>
public sealed class RecursiveUnionTests
{
    [Theory]
    [InlineData("""
        Expr: { anyOf: [{ $ref: '#/components/schemas/Group' }, { type: string }] }
        Group: { anyOf: [{ $ref: '#/components/schemas/Expr' }, { type: array, items: { $ref: '#/components/schemas/Expr' } }] }
        Z: { anyOf: [{ $ref: '#/components/schemas/Expr' }, { type: integer }] }
        """)]
    [InlineData("""
        A: { oneOf: [{ type: string }, { $ref: '#/components/schemas/A' }] }
        C: { oneOf: [{ type: integer }, { $ref: '#/components/schemas/A' }] }
        """)]
    [InlineData("""
        A: { oneOf: [{ $ref: '#/components/schemas/A' }, { type: object, properties: { a: { type: string } } }] }
        """)]
    public void Unions_that_contain_each_other_compile(string schemas)
    {
        Generation generation = Generation.Run(Construct.Spec("", "schemas:\n  " + schemas.Replace("\n", "\n  ", StringComparison.Ordinal)));

        Assert.Null(generation.Result.Exception);
        Assert.Empty(generation.Diagnostics.Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Id != "IMG080"));
        Assert.Empty(generation.Compile());
    }

    [Theory]
    [InlineData("[]", "0")]
    [InlineData("""["x",["y","z"]]""", "2")]
    public void Lists_of_the_union_and_lists_of_texts_are_lists_of_either(string json, string expected)
        => Assert.Equal(expected, Probe.Run("""
            A: { oneOf: [{ type: array, items: { $ref: '#/components/schemas/A' } }, { type: array, items: { type: string } }] }
            """, $$""""Read<A>("""{{json}}""") is A.List list ? list.Value.Count : -1""""));

    [Fact]
    public void A_union_of_nothing_but_itself_is_told()
    {
        Generation generation = Generation.Run(Construct.Spec("", "schemas: { A: { oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/A' }] } }"));

        Assert.Equal(["IMG057"], generation.Diagnostics.Select(static diagnostic => diagnostic.Id));
        Assert.Empty(generation.Compile());
    }

    [Theory]
    [InlineData("3.0.3", "{ type: object, nullable: true, additionalProperties: { $ref: '#/components/schemas/M' } }")]
    [InlineData("3.1.0", "{ type: [object, 'null'], additionalProperties: { $ref: '#/components/schemas/M' } }")]
    public void A_map_of_itself_holds_null_where_the_component_may_be_null(string version, string schema)
        => Assert.Equal("""{"x":null,"y":{}}""", Probe.Run("M: " + schema, """"Write(Read<M>("""{"x":null,"y":{}}"""))"""", version: version));
}
