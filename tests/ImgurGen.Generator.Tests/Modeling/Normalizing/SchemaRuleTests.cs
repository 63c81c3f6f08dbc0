using Microsoft.OpenApi;

namespace ImgurGen.Generator.Tests.Modeling.Normalizing;

public sealed class SchemaRuleTests
{
    [Theory]
    [InlineData("""{"type": "string", "nullable": true}""")]
    [InlineData("""{"type": ["string", "null"]}""")]
    public void A_nullable_string_is_one_in_every_version_of_OpenAPI(string schema)
    {
        foreach (string version in new[] { "3.0.3", "3.1.0", "3.2.0" })
        {
            Normalized result = Normalized.Schema(version, schema);

            Assert.Empty(result.Findings);
            Assert.Equal(JsonSchemaType.String | JsonSchemaType.Null, result.Schemas["A"].Type);
        }
    }

    [Theory]
    [InlineData("3.0.3", """{"allOf": [{"$ref": "#/components/schemas/B"}], "nullable": true}""")]
    [InlineData("3.0.3", """{"$ref": "#/components/schemas/B", "nullable": true}""")]
    [InlineData("3.1.0", """{"$ref": "#/components/schemas/B", "nullable": true}""")]
    public void Nullable_without_a_type_is_kept_as_a_mark(string version, string schema)
    {
        Normalized result = Normalized.Schema(version, schema);

        Assert.Empty(result.Findings);
        Assert.Equal("""{"x-imgurgen-nullable":true,"allOf":[{"$ref":"#/components/schemas/B"}]}""", Sorted(result.A));
        Assert.True(result.Schemas["A"].Extensions!.ContainsKey("x-imgurgen-nullable"));
    }

    [Theory]
    [InlineData("3.0.3", "\"x\"", """{"x-imgurgen-constant":true,"enum":["x"]}""")]
    [InlineData("3.0.3", "true", """{"x-imgurgen-constant":true,"enum":[true]}""")]
    [InlineData("3.1.0", "true", """{"x-imgurgen-constant":true,"enum":[true]}""")]
    [InlineData("3.1.0", "null", """{"x-imgurgen-constant":true,"enum":[null]}""")]
    [InlineData("3.1.0", "\"x\"", """{"const":"x"}""")]
    public void A_constant_survives_with_its_kind(string version, string value, string expected)
    {
        Normalized result = Normalized.Schema(version, $$"""{"const": {{value}}}""");

        Assert.Empty(result.Findings);
        Assert.Equal(expected, result.A);
    }

    [Theory]
    [InlineData("3.0.3", """{"exclusiveMinimum": 5}""")]
    [InlineData("3.0.3", """{"exclusiveMinimum": true, "minimum": 5}""")]
    [InlineData("3.1.0", """{"exclusiveMinimum": 5}""")]
    [InlineData("3.1.0", """{"exclusiveMinimum": true, "minimum": 5}""")]
    public void An_exclusive_bound_means_the_same_however_it_is_written(string version, string schema)
    {
        Normalized result = Normalized.Schema(version, schema);

        Assert.Empty(result.Findings);
        Assert.Equal("5", result.Schemas["A"].ExclusiveMinimum);
        Assert.Null(result.Schemas["A"].Minimum);
    }

    [Fact]
    public void Several_types_are_several_types_in_every_version_of_OpenAPI()
    {
        foreach (string version in new[] { "3.0.3", "3.1.0" })
        {
            Normalized result = Normalized.Schema(version, """{"type": ["string", "integer"]}""");

            Assert.Empty(result.Findings);
            Assert.Equal(JsonSchemaType.String | JsonSchemaType.Integer, result.Schemas["A"].Type);
        }
    }

    [Fact]
    public void Boolean_schemas_are_schemas_from_3_1_on()
    {
        Normalized result = Normalized.Schema(
            "3.1.0", """{"properties": {"any": true, "none": false}, "items": false, "additionalProperties": false}""");

        Assert.Empty(result.Findings);
        Assert.Equal("""{"properties":{"any":{}},"items":{"not":{}},"additionalProperties":false}""", result.A);
    }

    [Fact]
    public void Boolean_schemas_are_a_mistake_in_3_0()
    {
        Normalized result = Normalized.Schema("3.0.3", """{"properties": {"a": true}}""");

        Assert.Equal(["IMG030 a|a schema|true|it is read as any value"], result.Findings);
        Assert.Equal("""{"properties":{"a":{}}}""", result.A);
    }

    [Fact]
    public void Documentation_beside_a_reference_stays_beside_it_in_3_1()
    {
        Normalized result = Normalized.Schema("3.1.0", """{"$ref": "#/components/schemas/B", "description": "Mine."}""");

        OpenApiSchemaReference reference = Assert.IsType<OpenApiSchemaReference>(result.Schemas["A"]);
        Assert.Equal("Mine.", reference.Description);
    }

    [Theory]
    [InlineData("3.0.3", "description", "\"Mine.\"")]
    [InlineData("3.0.3", "x-order", "1")]
    [InlineData("3.1.0", "deprecated", "true")]
    [InlineData("3.1.0", "default", "{}")]
    public void Other_siblings_of_a_reference_are_kept_beside_an_allOf(string version, string key, string value)
    {
        Normalized result = Normalized.Schema(version, $$"""{"$ref": "#/components/schemas/B", "{{key}}": {{value}}}""");

        Assert.Empty(result.Findings);
        Assert.Equal($$"""{"{{key}}":{{value}},"allOf":[{"$ref":"#/components/schemas/B"}]}""", result.A);
    }

    [Fact]
    public void A_reference_beside_an_allOf_becomes_its_first_part()
    {
        Normalized result = Normalized.Schema("3.0.3", """{"allOf": [{"type": "object"}], "$ref": "#/components/schemas/B"}""");

        Assert.Equal("""{"allOf":[{"$ref":"#/components/schemas/B"},{"type":"object"}]}""", result.A);
    }

    /// <summary>Whether the mark stands before or behind the "allOf" says nothing.</summary>
    private static string Sorted(string? json)
    {
        System.Text.Json.Nodes.JsonObject node = System.Text.Json.Nodes.JsonNode.Parse(json!)!.AsObject();
        return new System.Text.Json.Nodes.JsonObject(
            node.OrderByDescending(static entry => entry.Key, StringComparer.Ordinal)
                .Select(static entry => KeyValuePair.Create(entry.Key, entry.Value?.DeepClone()))).ToJsonString();
    }
}
