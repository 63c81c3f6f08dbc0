using System.Text.Json;
using ImgurGen.Generator.Diagnostics;

namespace ImgurGen.Generator.Tests.Reading;

/// <summary>Expected values: RFC 8259; positions counted by hand, from 1.</summary>
public class JsonTreeReaderTests
{
    [Theory]
    [InlineData("""{"a":[1,-2.50,3e10,true,false,null,"x"],"b":{}}""")]
    [InlineData("""[123456789012345678901234567890,0.1000]""")]
    [InlineData("\"text\"")]
    public void Json_is_read_as_it_is_written(string json) => Assert.Equal(json, ReadingResult.Clean(json, "spec.json"));

    [Fact]
    public void Escapes_are_read_in_keys_and_values()
        => Assert.Equal("é😀\n", (string?)ReadingResult.OfJson("""{"a\u0041":"\u00e9\ud83d\ude00\n"}""").Root!["aA"]);

    [Fact]
    public void Of_many_short_texts_each_is_read_as_itself()
    {
        // Far more than are remembered, in ASCII and beyond it, among them some whose bytes are the characters of others.
        string[] texts = [.. Enumerable.Range(0, 20_000).SelectMany(static index => new[] { $"t{index}", $"é{index}", $"Ã©{index}", $"a\\{index}" })];
        string json = JsonSerializer.Serialize(texts.Concat(texts), TestJson.Relaxed);

        Assert.Equal(texts.Concat(texts), ReadingResult.OfJson(json).Root!.AsArray().Select(static item => (string?)item));
    }

    [Fact]
    public void A_byte_order_mark_is_skipped() => Assert.Equal("""{"a":1}""", ReadingResult.Clean("\uFEFF{\"a\":1}", "SPEC.JSON"));

    [Theory]
    [InlineData("{\n  \"a\": 1,\n}", 3, 1, "JSON has no comma behind the last item; remove it.")]
    [InlineData("{\n  // why\n  \"a\": 1\n}", 2, 3, "Comments are not part of JSON; remove it.")]
    [InlineData("{\r\n  \"é😀\": x\r\n}", 2, 10, "This is not JSON: 'x' is an invalid start of a value.")]
    [InlineData("\uFEFF{\"a\" 1}", 1, 7, "This is not JSON: '1' is invalid after a property name. Expected a ':'.")]
    [InlineData("openapi: 3.0.3\n", 1, 1, "This is not JSON: 'o' is an invalid start of a value.")]
    public void A_mistake_is_an_error_at_its_place(string text, int line, int column, string message)
    {
        ReadingResult result = ReadingResult.OfJson(text);

        Assert.Null(result.Root);
        Assert.Equal([$"IMG001 at {line}:{column}"], result.Places);
        Assert.Equal(message, result.Diagnostics[0].Arguments[0]);
    }

    [Theory]
    [InlineData("{\"a\": [1\n\n", 1, 8)]
    [InlineData("{\"a\": 1}}", 1, 9)]
    [InlineData("{\"a\": 1} {}", 1, 10)]
    [InlineData("{\"a\": 01}", 1, 8)]
    [InlineData("{\"a\": tru}", 1, 10)]
    [InlineData("{\"a\": \"\\ud800\"}", 1, 7)]
    [InlineData("{\"\\udc00\": 1}", 1, 2)]
    [InlineData("null", 1, 1)]
    [InlineData(" ", 1, 1)]
    public void What_is_no_json_document_is_an_error_in_the_text(string text, int line, int column)
    {
        ReadingResult result = ReadingResult.OfJson(text);

        Assert.Null(result.Root);
        Assert.Equal([$"IMG001 at {line}:{column}"], result.Places);
        Assert.True(result.Diagnostics[0].Range.Length > 0);
    }

    [Fact]
    public void A_key_that_stands_twice_is_a_warning_and_the_first_is_used()
    {
        ReadingResult result = ReadingResult.OfJson("{\n \"é\": 1,\n \"b\": {\"é\": 2},\n \"\\u00e9\": {\"c\": 3}\n}");

        Assert.Equal("""{"é":1,"b":{"é":2}}""", result.Json);
        DiagnosticInfo warning = Assert.Single(result.Diagnostics);
        Assert.Equal(["IMG002 at 4:2"], result.Places);
        Assert.Equal("\"\\u00e9\"".Length, warning.Range.Length);
        Assert.Equal(["é", "2"], warning.Arguments);
    }
}
