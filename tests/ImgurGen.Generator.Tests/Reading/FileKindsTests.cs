using ImgurGen.Generator.Reading;

namespace ImgurGen.Generator.Tests.Reading;

public class FileKindsTests
{
    [Theory]
    [InlineData("openapi: 3.0.3\n")]
    [InlineData("swagger: '2.0'\n")]
    [InlineData("\uFEFF# a comment: here\n%YAML 1.2\n---\n\nopenapi: 3.0.3\r\n")]
    [InlineData("%YAML 1.2\n--- # start\n'openapi': 3.0.3")]
    [InlineData("\"openapi\" : 3.0.3\n")]
    [InlineData("info:\n  title: x\npaths: {}\nopenapi: 3.1.0\n")]
    [InlineData("info: {title: [x,\n  y]}\nopenapi: 3.1.0\n")]
    [InlineData("x: \"unclosed\nopenapi: 3.1.0\n")]
    [InlineData("x: {unclosed\nopenapi: 3.1.0\n")]
    [InlineData("a: b: c\n\t- @\nopenapi: 3.0.3\n")]
    [InlineData("  info: x\n  openapi: 3.0.3\n")]
    [InlineData("openapi:")]
    [InlineData("{openapi: 3.0.3}")]
    [InlineData("--- {info: {x: 'it''s }'}, 'openapi': 3}")]
    [InlineData("{\"info\": {\"a\": \"}\\\"\"}, \"swagger\": \"2.0\"}")]
    [InlineData("{\"a\": [1, {\"b\": \"]\"}],\n // not } json\n \"openapi\": 1")]
    [InlineData("{\"a\" \"b\", \"openapi\": \"3.0.3\", ")]
    public void A_root_key_openapi_or_swagger_makes_a_spec(string text) => Assert.Equal(FileKind.Spec, Detect(text).Kind);

    [Theory]
    [InlineData("overlay: 1.0.0\n")]
    [InlineData("{\"overlay\": \"1.0.0\"}")]
    public void A_root_key_overlay_makes_an_overlay(string text) => Assert.Equal(FileKind.Overlay, Detect(text).Kind);

    [Theory]
    [InlineData("")]
    [InlineData("text")]
    [InlineData("openapi")]
    [InlineData("# openapi: 3\n")]
    [InlineData("x:\n  openapi: 3.0.3\n")]
    [InlineData("x-openapi: 3.0.3\nopenapi2: 3\nOpenApi: 1\n")]
    [InlineData("- openapi: 3.0.3\n")]
    [InlineData("-\nopenapi: 3.0.3\n")]
    [InlineData("[\n{\n\"openapi\": 1}]")]
    [InlineData("--- |\nopenapi: 3.0.3\n")]
    [InlineData("a: 1\n---\nopenapi: 3.0.3\n")]
    [InlineData("a: 1\n...\nopenapi: 3.0.3\n")]
    [InlineData("a: [\nopenapi: 3.0.3\n]\n")]
    [InlineData("a: \"x\nopenapi: 3.0.3\n\"\n")]
    [InlineData("a: |\n  openapi: 3.0.3\n")]
    [InlineData("{\n\"a\": {\n\"openapi\": 1\n}\n}")]
    [InlineData("{\"a\": \"openapi\", \"b\": [\"openapi\"]}")]
    [InlineData("{\"a\": \"\\\", \\\"openapi\\\": 1\"}")]
    [InlineData("{\"a\": {}} {\"openapi\": 1}")]
    [InlineData("""{"Logging": {"LogLevel": {"Default": "Information"}}, "AllowedHosts": "*", "Swagger": {"info": {}, "paths": {}}}""")]
    [InlineData("<xml openapi=\"3\" />")]
    public void Other_files_are_left_alone(string text) => Assert.Equal(default, Detect(text));

    [Theory]
    [InlineData("info:\n  title: x\npaths: {}\n", "info")]
    [InlineData("{\"components\": {}, \"info\": {}}", "components")]
    public void A_file_with_two_keys_of_a_spec_looks_like_one(string text, string evidence)
    {
        FileFacts facts = Detect(text);

        Assert.Equal(FileKind.None, facts.Kind);
        Assert.True(facts.LooksLikeSpec);
        Assert.Equal(evidence, facts.Evidence);
    }

    [Theory]
    [InlineData("info: x\n")]
    [InlineData("paths: x\npaths: y\n")]
    [InlineData("info:\n  paths: x\n  components: y\n")]
    public void One_key_of_a_spec_is_not_enough(string text) => Assert.False(Detect(text).LooksLikeSpec);

    [Fact]
    public void Detection_can_be_cancelled()
        => Assert.Throws<OperationCanceledException>(() => FileKinds.Detect("a: 1\n", new CancellationToken(canceled: true)));

    private static FileFacts Detect(string text) => FileKinds.Detect(text, CancellationToken.None);
}
