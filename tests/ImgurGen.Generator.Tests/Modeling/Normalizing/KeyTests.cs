using ImgurGen.Generator.Tests.Testing;

namespace ImgurGen.Generator.Tests.Modeling.Normalizing;

public sealed class KeyTests
{
    [Fact]
    public void A_misspelt_method_is_reported_at_its_key()
    {
        Normalized result = Normalized.Read("""
            openapi: 3.0.3
            info: {title: T, version: '1'}
            paths:
              /a:
                gett: {responses: {}}
                x-mine: {responses: {}}
            """);

        Assert.Equal(["IMG031 at 5:5"], result.Places);
        Assert.Equal(["IMG031 gett|a path item|OpenAPI 3.0"], result.Findings);
        Assert.Equal("""{"x-mine":{"responses":{}}}""", result.JsonAt("/paths/~1a"));
    }

    [Fact]
    public void A_key_of_a_later_version_is_none_of_an_earlier_one()
    {
        const string Info = "info: {title: T, version: '1', summary: S}\npaths: {}";

        Assert.Equal(["IMG031 summary|the info object|OpenAPI 3.0"], Normalized.Read("openapi: 3.0.3\n" + Info).Findings);
        Assert.Empty(Normalized.Read("openapi: 3.1.0\n" + Info).Findings);
    }

    [Fact]
    public void Unknown_keywords_of_a_schema_are_left_alone()
    {
        Normalized result = Normalized.Schema("3.1.0", """{"type": "string", "someKeyword": {"a": [1]}}""");

        Assert.Empty(result.Findings);
        Assert.Equal("""{"type":"string","someKeyword":{"a":[1]}}""", result.A);
    }

    [Fact]
    public void A_property_may_have_the_name_of_a_keyword_or_of_an_extension()
    {
        const string Schema = """{"properties":{"$ref":{"type":"string"},"x-id":{"type":"integer"},"required":{"type":"boolean"}}}""";
        Normalized result = Normalized.Schema("3.0.3", Schema);

        Assert.Empty(result.Findings);
        Assert.Equal(Schema, result.A);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("/a/{b")]
    [InlineData("/a/{b{c}}")]
    [InlineData("/a}")]
    public void A_key_of_paths_that_is_no_path_template_is_left_out(string path)
    {
        Normalized result = Normalized.Read($$"""
            openapi: 3.0.3
            info: {title: T, version: '1'}
            paths:
              '{{path}}': {}
              /b/{id}: {}
            """);

        Assert.Equal(["IMG036 at 4:3"], result.Places);
        Assert.Equal("""{"/b/{id}":{}}""", result.JsonAt("/paths"));
    }

    [Theory]
    [InlineData("schemas", "{type: object}", "")]
    [InlineData("schemas", "{type: object}", " ")]
    [InlineData("responses", "{description: d}", "")]
    [InlineData("parameters", "{name: p, in: query}", "")]
    [InlineData("requestBodies", "{content: {}}", "")]
    [InlineData("securitySchemes", "{type: http, scheme: basic}", "")]
    public void A_component_without_a_name_is_left_out(string kind, string component, string name)
    {
        Normalized result = Normalized.Read($$"""
            openapi: 3.0.3
            info: {title: T, version: '1'}
            paths: {}
            components:
              {{kind}}:
                '{{name}}': {{component}}
            """);

        Assert.Equal(["IMG036 at 6:5"], result.Places);
        Assert.Equal("{}", result.JsonAt("/components/" + kind));
    }

    [Theory]
    [InlineData("definitions", "{type: object}")]
    [InlineData("responses", "{description: d}")]
    [InlineData("parameters", "{name: p, in: query, type: string}")]
    [InlineData("securityDefinitions", "{type: basic}")]
    public void A_component_of_Swagger_without_a_name_is_left_out(string map, string component)
    {
        Normalized result = Normalized.Read($$"""
            swagger: '2.0'
            info: {title: T, version: '1'}
            paths: {}
            {{map}}:
              '': {{component}}
            """);

        Assert.Equal(["IMG036 at 5:3"], result.Places);
        Assert.Equal("{}", result.JsonAt("/" + map));
    }

    [Fact]
    public void A_schema_without_a_name_costs_its_references_and_not_the_client()
    {
        Generation generation = Generation.Run("""
            openapi: 3.0.3
            info: {title: T, version: '1'}
            paths:
              /a:
                get:
                  operationId: getA
                  responses:
                    200: {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/'}}}}
            components:
              schemas:
                '': {type: object, properties: {id: {type: string}}}
            """);

        Assert.Equal(["IMG032", "IMG036"], generation.Diagnostics.Select(static diagnostic => diagnostic.Id).Order(StringComparer.Ordinal));
        Assert.Empty(generation.Compile());
        Assert.Single(generation.Output().GetTypeByMetadataName("Test.DefaultOperations")!.GetMembers("GetAAsync"));
    }

    [Fact]
    public void A_parameter_without_a_place_is_left_out_with_its_reason()
    {
        Normalized result = Normalized.Read("""
            openapi: 3.0.3
            info: {title: T, version: '1'}
            paths:
              /a:
                get:
                  parameters:
                    - {name: a, schema: {type: string}}
                    - {name: b, in: qerry}
                    - {name: c, in: query}
                  responses: {}
            """);

        Assert.Equal(["IMG033 at 7:11", "IMG036 at 8:25"], result.Places);
        Assert.Equal("""[{"name":"c","in":"query"}]""", result.JsonAt("/paths/~1a/get/parameters"));
    }

    [Fact]
    public void The_second_of_two_parameters_with_one_name_and_place_is_left_out_even_when_it_is_a_reference()
    {
        Normalized result = Normalized.Read("""
            openapi: 3.0.3
            info: {title: T, version: '1'}
            paths:
              /a:
                get:
                  parameters:
                    - {name: id, in: query}
                    - {name: id, in: header}
                    - $ref: '#/components/parameters/Id'
                  responses: {}
            components:
              parameters:
                Id: {name: id, in: query}
            """);

        Assert.Equal(["IMG036 at 9:11"], result.Places);
        Assert.Equal("""[{"name":"id","in":"query"},{"name":"id","in":"header"}]""", result.JsonAt("/paths/~1a/get/parameters"));
    }

    [Fact]
    public void What_OpenAPI_requires_and_nobody_misses_is_filled_in_silently()
    {
        Normalized result = Normalized.Read("""
            openapi: 3.0.3
            info: {title: T}
            paths:
              /a:
                get: {}
                put: {responses: {200: {}}}
            """);

        Assert.Empty(result.Findings);
        Assert.Equal("""{"get":{"responses":{}},"put":{"responses":{"200":{"description":""}}}}""", result.JsonAt("/paths/~1a"));
    }

    [Fact]
    public void A_spec_without_info_is_called_after_its_file()
    {
        Normalized result = Normalized.Read("openapi: 3.0.3\npaths: {}", "/specs/pet-store.v2.yml");

        Assert.Equal(["IMG033 at 1:1"], result.Places);
        Assert.Equal("pet-store", result.Document!.Info.Title);
    }

    [Theory]
    [InlineData("3.0.3", """{"type": "strng"}""", "IMG036 type|strng|string, number, integer, boolean, array, object or null")]
    [InlineData("3.1.0", """{"type": ["strng"]}""", "IMG036 type|strng|string, number, integer, boolean, array, object or null")]
    public void An_unknown_type_leaves_a_schema_untyped(string version, string schema, string finding)
    {
        Normalized result = Normalized.Schema(version, schema);

        Assert.Contains(finding, result.Findings);
        Assert.Null(result.Schemas["A"].Type);
    }

    [Fact]
    public void A_callback_without_a_valid_expression_is_left_out()
    {
        Normalized result = Normalized.Read("""
            openapi: 3.0.3
            info: {title: T, version: '1'}
            paths:
              /a:
                post:
                  responses: {}
                  callbacks:
                    done:
                      '{$request.body#/url}': {}
                      '{$nonsense}': {}
            """);

        Assert.Equal(["IMG036 at 10:11"], result.Places);
        Assert.Equal("""{"{$request.body#/url}":{}}""", result.JsonAt("/paths/~1a/post/callbacks/done"));
    }

    [Fact]
    public void A_requirement_of_an_undeclared_scheme_is_left_out_and_never_means_that_none_is_required()
    {
        Normalized result = Normalized.Read("""
            openapi: 3.0.3
            info: {title: T, version: '1'}
            paths:
              /a:
                get:
                  security:
                    - missing: []
                    - key: []
                  responses: {}
                put:
                  security:
                    - missing: []
                  responses: {}
            components:
              securitySchemes:
                key: {type: apiKey, in: header, name: K}
            """);

        Assert.Equal(["IMG032 at 7:11", "IMG032 at 12:11"], result.Places);
        Assert.Equal("""[{"key":[]}]""", result.JsonAt("/paths/~1a/get/security"));
        Assert.False(result.Tree.Find("/paths/~1a/put")!.AsObject().ContainsKey("security"));
    }
}
