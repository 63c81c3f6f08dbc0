namespace ImgurGen.Generator.Tests.Modeling.Normalizing;

public sealed class WrongTypeTests
{
    [Fact]
    public void A_value_of_the_wrong_kind_is_reported_where_it_stands_and_left_out()
    {
        Normalized result = Normalized.Read("""
            openapi: 3.0.3
            info: {title: T, version: '1'}
            paths:
              /a:
                get:
                  parameters:
                    - name: q
                      in: query
                      required: [yes]
                      schema: {type: string}
            """);

        Assert.Equal(["IMG030 at 9:21"], result.Places);
        Assert.Equal(["IMG030 required|true or false|a list|it is left out"], result.Findings);
        Assert.Equal("""{"name":"q","in":"query","schema":{"type":"string"}}""", result.JsonAt("/paths/~1a/get/parameters/0"));
    }

    [Fact]
    public void A_number_where_a_text_is_expected_becomes_the_text_that_was_written()
    {
        Normalized result = Normalized.Read("openapi: 3.0.3\ninfo: {title: 7, version: 1.10}\npaths: {}");

        Assert.Empty(result.Findings);
        Assert.Equal("1.10", result.Document!.Info.Version);
        Assert.Equal("7", result.Document.Info.Title);
    }

    [Theory]
    [InlineData("deprecated", "\"true\"", "true", "IMG030 deprecated|true or false|a text|it is read as true")]
    [InlineData("minLength", "\"3\"", "3", "IMG030 minLength|an integer from 0 to 2147483647|a text|it is read as 3")]
    public void A_text_that_can_only_mean_one_value_is_read_as_that_and_reported(string key, string written, string read, string finding)
    {
        Normalized result = Normalized.Schema("3.0.3", $$"""{"{{key}}": {{written}}}""");

        Assert.Equal([finding], result.Findings);
        Assert.Equal($$"""{"{{key}}":{{read}}}""", result.A);
    }

    [Theory]
    [InlineData("maxLength", "10.0", "10")]
    [InlineData("maxItems", "1e2", "100")]
    [InlineData("maxLength", "9223372036854775807", "2147483647")]
    [InlineData("maxProperties", "1e30", "2147483647")]
    public void A_count_that_the_library_cannot_parse_is_written_as_one_that_says_the_same(string key, string written, string read)
    {
        Normalized result = Normalized.Schema("3.1.0", $$"""{"{{key}}": {{written}}}""");

        Assert.Empty(result.Findings);
        Assert.Equal($$"""{"{{key}}":{{read}}}""", result.A);
    }

    [Theory]
    [InlineData("minLength", "1e30")]
    [InlineData("minItems", "-1")]
    [InlineData("maxLength", "2.5")]
    [InlineData("multipleOf", "1e300")]
    public void A_number_that_cannot_be_meant_is_reported_and_left_out(string key, string written)
    {
        Normalized result = Normalized.Schema("3.1.0", $$"""{"{{key}}": {{written}}}""");

        Assert.StartsWith($"IMG030 {key}|", Assert.Single(result.Findings), StringComparison.Ordinal);
        Assert.Equal("{}", result.A);
    }

    [Fact]
    public void A_null_schema_is_reported_and_becomes_any_value()
    {
        Normalized result = Normalized.Read("""
            openapi: 3.0.3
            info: {title: T, version: '1'}
            paths: {}
            components:
              schemas:
                A:
                  properties:
                    a: null
                    b: {type: string}
            """);

        Assert.Equal(["IMG030 at 8:12"], result.Places);
        Assert.Equal("""{"properties":{"a":{},"b":{"type":"string"}}}""", result.A);
    }

    [Fact]
    public void Documentation_that_is_null_is_no_documentation_and_no_mistake()
    {
        Normalized result = Normalized.Schema("3.0.3", """{"description": null, "type": "string"}""");

        Assert.Empty(result.Findings);
        Assert.Equal("""{"type":"string"}""", result.A);
    }

    [Fact]
    public void The_items_behind_one_that_was_left_out_keep_the_place_where_they_were_written()
    {
        Normalized result = Normalized.Read("""
            openapi: 3.0.3
            info: {title: T, version: '1'}
            paths: {}
            components:
              schemas:
                A:
                  required:
                    - {}
                    - a
                  allOf:
                    - 17
                    - $ref: '#/components/schemas/Missing'
            """);

        Assert.Equal(["IMG030 at 8:11", "IMG030 at 11:11", "IMG032 at 12:17"], result.Places);
        Assert.Equal("""{"required":["a"],"allOf":[{},{}]}""", result.A);
    }

    [Fact]
    public void Extensions_and_examples_may_be_anything()
    {
        Normalized result = Normalized.Schema(
            "3.0.3", """{"x-a": null, "x-b": [1, {"type": 3}], "example": {"$ref": 1, "type": []}, "default": [null]}""");

        Assert.Empty(result.Findings);
    }
}
