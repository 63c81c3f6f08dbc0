using ImgurGen.Generator.Tests.Testing;

namespace ImgurGen.Generator.Tests.Emit;

/// <summary>Formats of the OpenAPI format registry and their C# types; enums and what they are called.</summary>
public sealed class ScalarTests
{
    [Theory]
    [InlineData("type: string, format: time", "\"14:30:05\"", "new TimeOnly(14, 30, 5)")]
    [InlineData("type: string, format: duration", "\"PT1H30M\"", "TimeSpan.FromMinutes(90)")]
    [InlineData("type: string, format: duration", "\"-P2DT3S\"", "-new TimeSpan(2, 0, 0, 3)")]
    [InlineData("type: string, format: date", "\"2026-11-22\"", "new DateOnly(2026, 11, 22)")]
    [InlineData("type: string, format: date-time", "\"2026-11-22T06:50:57+00:00\"", "new DateTimeOffset(2026, 11, 22, 6, 50, 57, TimeSpan.Zero)")]
    [InlineData("type: string, format: http-date", "\"Sun, 06 Nov 1994 08:49:37 GMT\"", "new DateTimeOffset(1994, 11, 6, 8, 49, 37, TimeSpan.Zero)")]
    [InlineData("type: string, format: date-time-rfc1123", "\"Sun, 06 Nov 1994 08:49:37 GMT\"", "new DateTimeOffset(1994, 11, 6, 8, 49, 37, TimeSpan.Zero)")]
    [InlineData("type: string, format: uuid", "\"0f8fad5b-d9cb-469f-a165-70867728950e\"", "new Guid(\"0f8fad5b-d9cb-469f-a165-70867728950e\")")]
    [InlineData("type: string, format: int64", "\"9007199254740993\"", "9007199254740993L")]
    [InlineData("type: string, format: uint64", "\"18446744073709551615\"", "18446744073709551615UL")]
    [InlineData("type: string, format: decimal", "\"1.10\"", "1.10m")]
    [InlineData("type: integer, format: uint32", "4294967295", "4294967295U")]
    [InlineData("type: number, format: float", "0.5", "0.5f")]
    [InlineData("type: string, format: ipv6", "\"::1\"", "\"::1\"")]
    [InlineData("type: string, format: of-nobody", "\"x\"", "\"x\"")]
    public void A_format_has_its_type(string schema, string json, string value)
    {
        string schemas = $"A: {{ type: object, required: [v], properties: {{ v: {{ {schema} }} }} }}";

        Assert.Equal("True", Probe.Run(schemas, $$""""Read<A>("""{"v":{{json}}}""").V == {{value}}""""));
        Assert.Equal($$"""{"v":{{json}}}""", Probe.Run(schemas, $$"""Write(new A { V = {{value}} })"""));
    }

    // More values than the one of "const" are not to be expected, as they are of "enum" with one value.
    [Theory]
    [InlineData("const: 5", "long")]
    [InlineData("type: integer, const: 5", "long")]
    [InlineData("const: true", "bool")]
    [InlineData("const: a", "string")]
    [InlineData("type: integer, enum: [5]", "global::ImgurGen.OpenEnum<global::Test.AV>")]
    public void A_constant_is_of_the_type_of_its_value(string schema, string type)
        => Assert.Contains($"public {type}? V ", Generation.Run(Construct.Spec(components: $"schemas: {{ A: {{ type: object, properties: {{ v: {{ {schema} }} }} }} }}")
            .Replace("3.0.3", "3.1.1", StringComparison.Ordinal)).Source("Test.A.g.cs"), StringComparison.Ordinal);

    [Theory]
    [InlineData("3.1.0", "type: string, contentEncoding: base64", "\"+/8=\"")]
    [InlineData("3.1.0", "type: string, contentEncoding: base64url", "\"-_8\"")]
    [InlineData("3.0.3", "type: string, format: byte", "\"+/8=\"")]
    [InlineData("3.0.3", "type: string, format: base64url", "\"-_8\"")]
    public void Bytes_are_bytes(string version, string schema, string json)
    {
        string schemas = $"A: {{ type: object, required: [v], properties: {{ v: {{ {schema} }} }} }}";

        Assert.Equal("251 255", Probe.Run(schemas, $$""""string.Join(" ", Read<A>("""{"v":{{json}}}""").V)"""", version: version));
        Assert.Equal($$"""{"v":{{json.Replace("+", "\\u002B", StringComparison.Ordinal)}}}""".Replace("\\u002B", "+", StringComparison.Ordinal),
            Probe.Run(schemas, """Write(new A { V = [251, 255] }).Replace("\\u002B", "+")""", version: version));
    }

    [Fact]
    public void A_spec_may_name_the_members_of_an_enum()
    {
        const string schemas = """
            Level: { type: integer, enum: [1, 2, 3], x-enum-varnames: [LOW, medium-high, null], x-enum-descriptions: [Little., '', 'A <lot>.'] }
            Status: { type: string, enum: [a, b], x-enumNames: [Active, Blocked], x-enum-descriptions: { b: No more. } }
            """;
        Assert.Equal("1 2 3", Probe.Run(schemas, """Write(Level.Low) + " " + Write(Level.MediumHigh) + " " + Write(Level._3)""".Replace("_3", "Value3", StringComparison.Ordinal)));
        Assert.Equal("\"b\"", Probe.Run(schemas, "Write(Status.Blocked)"));
        Generation generation = Generation.Run(Construct.Spec(components: "schemas:\n  " + schemas.Replace("\n", "\n  ", StringComparison.Ordinal)));
        Assert.Contains("/// <summary>\"1\": Little.</summary>", generation.Source("Test.Level.g.cs"), StringComparison.Ordinal);
        Assert.Contains("/// <summary>\"b\": No more.</summary>", generation.Source("Test.Status.g.cs"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ enum: [auto, 1, 2] }", "\"auto\"", "AsString", "auto")]
    [InlineData("{ enum: [auto, 1, 2] }", "2", "AsInt64", "2")]
    [InlineData("{ enum: [true, none] }", "true", "AsBoolean", "True")]
    public void Values_of_several_types_are_a_union_of_these(string schema, string json, string member, string expected)
        => Assert.Equal(expected, Probe.Run($"A: {schema}", $$""""Read<A[]>("""[{{json}}]""")[0].{{member}}""""));

    [Theory]
    [InlineData("A: { type: string, nullable: true, enum: [x, null] }\nB: { type: object, properties: { a: { $ref: '#/components/schemas/A' } } }", """{"a":"x"}""", "a.Value == A.X")]
    [InlineData("A: { type: string, nullable: true, enum: [x, null] }\nB: { type: object, properties: { a: { $ref: '#/components/schemas/A' } } }", """{"a":null}""", "a is null")]
    public void An_enum_with_null_may_be_null(string schemas, string json, string test)
        => Assert.Equal("True", Probe.Run(schemas, $$""""((Func<B, bool>)(b => b.{{test.Replace("a.", "A!.Value.", StringComparison.Ordinal).Replace("a is", "A is", StringComparison.Ordinal)}}))(Read<B>("""{{json}}"""))""""));

    [Fact]
    public void An_enum_or_any_other_text_is_an_open_enum_even_where_it_is_only_sent()
        => Assert.Equal("""{"model":"gpt-9"}""", Probe.Run(
            """
            Ask: { type: object, required: [model], properties: { model: { anyOf: [{ type: string }, { type: string, enum: [gpt-1, gpt-2] }] } } }
            """,
            """Write(new Ask { Model = OpenEnum<AskModel>.FromRaw("gpt-9") })""",
            """
            /ask:
              post:
                operationId: ask
                requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Ask' } } } }
                responses: { '204': { description: Done } }
            """));
}
