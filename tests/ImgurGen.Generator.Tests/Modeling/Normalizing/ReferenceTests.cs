using Microsoft.OpenApi;

namespace ImgurGen.Generator.Tests.Modeling.Normalizing;

public sealed class ReferenceTests
{
    [Theory]
    [InlineData("\"\"", "is empty")]
    [InlineData("17", "is the number 17 and not a text")]
    [InlineData("\"#\"", "leads to the whole document")]
    [InlineData("\"#B\"", "is not a JSON pointer, which begins with '#/'")]
    [InlineData("\"other.yml#/B\"", "leads to another document, and only references inside the document are read")]
    [InlineData("\"https://example.com/b.json\"", "leads to another document, and only references inside the document are read")]
    [InlineData("\"#/components/schemas/Missing\"", "leads nowhere")]
    [InlineData("\"#/components/schemas/B/properties/x\"", "leads nowhere")]
    [InlineData("\"#/components/responses/R\"", "leads to 'responses', and a component of 'schemas' must stand here")]
    [InlineData("\"#/info\"", "leads to something else than a component of 'schemas'")]
    [InlineData("\"#/info/title\"", "leads to a text, which is no component of 'schemas'")]
    public void A_reference_that_leads_to_no_schema_is_reported_and_becomes_any_value(string reference, string problem)
    {
        Normalized result = Normalized.Schema("3.0.3", $$"""{"properties": {"p": {"$ref": {{reference}} } } }""");

        Assert.Equal([$"IMG032 {reference.Trim('"')}|{problem}"], result.Findings);
        Assert.Equal("""{"properties":{"p":{}}}""", result.A);
    }

    [Fact]
    public void A_dangling_reference_is_reported_at_its_text()
    {
        Normalized result = Normalized.Read("""
            openapi: 3.0.3
            info: {title: T, version: '1'}
            paths:
              /a:
                get:
                  parameters:
                    - $ref: '#/components/parameters/Missing'
                  responses:
                    200: {$ref: '#/components/responses/Alias'}
            components:
              responses:
                Alias: {$ref: '#/components/responses/Missing'}
            """);

        Assert.Equal(["IMG032 at 7:17", "IMG032 at 9:21", "IMG032 at 12:19"], result.Places);
        Assert.Equal("""{"parameters":[],"responses":{}}""", result.JsonAt("/paths/~1a/get"));
    }

    [Fact]
    public void Escapes_in_a_reference_are_understood()
    {
        Normalized result = Normalized.Read("""
            openapi: 3.1.0
            info: {title: T, version: '1'}
            paths: {}
            components:
              schemas:
                A: {$ref: '#/components/schemas/My%20Type'}
                My Type: {type: integer}
                C: {$ref: '#/components/schemas/a~1b'}
                a/b: {type: boolean}
            """);

        Assert.Empty(result.Findings);
        Assert.Equal(JsonSchemaType.Integer, result.Schemas["A"].Type);
        Assert.Equal(JsonSchemaType.Boolean, result.Schemas["C"].Type);
        Assert.Empty(UnresolvedReferences.In(result.Document!));
    }

    [Fact]
    public void A_reference_that_names_its_own_file_is_a_local_one()
    {
        Normalized result = Normalized.Read(
            """
            openapi: 3.0.3
            info: {title: T, version: '1'}
            paths: {}
            components:
              schemas:
                A: {$ref: './spec.yml#/components/schemas/B'}
                B: {type: integer}
            """, "/somewhere/spec.yml");

        Assert.Empty(result.Findings);
        Assert.Equal(JsonSchemaType.Integer, result.Schemas["A"].Type);
    }

    [Fact]
    public void What_a_deep_reference_leads_to_becomes_a_component_and_both_places_refer_to_it()
    {
        Normalized result = Normalized.Read("""
            openapi: 3.0.3
            info: {title: T, version: '1'}
            paths: {}
            components:
              schemas:
                A: {properties: {b: {type: object, properties: {c: {type: integer}}}}}
                User: {$ref: '#/components/schemas/A/properties/b'}
                Inner: {$ref: '#/components/schemas/A/properties/b/properties/c'}
            """);

        Assert.Empty(result.Findings);
        Assert.Equal("""{"properties":{"b":{"$ref":"#/components/schemas/AB"}}}""", result.A);
        Assert.Equal("""{"type":"object","properties":{"c":{"$ref":"#/components/schemas/ABC"}}}""", result.JsonAt("/components/schemas/AB"));
        Assert.Equal("""{"$ref":"#/components/schemas/AB"}""", result.JsonAt("/components/schemas/User"));
        Assert.Equal("""{"$ref":"#/components/schemas/ABC"}""", result.JsonAt("/components/schemas/Inner"));
        Assert.Empty(UnresolvedReferences.In(result.Document!));
    }

    [Fact]
    public void A_hoisted_component_knows_where_it_was_written()
    {
        Normalized result = Normalized.Read("""
            openapi: 3.1.0
            info: {title: T, version: '1'}
            paths: {}
            components:
              schemas:
                A: {$ref: '#/$defs/thing'}
            $defs:
              thing:
                properties:
                  a: {$ref: '#/nowhere'}
                  b: {type: 17}
            """);

        Assert.Equal(["IMG032 at 10:17", "IMG036 at 11:17"], result.Places);
        Assert.Equal("""{"properties":{"a":{},"b":{}}}""", result.JsonAt("/components/schemas/Thing"));
    }

    [Fact]
    public void Names_of_hoisted_components_do_not_depend_on_the_order_of_the_document()
    {
        const string Head = "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n";
        string[] lines =
        [
            "    One: {$ref: '#/components/schemas/A/properties/b'}\n",
            "    Two: {$ref: '#/components/schemas/A/$defs/b'}\n",
            "    A: {properties: {b: {type: string}}, $defs: {b: {type: integer}}}\n",
        ];

        foreach (string text in new[] { string.Concat(lines), string.Concat(lines.Reverse()) })
        {
            Normalized result = Normalized.Read(Head + text);

            Assert.Equal("""{"type":"integer"}""", result.JsonAt("/components/schemas/AB"));
            Assert.Equal("""{"type":"string"}""", result.JsonAt("/components/schemas/AB2"));
        }
    }

    [Fact]
    public void References_into_paths_work_for_what_has_a_component_of_its_kind_and_for_whole_path_items()
    {
        Normalized result = Normalized.Read("""
            openapi: 3.0.3
            info: {title: T, version: '1'}
            paths:
              /a:
                get:
                  parameters:
                    - {name: q, in: query}
                  responses:
                    200: {description: Fine.}
              /b:
                get:
                  parameters:
                    - $ref: '#/paths/~1a/get/parameters/0'
                  responses:
                    200: {$ref: '#/paths/~1a/get/responses/200'}
              /c:
                $ref: '#/paths/~1a'
            """);

        Assert.Empty(result.Findings);
        Assert.Equal("q", Assert.Single(result.Document!.Paths["/b"].Operations![HttpMethod.Get].Parameters!).Name);
        Assert.Equal("Fine.", result.Document.Paths["/b"].Operations![HttpMethod.Get].Responses!["200"].Description);
        Assert.Equal("q", Assert.Single(result.Document.Paths["/c"].Operations![HttpMethod.Get].Parameters!).Name);
        Assert.Empty(UnresolvedReferences.In(result.Document));
    }

    [Theory]
    [InlineData("{$ref: '#/components/schemas/A'}", "{type: object}", "IMG032 at 6:15")]
    [InlineData("{$ref: '#/components/schemas/B'}", "{$ref: '#/components/schemas/A'}", "IMG032 at 7:15")]
    [InlineData("{allOf: [{$ref: '#/components/schemas/B'}]}", "{allOf: [{$ref: '#/components/schemas/A'}]}", "IMG032 at 7:24")]
    public void A_schema_that_is_made_of_itself_loses_the_reference_that_closes_the_circle(string a, string b, string place)
    {
        Normalized result = Normalized.Read(
            $"openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\npaths: {{}}\ncomponents:\n  schemas:\n    A: {a}\n    B: {b}\n");

        Assert.Equal([place], result.Places);
        Assert.NotNull(result.Document);
    }

    [Fact]
    public void Responses_in_a_circle_are_left_out()
    {
        Normalized result = Normalized.Read("""
            openapi: 3.0.3
            info: {title: T, version: '1'}
            paths: {}
            components:
              responses:
                A: {$ref: '#/components/responses/B'}
                B: {$ref: '#/components/responses/A'}
            """);

        Assert.Equal(["IMG032 at 6:15", "IMG032 at 7:15"], result.Places);
        Assert.Equal("{}", result.JsonAt("/components/responses"));
    }

    [Fact]
    public void A_schema_that_has_itself_for_a_property_is_no_circle()
    {
        const string Tree = """{"properties":{"parent":{"$ref":"#/components/schemas/A"}},"allOf":[{"$ref":"#/components/schemas/B"}]}""";
        Normalized result = Normalized.Schema("3.0.3", Tree);

        Assert.Empty(result.Findings);
        Assert.Equal(Tree, result.A);
    }

    [Fact]
    public void A_chain_of_a_hundred_thousand_references_needs_no_stack()
    {
        string schemas = string.Concat(Enumerable.Range(0, 100_000).Select(static i => $$"""
            "S{{i}}": {"$ref": "#/components/schemas/S{{i + 1}}"},
            """));
        Normalized result = Normalized.Of($$$"""
            {"openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "paths": {}, "components": {"schemas": {
            {{{schemas}}} "S100000": {"type": "string"} } } }
            """, "spec.json");

        Assert.Empty(result.Findings);
    }

    [Fact]
    public void A_mapping_of_a_discriminator_must_name_schemas()
    {
        Normalized result = Normalized.Schema(
            "3.0.3", """{"discriminator": {"propertyName": "k", "mapping": {"b": "B", "c": "#/components/schemas/B", "d": "Missing"}}}""");

        Assert.Equal(["IMG032 Missing|names no schema"], result.Findings);
        Assert.Equal("""{"discriminator":{"propertyName":"k","mapping":{"b":"#/components/schemas/B","c":"#/components/schemas/B"}}}""", result.A);
    }
}
