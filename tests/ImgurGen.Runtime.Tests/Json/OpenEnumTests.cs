using System.Text.Json;
using ImgurGen.Runtime.Tests.Support;

namespace ImgurGen.Runtime.Tests.Json;

public sealed class OpenEnumTests
{
    [Fact]
    public void A_value_that_was_never_given_is_written_as_null() =>
        Assert.Equal("[null]", JsonSerializer.Serialize<OpenEnum<Level>[]>([default]));

    [Theory]
    [InlineData("10", "10")]
    [InlineData("7", "7")]
    [InlineData("-0.5e+3", "-0.5e+3")]
    [InlineData("true", "true")]
    [InlineData("abc", "\"abc\"")]
    [InlineData("", "\"\"")]
    [InlineData("07", "\"07\"")]
    [InlineData("7 ", "\"7 \"")]
    [InlineData("7\n", "\"7\\n\"")]
    [InlineData("1.", "\"1.\"")]
    [InlineData("NaN", "\"NaN\"")]
    [InlineData("null", "\"null\"")]
    public void A_text_that_is_no_number_is_written_as_a_text_even_for_an_enum_of_numbers(string raw, string json) =>
        Assert.Equal(json, JsonSerializer.Serialize(OpenEnum<Level>.FromRaw(raw)));

    [Theory]
    [InlineData("{\"code\":[1,2.0],\"name\":\"né\"}")]
    [InlineData("[]")]
    [InlineData("false")]
    [InlineData("\"7\"")]
    public void Json_of_any_kind_is_kept_and_written_back(string json)
    {
        OpenEnum<Level> value = JsonSerializer.Deserialize<OpenEnum<Level>[]>($"[{json}]")![0];

        Assert.Null(value.Value);
        Assert.Equal(json, JsonSerializer.Serialize(value));
    }

    [Fact]
    public void What_only_a_lenient_reader_takes_is_written_back_as_json()
    {
        var lenient = new JsonSerializerOptions { AllowTrailingCommas = true, ReadCommentHandling = JsonCommentHandling.Skip };
        OpenEnum<Level> value = JsonSerializer.Deserialize<OpenEnum<Level>>("{\"a\":[1,/* two */],}", lenient);

        Assert.Equal("{\"a\":[1]}", JsonSerializer.Serialize(value));
    }

    [Fact]
    public void An_enum_that_is_not_open_refuses_an_object()
    {
        JsonException exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Level>("{}"));
        Assert.Contains("here is an object", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Null_is_no_value() => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<OpenEnum<Level>>("null"));
}
