using ImgurGen.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace ImgurGen.Generator.Tests.Emit;

/// <summary>A base with a discriminator and heirs that refer to it by <c>allOf</c> (OpenAPI 3.0.3, "Composition and Inheritance").</summary>
public sealed class InheritanceTests
{
    private const string Pets = """
        Pet:
          type: object
          required: [petType, name]
          properties: { petType: { type: string }, name: { type: string }, age: { type: integer } }
          discriminator: { propertyName: petType, mapping: { dog: '#/components/schemas/Dog' } }
        Cat:
          allOf:
            - $ref: '#/components/schemas/Pet'
            - { type: object, required: [huntingSkill], properties: { huntingSkill: { type: string } } }
        Dog:
          allOf:
            - $ref: '#/components/schemas/Pet'
            - { type: object, properties: { packSize: { type: integer, format: int32 } } }
        Owner: { type: object, required: [pet], properties: { pet: { $ref: '#/components/schemas/Pet' }, others: { type: array, items: { $ref: '#/components/schemas/Pet' } } } }
        """;

    private const string Fish = """
        Fish:
          type: object
          required: [fishtype, length]
          properties: { fishtype: { type: string }, length: { type: number }, siblings: { type: array, items: { $ref: '#/components/schemas/Fish' } } }
          discriminator: { propertyName: fishtype }
        salmon: { allOf: [{ $ref: '#/components/schemas/Fish' }, { type: object, properties: { location: { type: string } } }] }
        smart_salmon: { allOf: [{ $ref: '#/components/schemas/salmon' }], type: object, properties: { college: { type: string } }, additionalProperties: { type: object } }
        shark: { allOf: [{ $ref: '#/components/schemas/Fish' }, { type: object, required: [birthday], properties: { birthday: { type: string, format: date-time } } }] }
        """;

    [Theory]
    [InlineData("""{ "petType": "Cat", "name": "Tom", "huntingSkill": "lazy" }""", "cat Tom lazy")]
    [InlineData("""{ "huntingSkill": "lazy", "name": "Tom", "petType": "Cat" }""", "cat Tom lazy")]
    [InlineData("""{ "packSize": 3, "petType": "dog", "name": "Rex" }""", "dog Rex 3")]
    [InlineData("""{ "petType": "Dog", "name": "Rex" }""", "unknown Rex Dog")]
    [InlineData("""{ "packSize": "many", "petType": "Bird", "name": "Tweety", "wings": 2 }""", "unknown Tweety Bird")]
    public void An_object_is_read_as_the_heir_that_the_discriminator_names(string json, string expected)
        => Assert.Equal(expected, Probe.Run(Pets, $$""""
            Read<Owner>("""{ "pet": {{json}} }""").Pet switch
            {
                Cat cat => $"cat {cat.Name} {cat.HuntingSkill}",
                Dog dog => $"dog {dog.Name} {dog.PackSize}",
                Pet.Unknown other => $"unknown {other.Name} {other.PetType}",
                _ => "nothing",
            }
            """"));

    [Fact]
    public void The_discriminator_is_written_and_need_not_be_given()
        => Assert.Equal(
            """{"pet":{"petType":"dog","name":"Rex","packSize":2},"others":[{"petType":"Cat","name":"Tom","huntingSkill":"lazy"}]}""",
            Probe.Run(Pets, """Write(new Owner { Pet = new Dog { Name = "Rex", PackSize = 2 }, Others = [new Cat { Name = "Tom", HuntingSkill = "lazy" }] })"""));

    [Fact]
    public void A_value_that_the_spec_does_not_know_is_kept_whole_and_written_back()
        => Assert.Equal(
            """{"petType":"Bird","wings":2,"name":"Tweety"}""",
            Probe.Run(Pets, """"Write(Read<Pet>("""{"petType":"Bird","wings":2,"name":"Tweety"}"""))""""));

    [Fact]
    public void A_member_that_the_base_requires_is_missed_in_an_heir()
        => Assert.Contains("'name' is missing", Probe.Run(Pets, """"Read<Pet>("""{"petType":"dog"}""").Name""""), StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"fishtype":"smart_salmon","length":1,"location":"alaska","college":"MIT"}""", "smart alaska MIT smart_salmon")]
    [InlineData("""{"location":"alaska","length":1,"fishtype":"salmon"}""", "salmon alaska salmon")]
    [InlineData("""{"length":1,"fishtype":"shark","birthday":"2012-01-05T01:00:00Z"}""", "shark 2012")]
    [InlineData("""{"length":1.5,"fishtype":"cod"}""", "unknown 1.5")]
    public void Heirs_have_heirs(string json, string expected)
        => Assert.Equal(expected, Probe.Run(Fish, $$""""
            Read<Fish>("""{{json}}""") switch
            {
                SmartSalmon smart => $"smart {smart.Location} {smart.College} {smart.Fishtype}",
                Salmon salmon => $"salmon {salmon.Location} {salmon.Fishtype}",
                Shark shark => $"shark {shark.Birthday.Year}",
                Fish other => FormattableString.Invariant($"unknown {other.Length}"),
            }
            """"));

    [Fact]
    public void A_class_between_the_base_and_an_heir_is_read_as_the_heir_too()
        => Assert.Equal("SmartSalmon", Probe.Run(Fish, """"Read<Salmon>("""{"length":1,"college":"MIT","fishtype":"smart_salmon"}""").GetType().Name""""));

    [Fact]
    public void Heirs_of_heirs_are_written_with_all_that_they_have()
        => Assert.Equal(
            """{"fishtype":"salmon","length":2,"siblings":[{"fishtype":"smart_salmon","length":1,"location":"alaska","college":"MIT","extra":{"a":1}}]}""",
            Probe.Run(Fish, """"Write<Fish>(Read<Fish>("""{"length":2,"fishtype":"salmon","siblings":[{"extra":{"a":1},"college":"MIT","location":"alaska","length":1,"fishtype":"smart_salmon"}]}"""))""""));

    [Theory]
    [InlineData("""{"kind":"Mammal","order":"Dog","tail":3}""", "dog 3 Mammal Dog")]
    [InlineData("""{"tail":3,"order":"Dog","kind":"Mammal"}""", "dog 3 Mammal Dog")]
    [InlineData("""{"kind":"Mammal","order":"Bat"}""", "Unknown Mammal Bat")]
    [InlineData("""{"kind":"Bird"}""", "Bird Bird")]
    public void Heirs_may_be_told_apart_by_a_property_of_their_own(string json, string expected)
        => Assert.Equal(expected, Probe.Run("""
            Animal: { type: object, required: [kind], properties: { kind: { type: string } }, discriminator: { propertyName: kind } }
            Bird: { allOf: [{ $ref: '#/components/schemas/Animal' }] }
            Mammal: { allOf: [{ $ref: '#/components/schemas/Animal' }], required: [order], properties: { order: { type: string } }, discriminator: { propertyName: order } }
            Dog: { allOf: [{ $ref: '#/components/schemas/Mammal' }], properties: { tail: { type: integer } } }
            """, $$""""
            Read<Animal>("""{{json}}""") switch
            {
                Dog dog => $"dog {dog.Tail} {dog.Kind} {dog.Order}",
                Mammal mammal => $"{mammal.GetType().Name} {mammal.Kind} {mammal.Order}",
                var other => $"{other.GetType().Name} {other.Kind}",
            }
            """"));

    [Fact]
    public void In_swagger_2_the_heir_may_say_its_value_itself()
        => Assert.Equal("Dog rex", Probe.Evaluate("""
            swagger: '2.0'
            info: { title: Test API, version: '1' }
            paths: {}
            definitions:
              Pet: { type: object, discriminator: kind, required: [kind], properties: { kind: { type: string }, name: { type: string } } }
              Dog: { x-ms-discriminator-value: hound, allOf: [{ $ref: '#/definitions/Pet' }, { type: object, properties: { size: { type: integer } } }] }
            """, """"((Func<Pet, string>)(pet => pet.GetType().Name + " " + pet.Name))(Read<Pet>("""{"kind":"hound","name":"rex"}"""))""""));

    [Fact]
    public void Two_names_for_one_heir_leave_the_discriminator_a_property_of_its_own()
        => Assert.Equal("kitten True", Probe.Run("""
            Pet:
              type: object
              required: [kind]
              properties: { kind: { type: string } }
              discriminator: { propertyName: kind, mapping: { cat: Cat, kitten: Cat } }
            Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }], properties: { lives: { type: integer } } }
            """, """"((Func<Pet, string>)(pet => pet.Kind + " " + (pet is Cat)))(Read<Pet>("""{"kind":"kitten"}"""))""""));

    [Fact]
    public void A_base_may_have_objects_of_its_own()
        => Assert.Equal("Pet Dog", Probe.Run("""
            Pet:
              type: object
              required: [kind]
              properties: { kind: { type: string }, name: { type: string } }
              discriminator: { propertyName: kind, mapping: { pet: Pet, dog: Dog } }
            Dog: { allOf: [{ $ref: '#/components/schemas/Pet' }, { required: [name], properties: { name: { type: string, maxLength: 3 } } }] }
            """, """"Read<Pet>("""{"kind":"pet"}""").GetType().Name + " " + Read<Pet>("""{"name":"rex","kind":"dog"}""").GetType().Name""""));

    [Fact]
    public void A_property_that_heirs_have_in_different_types_is_each_heirs_own()
        => Assert.Equal("7 seven", Probe.Run("""
            Item:
              type: object
              required: [kind]
              properties: { kind: { type: string }, value: {} }
              discriminator: { propertyName: kind }
            Count: { allOf: [{ $ref: '#/components/schemas/Item' }, { properties: { value: { type: integer } } }] }
            Label: { allOf: [{ $ref: '#/components/schemas/Item' }, { properties: { value: { type: string } } }] }
            """, """"((Count)Read<Item>("""{"value":7,"kind":"Count"}""")).Value + " " + ((Label)Read<Item>("""{"value":"seven","kind":"Label"}""")).Value""""));

    [Fact]
    public void A_base_that_only_heirs_in_a_union_refer_to_is_part_of_them()
    {
        Generation generation = Generation.Run(Construct.Spec(components: """
            schemas:
              Base: { type: object, required: [kind], properties: { kind: { type: string } }, discriminator: { propertyName: kind } }
              Cat: { allOf: [{ $ref: '#/components/schemas/Base' }, { properties: { lives: { type: integer } } }] }
              Dog: { allOf: [{ $ref: '#/components/schemas/Base' }, { properties: { size: { type: integer } } }] }
              Pet: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind } }
            """));

        Assert.Empty(generation.Diagnostics);
        Assert.Contains("public sealed partial class Cat : global::Test.Pet", generation.Source("Test.Pet.g.cs"), StringComparison.Ordinal);
        Assert.Contains("public sealed partial class Base", generation.Source("Test.Base.g.cs"), StringComparison.Ordinal);
        Assert.Empty(generation.Compile());
    }

    [Fact]
    public void A_base_that_lists_its_heirs_is_their_base()
        => Assert.Equal("Dog", Probe.Run("""
            Pet:
              type: object
              required: [kind]
              properties: { kind: { type: string, enum: [dog, cat] } }
              oneOf: [{ $ref: '#/components/schemas/Dog' }, { $ref: '#/components/schemas/Cat' }]
              discriminator: { propertyName: kind }
            Dog: { allOf: [{ $ref: '#/components/schemas/Pet' }], properties: { kind: { type: string, enum: [dog] } } }
            Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }], properties: { kind: { type: string, enum: [cat] } } }
            """, """"Read<Pet>("""{"kind":"dog"}""").GetType().Name""""));

    [Fact]
    public void Without_a_discriminator_allOf_is_composition()
    {
        Generation generation = Generation.Run(Construct.Spec(components: """
            schemas:
              Named: { type: object, properties: { name: { type: string } } }
              Pet: { allOf: [{ $ref: '#/components/schemas/Named' }, { properties: { age: { type: integer } } }] }
            """));

        Assert.Empty(generation.Diagnostics);
        Assert.Contains("public sealed partial class Pet\n", generation.Source("Test.Pet.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_bases_the_second_is_told()
    {
        Generation generation = Generation.Run(Construct.Spec(components: """
            schemas:
              A: { type: object, required: [a], properties: { a: { type: string } }, discriminator: { propertyName: a } }
              B: { type: object, required: [b], properties: { b: { type: string } }, discriminator: { propertyName: b } }
              C: { allOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }] }
              D: { allOf: [{ $ref: '#/components/schemas/B' }] }
            """));

        Diagnostic diagnostic = Assert.Single(generation.Diagnostics);
        Assert.Equal("IMG066", diagnostic.Id);
        Assert.Contains("public sealed partial class C : global::Test.A", generation.Source("Test.C.g.cs"), StringComparison.Ordinal);
        Assert.Empty(generation.Compile());
    }

    [Fact]
    public void A_circle_of_bases_ends() => Assert.Empty(Generation.Run(Construct.Spec(components: """
        schemas:
          A: { type: object, required: [kind], properties: { kind: { type: string } }, discriminator: { propertyName: kind }, allOf: [{ $ref: '#/components/schemas/B' }] }
          B: { type: object, required: [kind], properties: { kind: { type: string } }, discriminator: { propertyName: kind }, allOf: [{ $ref: '#/components/schemas/A' }] }
        """)).Compile());
}
