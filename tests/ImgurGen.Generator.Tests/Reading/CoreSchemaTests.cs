using System.Text.Json.Nodes;

namespace ImgurGen.Generator.Tests.Reading;

/// <summary>Expected values: YAML 1.2.2, chapter 10.3.2 "Tag Resolution" of the core schema, and example 10.9.</summary>
public class CoreSchemaTests
{
    [Theory]
    [InlineData("")]
    [InlineData("~")]
    [InlineData("null")]
    [InlineData("Null")]
    [InlineData("NULL")]
    public void The_spellings_of_null_are_null(string text) => Assert.Equal("[null]", ReadingResult.Clean($"- {text}\n"));

    [Theory]
    [InlineData("true", "true")]
    [InlineData("True", "true")]
    [InlineData("TRUE", "true")]
    [InlineData("false", "false")]
    [InlineData("False", "false")]
    [InlineData("FALSE", "false")]
    public void The_spellings_of_booleans_are_booleans(string text, string json)
        => Assert.Equal($"[{json}]", ReadingResult.Clean($"- {text}\n"));

    [Theory]
    [InlineData("0", "0")]
    [InlineData("-19", "-19")]
    [InlineData("+12", "12")]
    [InlineData("0123", "123")]
    [InlineData("-007", "-7")]
    [InlineData("000", "0")]
    [InlineData("0o7", "7")]
    [InlineData("0o17", "15")]
    [InlineData("0x3A", "58")]
    [InlineData("0x1F", "31")]
    [InlineData("0xffffffffffffffffffff", "1208925819614629174706175")]
    [InlineData("123456789012345678901234567890", "123456789012345678901234567890")]
    public void Integers_are_decimal_octal_and_hexadecimal(string text, string json)
        => Assert.Equal($"[{json}]", ReadingResult.Clean($"- {text}\n"));

    [Theory]
    [InlineData("0.", "0.0")]
    [InlineData("-0.0", "-0.0")]
    [InlineData(".5", "0.5")]
    [InlineData("-.5", "-0.5")]
    [InlineData("+12e03", "12e03")]
    [InlineData("-2E+05", "-2E+05")]
    [InlineData("1e3", "1e3")]
    [InlineData("1.e3", "1.0e3")]
    [InlineData("00.5", "0.5")]
    public void Floats_keep_their_digits(string text, string json) => Assert.Equal($"[{json}]", ReadingResult.Clean($"- {text}\n"));

    [Theory]
    [InlineData("3.0")]
    [InlineData("3.10")]
    [InlineData("1.00")]
    [InlineData("9007199254740993")]
    public void A_number_keeps_its_spelling(string text)
    {
        JsonNode value = ReadingResult.Yaml($"version: {text}\n").Root!["version"]!;

        Assert.Equal(text, value.ToJsonString());
        Assert.Equal(text, value.ToString());
    }

    [Theory]
    [InlineData("yes")]
    [InlineData("no")]
    [InlineData("on")]
    [InlineData("off")]
    [InlineData("y")]
    [InlineData("nULL")]
    [InlineData("tRUE")]
    [InlineData("3.0.3")]
    [InlineData("2024-01-31")]
    [InlineData("12:30:45")]
    [InlineData("1_000")]
    [InlineData("0b101")]
    [InlineData("0o8")]
    [InlineData("0xG")]
    [InlineData("-0x1")]
    [InlineData("0x")]
    [InlineData("1e")]
    [InlineData("e3")]
    [InlineData("1e+")]
    [InlineData(".")]
    [InlineData("-.")]
    [InlineData("+")]
    [InlineData("1.2e3.4")]
    public void What_the_core_schema_does_not_know_is_text(string text)
        => Assert.Equal($"[\"{text}\"]", ReadingResult.Clean($"- {text}\n"));

    [Theory]
    [InlineData(".inf")]
    [InlineData("-.Inf")]
    [InlineData("+.INF")]
    [InlineData(".nan")]
    public void Infinities_and_nan_are_text_because_json_has_none(string text)
        => Assert.Equal($"[\"{text}\"]", ReadingResult.Clean($"- {text}\n"));

    [Theory]
    [InlineData("\"12\"", "\"12\"")]
    [InlineData("'true'", "\"true\"")]
    [InlineData("\"\"", "\"\"")]
    [InlineData("'~'", "\"~\"")]
    public void A_quoted_scalar_is_text(string text, string json) => Assert.Equal($"[{json}]", ReadingResult.Clean($"- {text}\n"));

    [Theory]
    [InlineData("!!str 12", "\"12\"")]
    [InlineData("!!str", "\"\"")]
    [InlineData("! 12", "\"12\"")]
    [InlineData("!!int \"12\"", "12")]
    [InlineData("!!float '1.5'", "1.5")]
    [InlineData("!!float 1", "1")]
    [InlineData("!!bool \"true\"", "true")]
    [InlineData("!!null ''", "null")]
    [InlineData("!!timestamp 2024-01-31", "\"2024-01-31\"")]
    [InlineData("!vendor 12", "\"12\"")]
    [InlineData("!<tag:yaml.org,2002:int> '5'", "5")]
    public void A_tag_decides_what_a_scalar_is(string text, string json) => Assert.Equal($"[{json}]", ReadingResult.Clean($"- {text}\n"));

    [Theory]
    [InlineData("!!int abc")]
    [InlineData("!!int 1.5")]
    [InlineData("!!bool yes")]
    [InlineData("!!float x")]
    [InlineData("!!null x")]
    public void A_value_that_contradicts_its_tag_is_an_error_at_the_value(string text)
    {
        ReadingResult result = ReadingResult.Yaml($"a: 1\nb: {text}\n");

        Assert.Null(result.Root);
        Assert.Equal(["IMG001 at 2:4"], result.Places);
    }

    [Fact]
    public void Keys_are_the_text_that_is_written()
        => Assert.Equal(
            """{"200":1,"true":2,"~":3,"0x1F":4,"1.0":5,"quoted":6}""",
            ReadingResult.Clean("200: 1\ntrue: 2\n~: 3\n0x1F: 4\n1.0: 5\n\"quoted\": 6\n"));
}
