using System.Runtime.CompilerServices;
using ImgurGen.Generator.Tests.Testing;

namespace ImgurGen.Generator.Tests.Emit;

public sealed class ModelSnapshotTests
{
    [Fact]
    public void An_object_with_every_kind_of_scalar() => Verify("""
        schemas:
          Thing:
            type: object
            description: "All scalars & <their> formats."
            required: [id, name, note]
            properties:
              id: { type: integer }
              name: { type: string }
              note: { type: string, nullable: true, description: "Must be there, and may be null." }
              small: { type: integer, format: int32 }
              ratio: { type: number, format: float }
              price: { type: number, format: decimal }
              mean: { type: number }
              active: { type: boolean }
              created: { type: integer, format: unix-time }
              changed: { type: string, format: date-time }
              day: { type: string, format: date }
              key: { type: string, format: uuid }
              link: { type: string, format: uri }
              blob: { type: string, format: byte }
              anything: {}
              expires: { type: integer, format: unix-time, nullable: true, x-imgurgen-null: [false, '', 0] }
        """, "Test.Thing.g.cs");

    [Fact]
    public void Enums_of_texts_and_of_numbers() => Verify("""
        schemas:
          Color: { type: string, enum: [red, dark-green, '1st', '+1', '-1', ''], description: A color. }
          Level: { type: integer, enum: [0, 1, -1] }
        """, "Test.Color.g.cs", "Test.Level.g.cs");

    [Fact]
    public void Nested_and_inline_objects_lists_and_maps() => Verify("""
        schemas:
          Album:
            type: object
            properties:
              owner: { type: object, properties: { id: { type: integer } } }
              pictures: { type: array, items: { type: object, properties: { id: { type: string } } } }
              matrix: { type: array, items: { type: array, items: { type: number, nullable: true } } }
              counts: { type: object, additionalProperties: { type: integer } }
              parent: { $ref: '#/components/schemas/Album' }
              state: { type: string, enum: [open, closed] }
              states: { type: array, items: { type: string, enum: [a, b] } }
        """, "Test.Album.g.cs", "Test.AlbumPicture.g.cs");

    [Fact]
    public void Parts_of_allOf_become_one_object() => Verify("""
        schemas:
          Named: { type: object, required: [name], properties: { name: { type: string }, kind: { type: string, enum: [a, b] } } }
          Pet:
            allOf:
              - $ref: '#/components/schemas/Named'
              - type: object
                required: [age]
                properties: { age: { type: integer } }
        """, "Test.Pet.g.cs");

    [Fact]
    public void A_closed_hierarchy_told_apart_by_a_constant() => Verify("""
        schemas:
          Item: { oneOf: [{ $ref: '#/components/schemas/Picture' }, { $ref: '#/components/schemas/Folder' }] }
          Picture: { type: object, required: [id, date], properties: { id: { type: string }, is_folder: { type: boolean, enum: [false] }, size: { type: integer }, title: { type: string }, date: { type: integer } } }
          Folder: { type: object, required: [id, date], properties: { id: { type: string, nullable: true }, is_folder: { type: boolean, enum: [true] }, title: { type: string }, date: { type: integer } } }
        """, "Test.Item.g.cs");

    [Fact]
    public void A_closed_hierarchy_told_apart_by_a_discriminator() => Verify("""
        schemas:
          Pet:
            oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }]
            discriminator: { propertyName: kind, mapping: { cat: '#/components/schemas/Cat', kitten: '#/components/schemas/Cat', dog: '#/components/schemas/Dog' } }
          Cat: { type: object, required: [kind], properties: { kind: { type: string }, lives: { type: integer } } }
          Dog: { type: object, required: [kind], properties: { kind: { type: string }, tricks: { type: array, items: { type: string } } } }
        """, "Test.Pet.g.cs");

    [Fact]
    public void Cases_where_a_branch_is_in_two_unions() => Verify("""
        schemas:
          Content: { oneOf: [{ $ref: '#/components/schemas/Comment' }, { $ref: '#/components/schemas/Message' }] }
          Other: { oneOf: [{ $ref: '#/components/schemas/Comment' }, { type: string }, { type: array, items: { type: integer } }] }
          Comment: { type: object, required: [comment], properties: { comment: { type: string }, id: { type: integer } } }
          Message: { type: object, required: [from], properties: { from: { type: string }, id: { type: integer } } }
        """, "Test.Content.g.cs", "Test.Other.g.cs");

    [Fact]
    public void A_struct_for_primitives() => Verify("""
        schemas:
          Id: { oneOf: [{ type: string }, { type: integer }, { type: boolean }] }
        """, "Test.Id.g.cs");

    [Fact]
    public void Properties_beyond_those_that_are_named() => Verify("""
        schemas:
          Config: { type: object, properties: { name: { type: string } }, additionalProperties: { type: integer } }
        """, "Test.Config.g.cs", "Test.TestJson.g.cs");

    [Fact]
    public void Names_that_are_no_identifiers_or_taken() => Verify("""
        schemas:
          Odd-name:
            type: object
            properties:
              '': { type: string }
              OddName: { type: string }
              class: { type: string }
              Equals: { type: string }
              json_codec: { type: string }
              reader: { type: string }
              '@type': { type: string }
              2nd: { type: string }
              a.b: { type: string }
              a_b: { type: string }
              größe: { type: string }
          OddName2: { type: object, properties: { a: { type: string } } }
          odd_name: { type: object, properties: { a: { type: string } } }
        """, "Test.OddName.g.cs", "Test.OddName3.g.cs");

    private static void Verify(string components, string hintName, string? second = null, [CallerMemberName] string method = "")
        => Construct.Verify(Construct.Spec(components: components), nameof(ModelSnapshotTests), method, [hintName, .. second is null ? [] : new[] { second }]);
}
