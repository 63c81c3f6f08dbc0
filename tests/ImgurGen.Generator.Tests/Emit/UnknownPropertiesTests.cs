using ImgurGen.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace ImgurGen.Generator.Tests.Emit;

/// <summary>Properties that a schema allows but does not name: <c>ImgurGenUnknownProperties=Capture</c>.</summary>
public sealed class UnknownPropertiesTests
{
    private const string Schemas = """
        Open: { type: object, properties: { a: { type: string } } }
        Closed: { type: object, properties: { a: { type: string } }, additionalProperties: false }
        """;

    [Theory]
    [InlineData("Capture", "Open", """{"a":"x","b":[1,{"c":null}]}""")]
    [InlineData("Capture", "Closed", """{"a":"x"}""")]
    [InlineData("", "Open", """{"a":"x"}""")]
    [InlineData("ignore", "Open", """{"a":"x"}""")]
    public void They_are_kept_and_written_back_where_the_project_says_so(string option, string type, string expected)
        => Assert.Equal(expected, Probe.Run(
            Schemas, $$""""Write(Read<{{type}}>("""{"b":[1,{"c":null}],"a":"x"}"""))"""",
            options: new TestOptions(("ImgurGenNamespace", "Test"), ("ImgurGenUnknownProperties", option))));

    [Fact]
    public void Heirs_keep_them_in_their_base()
        => Assert.Equal("""{"kind":"Dog","b":1}""", Probe.Run(
            """
            Pet: { type: object, required: [kind], properties: { kind: { type: string } }, discriminator: { propertyName: kind } }
            Dog: { allOf: [{ $ref: '#/components/schemas/Pet' }] }
            """,
            """"Write(Read<Pet>("""{"b":1,"kind":"Dog"}"""))"""",
            options: new TestOptions(("ImgurGenNamespace", "Test"), ("ImgurGenUnknownProperties", "Capture"))));

    [Fact]
    public void Another_value_of_the_option_is_told()
    {
        Generation generation = Generation.Run(
            [new SpecFile("/specs/api.yml", Construct.Spec())], new TestOptions(("ImgurGenNamespace", "Test"), ("ImgurGenUnknownProperties", "Keep")));

        Diagnostic diagnostic = Assert.Single(generation.Diagnostics);
        Assert.Equal("IMG008", diagnostic.Id);
        Assert.Contains("'Capture' or 'Ignore'", diagnostic.GetMessage(null), StringComparison.Ordinal);
    }
}
