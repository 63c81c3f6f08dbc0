namespace ImgurGen.Generator.Tests.Overlays;

/// <summary>The examples of the Overlay Specification, each on a document that it could be for.</summary>
public sealed class OverlaySpecificationExamplesTests
{
    [Fact]
    public void A_structured_overlay_is_merged_into_the_document_that_it_mirrors()
        => AppliedOverlay.ApplyActions(
            """
            info: {title: Pets, version: 1.0.0}
            paths:
              /pets:
                get: {summary: Pets, operationId: listPets}
            components: {schemas: {Pet: {type: object}}}
            tags: [{name: pets}]
            """,
            """
              - target: '$' # Root of document
                update:
                  info:
                    x-overlay-applied: structured-overlay
                  paths:
                    '/':
                      summary: 'The root resource'
                      get:
                        summary: 'Retrieve the root resource'
                        x-rate-limit: 100
                    '/pets':
                      get:
                        summary: 'Retrieve a list of pets'
                        x-rate-limit: 100
                  components:
                  tags:
            """).ShouldBe(
            """
            info: {title: Pets, version: 1.0.0, x-overlay-applied: structured-overlay}
            paths:
              /pets:
                get: {summary: Retrieve a list of pets, operationId: listPets, x-rate-limit: 100}
              /:
                summary: The root resource
                get: {summary: Retrieve the root resource, x-rate-limit: 100}
            components: {schemas: {Pet: {type: object}}}
            tags: [{name: pets}]
            """);

    [Fact]
    public void A_targeted_overlay_changes_what_its_actions_name()
        => AppliedOverlay.ApplyActions(
            """
            paths:
              /foo: {get: {description: old}}
              /bar: {get: {description: old}, post: {x-safe: true, operationId: postBar}}
            """,
            """
              - target: $.paths['/foo'].get
                update:
                  description: This is the new description
              - target: $.paths['/bar'].get
                update:
                  description: This is the updated description
              - target: $.paths['/bar']
                update:
                  post:
                    description: This is an updated description of a child object
                    x-safe: false
            """).ShouldBe(
            """
            paths:
              /foo: {get: {description: This is the new description}}
              /bar:
                get: {description: This is the updated description}
                post: {x-safe: false, operationId: postBar, description: This is an updated description of a child object}
            """);

    [Fact]
    public void A_wildcard_overlay_changes_everything_that_is_alike()
        => AppliedOverlay.ApplyActions(
            """
            paths:
              /a: {get: {parameters: [{name: filter, in: query, schema: {type: object}}, {name: filter, in: header}]}}
              /b: {get: {}, post: {}}
            """,
            """
              - target: $.paths.*.get
                update:
                  x-safe: true
              - target: $.paths.*.get.parameters[?@.name=='filter' && @.in=='query']
                update:
                  schema:
                    $ref: '/components/schemas/filterSchema'
            """).ShouldBe(
            """
            paths:
              /a:
                get:
                  parameters:
                    - {name: filter, in: query, schema: {type: object, $ref: /components/schemas/filterSchema}}
                    - {name: filter, in: header}
                  x-safe: true
              /b: {get: {x-safe: true}, post: {}}
            """);

    [Fact]
    public void An_update_of_an_array_is_an_entry_to_append()
        => AppliedOverlay.ApplyActions(
            "paths: {/a: {get: {parameters: [{name: old}]}}}",
            """
              - target: $.paths.*.get.parameters
                update:
                  name: newParam
                  in: query
            """).ShouldBe("paths: {/a: {get: {parameters: [{name: old}, {name: newParam, in: query}]}}}");

    [Fact]
    public void An_entry_of_an_array_is_removed()
        => AppliedOverlay.ApplyActions(
            "paths: {/a: {get: {parameters: [{name: dummy}, {name: kept}, {name: dummy}]}}}",
            """
              - target: $.paths.*.get.parameters[?@.name == 'dummy']
                remove: true
            """).ShouldBe("paths: {/a: {get: {parameters: [{name: kept}]}}}");

    /// <summary>Overlay 1.1.0, where the target is one that RFC 9535 allows; the one in 1.0.0 is not.</summary>
    [Fact]
    public void A_trait_says_where_the_overlay_applies()
        => AppliedOverlay.ApplyActions(
            """
            paths:
              /items:
                get: {x-oai-traits: [paged], responses: {200: {description: OK}}}
              /items/{id}/subitems:
                get: {x-oai-traits: [paged], parameters: [{name: id, in: path, required: true}], responses: {200: {description: OK}}}
              /other:
                get: {responses: {200: {description: OK}}}
            """,
            """
              - target: $.paths[?(@.get['x-oai-traits'][?(@ == 'paged')])].get
                update:
                  parameters:
                    - {name: top, in: query}
                    - {name: skip, in: query}
            """,
            version: "1.1.0").ShouldBe(
            """
            paths:
              /items:
                get:
                  x-oai-traits: [paged]
                  responses: {200: {description: OK}}
                  parameters: [{name: top, in: query}, {name: skip, in: query}]
              /items/{id}/subitems:
                get:
                  x-oai-traits: [paged]
                  parameters: [{name: id, in: path, required: true}, {name: top, in: query}, {name: skip, in: query}]
                  responses: {200: {description: OK}}
              /other:
                get: {responses: {200: {description: OK}}}
            """);

    [Fact]
    public void Objects_are_deleted_in_one_action_and_created_again_in_the_next()
        => AppliedOverlay.ApplyActions(
            "components: {schemas: {Item: {type: string, minLength: 3}}}",
            """
              - target: $.components.schemas.Item
                remove: true
              - target: $.components.schemas
                update: {Item: {type: integer}}
            """).ShouldBe("components: {schemas: {Item: {type: integer}}}");

    [Fact]
    public void Remove_wins_over_update()
        => AppliedOverlay.ApplyActions(
            "a: {b: {}}",
            """
              - target: $.a.b
                update: {c: 1}
                remove: true
            """).ShouldBe("a: {}");
}
