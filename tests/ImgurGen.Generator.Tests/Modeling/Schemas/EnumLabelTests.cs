using ImgurGen.Generator.Tests.Testing;

namespace ImgurGen.Generator.Tests.Modeling.Schemas;

/// <summary>Enums whose members a spec names and describes.</summary>
public sealed class EnumLabelTests
{
    // https://azure.github.io/autorest/extensions/#x-ms-enum
    private const string Microsofts = "x-ms-enum: { name: PetKind, modelAsString: false, values: [{ value: c, name: Cat, description: It meows. }, { value: d, name: Dog }] }";

    [Fact]
    public void An_enum_that_names_itself_is_one_type_wherever_it_is_written_out()
    {
        Generation generation = Generation.Run(Construct.Spec(components: $$"""
            schemas:
              A: { type: object, properties: { kind: { type: string, enum: [c, d], {{Microsofts}} } } }
              B: { type: object, properties: { other: { type: string, enum: [c, d], {{Microsofts}} } } }
            """));

        Assert.Empty(generation.Diagnostics);
        Assert.Empty(generation.Compile());
        Assert.Contains("public global::ImgurGen.OpenEnum<global::Test.PetKind>? Kind", generation.Source("Test.A.g.cs"), StringComparison.Ordinal);
        Assert.Contains("public global::ImgurGen.OpenEnum<global::Test.PetKind>? Other", generation.Source("Test.B.g.cs"), StringComparison.Ordinal);
        string source = generation.Source("Test.PetKind.g.cs");
        Assert.Contains("It meows.", source, StringComparison.Ordinal);
        Assert.Contains("Cat = 1,", source, StringComparison.Ordinal);
        Assert.Contains("Dog = 2,", source, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_enums_of_one_name_and_different_values_are_two_types()
    {
        Generation generation = Generation.Run(Construct.Spec(components: """
            schemas:
              A: { type: object, properties: { kind: { type: string, enum: [c, d], x-ms-enum: { name: PetKind } } } }
              B: { type: object, properties: { kind: { type: string, enum: [c, e], x-ms-enum: { name: PetKind } } } }
            """));

        Assert.Equal("IMG051", Assert.Single(generation.Diagnostics).Id);
        Assert.Empty(generation.Compile());
        Assert.Contains("OpenEnum<global::Test.PetKind>?", generation.Source("Test.A.g.cs"), StringComparison.Ordinal);
        Assert.Contains("OpenEnum<global::Test.PetKindValue>?", generation.Source("Test.B.g.cs"), StringComparison.Ordinal);
    }

    // The way that JSON Schema suggests to describe the values of an enumeration.
    [Theory]
    [InlineData("3.1.1", "const: c", "const: d")]
    [InlineData("3.0.3", "enum: [c]", "enum: [d]")]
    public void Branches_of_one_value_each_are_the_members_of_an_enum(string version, string first, string second)
        => Assert.Equal("Cat \"d\" bird", Probe.Run($$"""
            Kind: { oneOf: [{ {{first}}, title: Cat, description: It meows. }, { {{second}}, title: Dog }] }
            Pet: { type: object, required: [kind], properties: { kind: { $ref: '#/components/schemas/Kind' } } }
            """, """
            Read<Pet>("{\"kind\":\"c\"}").Kind.Value + " " + Write(Kind.Dog) + " " + Read<Pet>("{\"kind\":\"bird\"}").Kind.Raw
            """, version: version));
}
