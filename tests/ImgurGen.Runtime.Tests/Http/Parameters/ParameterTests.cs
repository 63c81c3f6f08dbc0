using ImgurGen.Json;
using ImgurGen.Runtime.Tests.Support;

namespace ImgurGen.Runtime.Tests.Http.Parameters;

/// <summary>What no style table shows: values that must not be sent, and what is nested.</summary>
public sealed class ParameterTests
{
    [Theory]
    [InlineData(ParameterStyle.Simple, "")]
    [InlineData(ParameterStyle.Simple, "..")]
    [InlineData(ParameterStyle.Label, "")]
    [InlineData(ParameterStyle.Label, ".")]
    public void A_value_that_would_make_the_path_another_is_refused(ParameterStyle style, string value)
    {
        var request = new ApiRequest(TestApi.GetPlain);
        request.AddPath("/thing/");

        var thrown = Assert.Throws<ArgumentException>(() => request.AddPathValue("id", new ParameterFormat("id", style, false), ParameterValue.Of(value)));
        Assert.Equal("id", thrown.ParamName);
    }

    [Fact]
    public void A_dot_behind_other_text_of_its_segment_is_a_value_like_others()
    {
        var request = new ApiRequest(TestApi.GetPlain);
        request.AddPath("/thing/x");
        request.AddPathValue("id", new ParameterFormat("id", ParameterStyle.Label, false), ParameterValue.Of(""));

        Assert.Equal("/thing/x.", request.PathAndQuery);
    }

    [Theory]
    [InlineData("a;b")]
    [InlineData("a\r\nb")]
    public void A_cookie_that_is_not_encoded_holds_nothing_that_ends_it(string value)
    {
        var request = new ApiRequest(TestApi.GetPlain);

        Assert.Throws<ArgumentException>(() => request.AddCookie(new ParameterFormat("id", ParameterStyle.Cookie, true), ParameterValue.Of(value)));
    }

    [Fact]
    public void A_header_with_a_line_break_is_refused()
    {
        var request = new ApiRequest(TestApi.GetPlain);

        Assert.Throws<ArgumentException>(() => request.AddHeader(new ParameterFormat("X-Ids", ParameterStyle.Simple, false), ParameterValue.Of(["a", "b\r\nX-Evil: 1"])));
    }

    // As PHP and Rails read such queries; OpenAPI leaves it open.
    [Theory]
    [InlineData("""{"a":{"b":1}}""", "?f%5Ba%5D%5Bb%5D=1")]
    [InlineData("""{"a":[1,2]}""", "?f%5Ba%5D%5B%5D=1&f%5Ba%5D%5B%5D=2")]
    [InlineData("""{"a":[{"b":1},{"b":2}]}""", "?f%5Ba%5D%5B0%5D%5Bb%5D=1&f%5Ba%5D%5B1%5D%5Bb%5D=2")]
    [InlineData("[1,2]", "?f%5B%5D=1&f%5B%5D=2")]
    public void What_is_nested_in_a_deep_object_has_further_brackets(string json, string expected)
        => Assert.Equal(expected, Query(ParameterStyle.DeepObject, json));

    [Fact]
    public void What_is_nested_otherwise_is_JSON()
        => Assert.Equal("?a=%5B1%2C2%5D&b=x", Query(ParameterStyle.Form, """{"a":[1,2],"b":"x","c":null}"""));

    private static string Query(ParameterStyle style, string json)
    {
        using var document = System.Text.Json.JsonDocument.Parse(json);
        var request = new ApiRequest(TestApi.GetPlain);
        request.AddQuery(new ParameterFormat("f", style, true), ParameterValue.OfJson<System.Text.Json.JsonElement, JsonElementCodec>(document.RootElement));
        return request.PathAndQuery;
    }
}
