using ImgurGen.Generator.Tests.Testing;

namespace ImgurGen.Generator.Tests.Emit;

/// <summary>Unions whose branches nothing tells apart: nobody guesses, and still every branch can be sent and read.</summary>
public sealed class UntoldUnionTests
{
    private const string Schemas = """
        Size: { anyOf: [{ $ref: '#/components/schemas/Shirt' }, { $ref: '#/components/schemas/Shoe' }, { type: array, items: { $ref: '#/components/schemas/Shoe' } }, { type: string }] }
        Shirt: { type: object, properties: { size: { type: string } } }
        Shoe: { type: object, properties: { size: { type: integer } } }
        """;

    [Theory]
    [InlineData("Read<Size>(\"{\\\"size\\\":\\\"XL\\\"}\").AsShirt().Size!", "XL")]
    [InlineData("Read<Size>(\"{\\\"size\\\":42}\").AsShoe().Size.ToString()!", "42")]
    [InlineData("Read<Size>(\"[{\\\"size\\\":42},{\\\"size\\\":43}]\").AsList()[1].Size.ToString()!", "43")]
    [InlineData("Read<Size>(\"\\\"one size\\\"\").AsString()", "one size")]
    [InlineData("Read<Size>(\"{\\\"size\\\":42}\").AsJson.GetRawText()", "{\"size\":42}")]
    public void A_value_is_read_as_the_branch_that_is_named(string expression, string expected)
        => Assert.Equal(expected, Probe.Run(Schemas, expression));

    [Theory]
    [InlineData("Write<Size>(new Shirt { Size = \"XL\" })", "{\"size\":\"XL\"}")]
    [InlineData("Write<Size>(new Shoe { Size = 42 })", "{\"size\":42}")]
    [InlineData("Write(Size.FromList(new List<Shoe> { new Shoe { Size = 42 } }))", "[{\"size\":42}]")]
    [InlineData("Write<Size>(\"one size\")", "\"one size\"")]
    [InlineData("Write(Size.FromJson(Read<Size>(\"7\").AsJson))", "7")]
    public void A_value_of_each_branch_is_a_value_of_the_union(string expression, string expected)
        => Assert.Equal(expected, Probe.Run(Schemas, expression));

    [Fact]
    public void Of_several_objects_that_a_value_may_all_be_none_is_chosen()
        => Assert.Equal("Fido 4", Probe.Run("""
            Pet: { anyOf: [{ $ref: '#/components/schemas/ByAge' }, { $ref: '#/components/schemas/ByNick' }] }
            ByAge: { type: object, properties: { kind: { type: string }, age: { type: integer } } }
            ByNick: { type: object, properties: { kind: { type: string }, nick: { type: string } } }
            """, "((Func<Pet, string>)(pet => $\"{pet.AsByNick().Nick} {pet.AsByAge().Age}\"))(Read<Pet>(\"{\\\"nick\\\":\\\"Fido\\\",\\\"age\\\":4}\"))"));

    [Fact]
    public void The_document_that_the_json_is_of_may_be_disposed_of()
        => Assert.Equal("[7]", Probe.Run(Schemas, """
            ((Func<string>)(() =>
            {
                JsonDocument document = JsonDocument.Parse("[7]");
                Size size = Size.FromJson(document.RootElement);
                document.Dispose();
                return Write(size);
            }))()
            """));

    [Fact]
    public void What_is_not_of_the_named_branch_says_where()
        => Assert.Contains("$.size", Probe.Run(Schemas, "Read<Size>(\"{\\\"size\\\":[]}\").AsShoe().Size.ToString()!"), StringComparison.Ordinal);

    [Fact]
    public void One_that_is_an_object_in_any_case_is_told_from_a_list_of_itself()
        => Assert.Equal("list of 2", Probe.Run("""
            Should: { anyOf: [{ $ref: '#/components/schemas/Item' }, { type: array, items: { $ref: '#/components/schemas/Item' } }] }
            Item: { anyOf: [{ $ref: '#/components/schemas/Shirt' }, { $ref: '#/components/schemas/Shoe' }] }
            Shirt: { type: object, properties: { size: { type: string } } }
            Shoe: { type: object, properties: { size: { type: integer } } }
            """, "Read<Should>(\"[{},{}]\") switch { Should.List list => $\"list of {list.Value.Count}\", _ => \"something else\" }"));

    [Fact]
    public void A_branch_does_not_give_the_union_a_member_of_its_own_name()
        => Assert.Equal("XL", Probe.Run("""
            AsShirt: { anyOf: [{ $ref: '#/components/schemas/Shirt' }, { $ref: '#/components/schemas/Shoe' }] }
            Shirt: { type: object, properties: { size: { type: string } } }
            Shoe: { type: object, properties: { size: { type: integer } } }
            """, "Read<AsShirt>(\"{\\\"size\\\":\\\"XL\\\"}\").AsShirtCase().Size!"));
}
