using System.Runtime.CompilerServices;
using ImgurGen.Generator.Tests.Testing;

namespace ImgurGen.Generator.Tests.Emit;

public sealed class OperationSnapshotTests
{
    [Fact]
    public void Path_and_query_parameters() => Verify(Construct.Spec("""
        /pets/{petId}/toys/{kind}.json:
          get:
            tags: [Pets]
            operationId: findToys
            summary: Find toys
            parameters:
              - { name: limit, in: query, schema: { type: integer, format: int32, default: 20 }, description: How many at most. }
              - { name: petId, in: path, required: true, schema: { type: integer } }
              - { name: kind, in: path, required: true, schema: { type: string, enum: [ball, mouse] } }
              - { name: color, in: query, schema: { type: array, items: { type: string } } }
              - { name: ids, in: query, explode: false, schema: { type: array, items: { type: integer } } }
              - { name: since, in: query, required: true, schema: { type: string, format: date-time } }
              - { name: X-Trace, in: header, schema: { type: string } }
              - { name: class, in: query, schema: { type: boolean, default: true } }
            responses:
              '200': { description: Toys, content: { application/json: { schema: { type: array, items: { type: string } } } } }
        """), "Test.PetsOperations.g.cs", "Test.FindToysKind.g.cs");

    [Fact]
    public void A_form() => Verify(Construct.Spec("""
        /pets:
          post:
            operationId: createPet
            requestBody:
              required: true
              content:
                application/x-www-form-urlencoded:
                  schema:
                    type: object
                    required: [name]
                    properties:
                      name: { type: string, description: What it is called. }
                      born: { type: integer, format: unix-time }
                      kind: { type: string, enum: [cat, dog] }
                      tags: { type: array, items: { type: string } }
                      scores: { type: array, items: { type: integer } }
                      owner: { type: object, properties: { id: { type: integer } } }
                  encoding:
                    tags: { style: deepObject, explode: true }
                    scores: { style: form, explode: false }
            responses:
              '204': { description: Created }
        """), "Test.DefaultOperations.g.cs", "Test.CreatePetRequest.g.cs");

    [Fact]
    public void A_multipart_body_with_files() => Verify(Construct.Spec("""
        /pets/{id}/photos:
          put:
            operationId: setPhotos
            parameters:
              - { name: id, in: path, required: true, schema: { type: string, format: uuid } }
            requestBody:
              content:
                multipart/form-data:
                  schema:
                    type: object
                    required: [main]
                    properties:
                      main: { type: string, format: binary, x-imgurgen-max-bytes: 20971520 }
                      others: { type: array, items: { type: string, format: binary, x-imgurgen-max-bytes: 10485760 } }
                      caption: { type: string }
            responses:
              '200': { description: Done }
        """), "Test.DefaultOperations.g.cs", "Test.SetPhotosRequest.g.cs");

    [Fact]
    public void A_json_body_and_a_payload() => Verify(Construct.Spec("""
        /pets:
          post:
            operationId: createPet
            deprecated: true
            requestBody:
              required: true
              content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } }
            responses:
              '201': { description: Created, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
        """, """
        schemas:
          Pet: { type: object, required: [name], properties: { name: { type: string } } }
        """), "Test.DefaultOperations.g.cs");

    [Fact]
    public void An_envelope_and_pages() => Verify(Construct.Spec("""
        /pets/{page}:
          get:
            operationId: listPets
            x-imgurgen-credits: 3
            parameters:
              - { name: page, in: path, required: true, schema: { type: integer } }
              - { name: sort, in: query, schema: { type: string } }
            responses:
              '200':
                description: Pets
                content:
                  application/json:
                    schema:
                      type: object
                      properties:
                        data: { type: array, items: { $ref: '#/components/schemas/Pet' } }
                        success: { type: boolean }
                        status: { type: integer }
        """, """
        schemas:
          Pet: { type: object, required: [name], properties: { name: { type: string } } }
        """), "Test.DefaultOperations.g.cs", "Test.TestClient.g.cs");

    [Fact]
    public void A_deprecated_list_with_a_last_page() => Verify(Construct.Spec("""
        /pets/{page}:
          get:
            operationId: listPets
            x-imgurgen-deprecated: Use findPets, which knows "kinds".
            parameters:
              - { name: page, in: path, required: true, schema: { type: integer, default: 0, maximum: 50 } }
              - { name: sort, in: query, x-imgurgen-deprecated: The order is always that of time., schema: { type: string } }
            responses: { '200': { description: Pets, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Pet' } } } } } }
        """, """
        schemas:
          Pet:
            type: object
            x-imgurgen-deprecated: Pets are animals now.
            required: [name]
            properties:
              name: { type: string, x-imgurgen-deprecated: Names are not unique. }
              age: { type: integer, x-imgurgen-deprecated: Always 0. }
        """), "Test.DefaultOperations.g.cs", "Test.Pet.g.cs");

    [Fact]
    public void Pages_of_a_list_inside_the_payload() => Verify(Construct.Spec("""
        /pets:
          get:
            operationId: listPets
            x-imgurgen-page: { parameter: offset, items: results }
            parameters:
              - { name: kind, in: query, schema: { type: string } }
              - { name: offset, in: query, schema: { type: integer, format: int32 } }
            responses: { '200': { description: Pets, content: { application/json: { schema: { $ref: '#/components/schemas/Found' } } } } }
        """, """
        schemas:
          Found: { type: object, properties: { total: { type: integer }, results: { type: array, items: { type: string } } } }
        """), "Test.DefaultOperations.g.cs");

    [Fact]
    public void Security_schemes_and_groups() => Verify(Construct.Spec("""
        /a: { get: { tags: [Public things], operationId: a, security: [], responses: { '204': { description: Done } } } }
        /b: { get: { tags: [With], operationId: b, responses: { '204': { description: Done } } } }
        /c: { get: { tags: [With], operationId: c, security: [{ Key: [], Login: [] }, {}], responses: { '302': { description: Elsewhere } } } }
        """, """
        securitySchemes:
          Key: { type: apiKey, in: query, name: api_key }
          Id: { type: apiKey, in: header, name: Authorization, x-imgurgen-scheme: Client-ID }
          Basic: { type: http, scheme: Basic }
          Login: { type: oauth2, flows: { authorizationCode: { authorizationUrl: 'https://x.example/a', tokenUrl: 'https://x.example/t', scopes: {} } } }
        """, """
        security: [{ Id: [] }, { Login: [] }]
        tags: [{ name: With, description: 'The group whose name the client has already.' }]
        """), "Test.TestClient.g.cs", "Test.WithOperations.g.cs", "Test.PublicThingsOperations.g.cs");

    private static void Verify(string spec, string hintName, string? second = null, string? third = null, [CallerMemberName] string method = "")
        => Construct.Verify(spec, nameof(OperationSnapshotTests), method, [hintName, .. second is null ? [] : new[] { second }, .. third is null ? [] : new[] { third }]);
}
