using ImgurGen.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace ImgurGen.Generator.Tests.Emit;

/// <summary>The methods of paged operations, in the forms in which Imgur has them and in some that others might.</summary>
public sealed class PagingSignatureTests
{
    [Theory]
    [InlineData("/3/account/{username}/favorites/{page}/{sort}", """
        { name: username, in: path, required: true, schema: { type: string } },
        { name: page, in: path, required: true, schema: { type: integer, default: 0 } },
        { name: sort, in: path, required: true, schema: { type: string, enum: [newest, oldest], default: newest } }
        """, "string username, long page = 0, ListSort sort = 1")]
    [InlineData("/3/account/{username}/submissions/{sort}/{page}", """
        { name: username, in: path, required: true, schema: { type: string } },
        { name: sort, in: path, required: true, schema: { type: string, enum: [newest, oldest], default: newest } },
        { name: page, in: path, required: true, schema: { type: integer, default: 0 } }
        """, "string username, ListSort sort = 1, long page = 0")]
    [InlineData("/3/account/{username}/images/{page}", """
        { name: username, in: path, required: true, schema: { type: string } },
        { name: page, in: path, required: true, schema: { type: integer, default: 0 } },
        { name: perPage, in: query, schema: { type: integer, format: int32 } }
        """, "string username, long page = 0, int? perPage = null")]
    [InlineData("/3/gallery/search", """
        { name: page, in: query, schema: { type: integer, minimum: 1 } },
        { name: q, in: query, required: true, schema: { type: string } }
        """, "string q, long page = 1")]
    [InlineData("/3/items/{page}/{kind}", """
        { name: page, in: path, required: true, schema: { type: integer, minimum: 1 } },
        { name: kind, in: path, required: true, schema: { type: string } },
        { name: size, in: query, schema: { type: integer, default: 60 } }
        """, "string kind, long page = 1, long size = 60")]
    [InlineData("/3/items/{page}/{kind}", """
        { name: page, in: path, required: true, schema: { type: integer } },
        { name: kind, in: path, required: true, schema: { type: string } }
        """, "long page, string kind")]
    [InlineData("/3/items", """
        { name: kind, in: query, schema: { type: string } },
        { name: page, in: query, schema: { type: integer, format: int32 } }
        """, "int page, string? kind = null")]
    public void The_first_page_need_not_be_given_where_the_spec_knows_it(string path, string parameters, string expected)
    {
        Generation generation = Generation.Run(Paged(path, parameters));

        Assert.Empty(generation.Diagnostics);
        Assert.Empty(generation.Compile());
        Assert.Equal(expected, Signature(generation));
    }

    [Fact]
    public void A_body_stands_behind_what_must_be_given()
    {
        Generation generation = Generation.Run(Paged("/3/items/{page}/{kind}", """
            { name: page, in: path, required: true, schema: { type: integer, minimum: 0 } },
            { name: kind, in: path, required: true, schema: { type: string } },
            { name: size, in: query, schema: { type: integer, default: 60 } }
            """, "requestBody: { required: true, content: { application/json: { schema: { type: object, properties: { a: { type: string } } } } } }"));

        Assert.Empty(generation.Compile());
        Assert.Equal("string kind, ListRequest request, long page = 0, long size = 60", Signature(generation));
    }

    [Theory]
    [InlineData("type: integer, default: 0, maximum: 50", ", page, 50, cancellationToken)")]
    [InlineData("type: integer, format: int32, default: 0, maximum: 50", ", page, 50, cancellationToken)")]
    [InlineData("type: integer, default: 0, maximum: 50, exclusiveMaximum: true", ", page, 49, cancellationToken)")]
    [InlineData("type: integer, default: 0", ", page, cancellationToken)")]
    [InlineData("type: integer, format: int32, default: 0, maximum: 3000000000", ", page, cancellationToken)")]
    [InlineData("type: integer, default: 0, maximum: 1.5", ", page, cancellationToken)")]
    public void The_greatest_page_is_the_last(string schema, string expected)
    {
        Generation generation = Generation.Run(Paged("/items", $$"""{ name: page, in: query, schema: { {{schema}} } }"""));

        Assert.Empty(generation.Compile());
        Assert.Contains(expected, generation.Source("Test.DefaultOperations.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void In_3_1_the_page_before_the_exclusive_maximum_is_the_last()
    {
        string spec = Paged("/items", "{ name: page, in: query, schema: { type: integer, exclusiveMinimum: 0, exclusiveMaximum: 10 } }")
            .Replace("openapi: 3.0.3", "openapi: 3.1.0", StringComparison.Ordinal);
        Generation generation = Generation.Run(spec);

        Assert.Empty(generation.Compile());
        Assert.Equal("long page = 1", Signature(generation));
        Assert.Contains(", page, 9, cancellationToken)", generation.Source("Test.DefaultOperations.g.cs"), StringComparison.Ordinal);
    }

    private static string Paged(string path, string parameters, string more = "") => Construct.Spec($$"""
        {{path}}:
          get:
            operationId: list
            {{more}}
            parameters: [{{parameters.ReplaceLineEndings(" ")}}]
            responses: { '200': { description: Things, content: { application/json: { schema: { type: array, items: { type: string } } } } } }
        """);

    /// <summary>The parameters of the method that pages, without the token.</summary>
    private static string Signature(Generation generation)
    {
        var method = (IMethodSymbol)generation.Output().GetTypeByMetadataName("Test.DefaultOperations")!.GetMembers("ListAllAsync").Single();
        return string.Join(", ", method.Parameters.SkipLast(1).Select(static parameter =>
            $"{parameter.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)} {parameter.Name}"
            + (parameter.HasExplicitDefaultValue ? $" = {parameter.ExplicitDefaultValue ?? "null"}" : "")));
    }
}
