using ImgurGen.Generator.Tests.Testing;

namespace ImgurGen.Generator.Tests.Emit;

/// <summary>Which types unions make, and how the branches are told apart when JSON is read.</summary>
public sealed class UnionTests
{
    [Theory]
    [InlineData("""{"lives":9}""", "cat 9")]
    [InlineData("""{"name":"x"}""", "any x")]
    public void A_branch_that_requires_nothing_of_its_own_is_what_has_nothing_of_the_others(string json, string expected)
        => Assert.Equal(expected, Probe.Run("""
            Pet: { anyOf: [{ $ref: '#/components/schemas/Any' }, { $ref: '#/components/schemas/Cat' }] }
            Any: { type: object, properties: { name: { type: string } } }
            Cat: { type: object, required: [lives], properties: { name: { type: string }, lives: { type: integer } } }
            """, $$""""Read<Pet>("""{{json}}""") switch { Cat cat => $"cat {cat.Lives}", Any any => $"any {any.Name}", _ => "unknown" }""""));

    [Theory]
    [InlineData("""{"lives":9}""", "cat")]
    [InlineData("""{"size":1}""", "dog")]
    [InlineData("""{"other":1}""", "unknown")]
    public void Optional_properties_tell_where_each_branch_has_its_own(string json, string expected)
        => Assert.Equal(expected, Probe.Run("""
            Pet: { oneOf: [{ $ref: '#/components/schemas/Dog' }, { $ref: '#/components/schemas/Cat' }] }
            Dog: { type: object, properties: { size: { type: integer } } }
            Cat: { type: object, properties: { lives: { type: integer } } }
            """, $$""""Read<Pet>("""{{json}}""") switch { Cat => "cat", Dog => "dog", _ => "unknown" }""""));

    [Theory]
    [InlineData("\"x\"", "text x")]
    [InlineData("""{"kind":"a","v":1}""", "a 1")]
    [InlineData("""{"kind":"b"}""", "b")]
    [InlineData("""[1]""", "unknown")]
    public void Several_objects_may_stand_beside_a_text(string json, string expected)
        => Assert.Equal(expected, Probe.Run("""
            U: { oneOf: [{ type: string }, { $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }] }
            A: { type: object, required: [kind], properties: { kind: { type: string, enum: [a] }, v: { type: integer } } }
            B: { type: object, required: [kind], properties: { kind: { type: string, enum: [b] } } }
            """, $$""""
            Read<U[]>("""[{{json}}]""")[0] switch
            {
                U.String text => $"text {text.Value}",
                U.UObject { Value: A a } => $"a {a.V}",
                U.UObject { Value: B } => "b",
                _ => "unknown",
            }
            """"));

    [Theory]
    [InlineData("""{"kind":"a"}""", "inner A")]
    [InlineData("""{"kind":"c"}""", "C")]
    [InlineData("""{"kind":"d"}""", "Unknown")]
    public void A_branch_may_be_a_union(string json, string expected)
        => Assert.Equal(expected, Probe.Run("""
            Outer: { oneOf: [{ $ref: '#/components/schemas/Inner' }, { $ref: '#/components/schemas/C' }] }
            Inner: { oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }] }
            A: { type: object, required: [kind], properties: { kind: { type: string, enum: [a] } } }
            B: { type: object, required: [kind], properties: { kind: { type: string, enum: [b] } } }
            C: { type: object, required: [kind], properties: { kind: { type: string, enum: [c] } } }
            """, $$""""
            Read<Outer>("""{{json}}""") switch { Outer.Inner inner => "inner " + inner.Value.GetType().Name, var other => other.GetType().Name }
            """"));

    [Theory]
    [InlineData("\"x\"", "x")]
    [InlineData("""["x","y"]""", "x y")]
    [InlineData("[1,2]", "1 2")]
    [InlineData("[[1,2],[3]]", "2 1")]
    public void Lists_of_different_items_are_lists_of_a_union(string json, string expected)
        => Assert.Equal(expected, Probe.Run("""
            Input:
              oneOf:
                - { type: string }
                - { type: array, items: { type: string } }
                - { type: array, items: { type: integer } }
                - { type: array, items: { type: array, items: { type: integer } } }
            """, $$""""
            Read<Input[]>("""[{{json}}]""")[0] switch
            {
                Input.String text => text.Value,
                Input.List list => string.Join(" ", list.Value.Select(item => item switch
                {
                    InputItem.String text => text.Value,
                    InputItem.Int64 number => number.Value.ToString(),
                    InputItem.List inner => inner.Value.Count.ToString(),
                    _ => "?",
                })),
                _ => "?",
            }
            """"));

    [Theory]
    [InlineData("Tree: { type: object, additionalProperties: { $ref: '#/components/schemas/Tree' } }", "Tree", """{"a":{"b":{}}}""")]
    [InlineData("Nested: { type: array, items: { $ref: '#/components/schemas/Nested' } }", "Nested", "[[],[[]]]")]
    [InlineData("Value: { oneOf: [{ type: string }, { type: array, items: { $ref: '#/components/schemas/Value' } }, { type: object, additionalProperties: { $ref: '#/components/schemas/Value' } }] }", "Value", """["a",{"b":["c"]}]""")]
    [InlineData("Filter: { oneOf: [{ type: object, required: [and], properties: { and: { type: array, items: { $ref: '#/components/schemas/Filter' } } } }, { type: object, required: [field], properties: { field: { type: string } } }] }", "Filter", """{"and":[{"field":"a"},{"and":[]}]}""")]
    [InlineData("Alias: { $ref: '#/components/schemas/Tree' }\nTree: { type: object, additionalProperties: { $ref: '#/components/schemas/Alias' } }", "Tree", """{"a":{"b":{}}}""")]
    public void A_schema_may_contain_itself_with_only_a_list_a_map_or_a_union_in_between(string schemas, string type, string json)
    {
        Assert.Equal(json, Probe.Run(schemas, $$""""Write(Read<{{type}}>("""{{json}}"""))""""));
        Assert.Empty(Generation.Run(Construct.Spec(components: "schemas:\n  " + schemas.Replace("\n", "\n  ", StringComparison.Ordinal))).Diagnostics);
    }

    [Theory]
    [InlineData("""{"id":"1","iban":"x"}""", "PaymentBank 1 x")]
    [InlineData("""{"id":"1","number":"y"}""", "PaymentCard 1 y")]
    public void Properties_beside_a_union_are_those_of_all_its_branches(string json, string expected)
        => Assert.Equal(expected, Probe.Run("""
            Payment:
              type: object
              required: [id]
              properties: { id: { type: string } }
              oneOf: [{ $ref: '#/components/schemas/Bank' }, { $ref: '#/components/schemas/Card' }]
            Bank: { type: object, required: [iban], properties: { iban: { type: string } } }
            Card: { type: object, required: [number], properties: { number: { type: string } } }
            """, $$""""
            Read<Payment>("""{{json}}""") switch
            {
                PaymentBank bank => $"PaymentBank {bank.Id} {bank.Iban}",
                PaymentCard card => $"PaymentCard {card.Id} {card.Number}",
                _ => "unknown",
            }
            """"));

    // Section 4.25 of OpenAPI 3.2.0: the default is for objects without the property, and for values that have no mapping.
    [Theory]
    [InlineData("""{"kind":"cat","name":"a"}""", "Cat")]
    [InlineData("""{"kind":"Other","name":"a"}""", "Other")]
    [InlineData("""{"kind":"lizard","name":"a"}""", "Other")]
    [InlineData("""{"name":"a"}""", "Other")]
    public void A_discriminator_of_3_2_has_a_default(string json, string expected)
        => Assert.Equal($"{expected} {json}", Probe.Run("""
            Pet: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Other' }], discriminator: { propertyName: kind, mapping: { cat: Cat }, defaultMapping: Other } }
            Cat: { type: object, required: [kind], properties: { kind: { type: string }, name: { type: string } } }
            Other: { type: object, properties: { kind: { type: string }, name: { type: string } } }
            """, $$""""Read<Pet>("""{{json}}""").GetType().Name + " " + Write(Read<Pet>("""{{json}}"""))"""", version: "3.2.0"));

    [Fact]
    public void A_default_of_a_discriminator_that_leads_nowhere_is_told()
        => Assert.Equal("IMG032", Assert.Single(Generation.Run(Construct.Spec(components: """
            schemas:
              Pet: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind, defaultMapping: Bird } }
              Cat: { type: object, required: [kind], properties: { kind: { type: string } } }
              Dog: { type: object, required: [kind], properties: { kind: { type: string } } }
            """).Replace("3.0.3", "3.2.0", StringComparison.Ordinal)).Diagnostics).Id);

    [Fact]
    public void Branches_that_only_say_which_properties_go_together_change_no_type()
    {
        Generation generation = Generation.Run(Construct.Spec(components: """
            schemas:
              A: { type: object, properties: { a: { type: string }, b: { type: string } }, oneOf: [{ required: [a] }, { required: [b] }] }
            """));

        Assert.Empty(generation.Diagnostics);
        Assert.Contains("public sealed partial class A\n", generation.Source("Test.A.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void Branches_that_are_written_out_are_called_by_their_titles_constants_or_own_properties()
    {
        Generation generation = Generation.Run(Construct.Spec(components: """
            schemas:
              Part:
                oneOf:
                  - { type: object, title: Text part, required: [text], properties: { text: { type: string } } }
                  - { type: object, required: [type, url], properties: { type: { type: string, enum: [image_url] }, url: { type: string } } }
                  - { type: object, required: [file], properties: { file: { type: string } } }
            """));

        Assert.Empty(generation.Diagnostics);
        string source = generation.Source("Test.Part.g.cs");
        Assert.Contains("class PartTextPart :", source, StringComparison.Ordinal);
        Assert.Contains("class PartImageUrl :", source, StringComparison.Ordinal);
        Assert.Contains("class PartWithFile :", source, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"x\"", "AsString")]
    [InlineData("1", "AsInt64")]
    public void In_3_1_a_list_of_types_is_a_union_that_may_be_null(string json, string member)
        => Assert.Equal("True True", Probe.Run(
            "A: { type: object, properties: { v: { type: [string, integer, 'null'] } } }",
            $$""""(Read<A>("""{"v":{{json}}}""").V!.Value.{{member}} is not null) + " " + (Read<A>("""{"v":null}""").V is null)"""", version: "3.1.0"));

    [Theory]
    [InlineData("anyOf: [{ $ref: '#/components/schemas/Level' }, { nullable: true }]")]
    [InlineData("oneOf: [{ $ref: '#/components/schemas/Level' }, { type: object, nullable: true, additionalProperties: false }]")]
    [InlineData("anyOf: [{ enum: [null], nullable: true }, { $ref: '#/components/schemas/Level' }]")]
    public void A_branch_that_stands_for_null_makes_the_other_nullable(string property)
        => Assert.Equal("True b", Probe.Run($$"""
            A: { type: object, properties: { level: { {{property}} } } }
            Level: { type: string, enum: [a, b] }
            """, """"(Read<A>("""{"level":null}""").Level is null) + " " + Read<A>("""{"level":"b"}""").Level""""));

    [Theory]
    [InlineData("\"x\"", "x")]
    [InlineData("""{"a":1}""", "map 1")]
    public void An_object_of_any_kind_is_a_map_beside_a_text(string json, string expected)
        => Assert.Equal(expected, Probe.Run(
            "Arguments: { anyOf: [{ type: object, additionalProperties: true }, { type: string }] }", $$""""
            Read<Arguments[]>("""[{{json}}]""")[0] switch { Arguments.String text => text.Value, Arguments.Map map => "map " + map.Value["a"], _ => "unknown" }
            """"));

    [Theory]
    [InlineData("\"2026-11-22T06:50:57Z\"", "AsString")]
    [InlineData("1.5", "AsDouble")]
    [InlineData("true", "AsBoolean")]
    public void Scalars_of_one_kind_of_json_are_one_branch(string json, string member)
        => Assert.Equal("True", Probe.Run(
            "V: { anyOf: [{ type: boolean }, { type: string }, { type: integer }, { type: number }, { type: string, format: date-time }] }",
            $$""""Read<V[]>("""[{{json}}]""")[0].{{member}} is not null""""));

    [Fact]
    public void Names_that_match_a_pattern_make_a_map()
        => Assert.Equal("2", Probe.Run(
            "A: { type: object, properties: { counts: { type: object, patternProperties: { '^x-': { type: integer } } } } }",
            """"Read<A>("""{"counts":{"x-a":2}}""").Counts!["x-a"]"""", version: "3.1.0"));

    [Theory]
    [InlineData("{ type: array, prefixItems: [{ type: string }, { type: integer }] }")]
    [InlineData("{ type: array, prefixItems: [{ type: string }], items: false }")]
    public void A_tuple_is_a_list_of_json(string schema)
        => Assert.Equal("""{"v":["a"]}""", Probe.Run($"A: {{ type: object, properties: {{ v: {schema} }} }}", """"Write(Read<A>("""{"v":["a"]}"""))"""", version: "3.1.0"));

    [Theory]
    [InlineData("{ not: { type: string } }")]
    [InlineData("{ if: { type: string }, then: { minLength: 1 }, else: { type: integer } }")]
    [InlineData("true")]
    [InlineData("{}")]
    [InlineData("{ propertyNames: { pattern: '^a' } }")]
    public void What_says_nothing_of_the_type_is_json(string schema)
        => Assert.Equal("""{"v":{"a":[1]}}""", Probe.Run($"A: {{ type: object, properties: {{ v: {schema} }} }}", """"Write(Read<A>("""{"v":{"a":[1]}}"""))"""", version: "3.1.0"));

    [Theory]
    [InlineData("String")]
    [InlineData("Task")]
    [InlineData("Stream")]
    [InlineData("DateTime")]
    [InlineData("Type")]
    [InlineData("Object")]
    [InlineData("Exception")]
    [InlineData("Nullable")]
    [InlineData("IReadOnlyList")]
    [InlineData("System")]
    [InlineData("Test")]
    [InlineData("MemoryExtensions")]
    [InlineData("ReadOnlySpan")]
    [InlineData("Optional")]
    [InlineData("GetType")]
    public void A_schema_may_be_called_like_a_type_of_the_framework(string name)
    {
        Generation generation = Generation.Run(Construct.Spec("""
            /things:
              get:
                operationId: getThing
                responses: { '200': { description: It, content: { application/json: { schema: { $ref: '#/components/schemas/NAME' } } } } }
            """.Replace("NAME", name, StringComparison.Ordinal), $$"""
            schemas:
              {{name}}: { type: object, required: [kind], properties: { kind: { type: string }, {{name}}: { type: string }, at: { type: string, format: date-time }, list: { type: array, items: { type: string } } } }
            """));

        Assert.Contains($"Test.{name}.g.cs", generation.HintNames);
        Assert.Empty(generation.Compile());
    }
}
