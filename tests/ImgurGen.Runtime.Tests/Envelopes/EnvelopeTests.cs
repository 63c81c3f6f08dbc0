using ImgurGen.Json;
using ImgurGen.Runtime.Tests.Support;

namespace ImgurGen.Runtime.Tests.Envelopes;

public sealed class EnvelopeTests
{
    private static async Task<T> ReadAsync<T, TCodec>(string json, ApiDescription? api = null)
        where TCodec : struct, IJsonCodec<T>
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(200, json);
        using ApiConnection connection = server.Connect(api);
        return (await connection.SendAsync<T, TCodec>(TestApi.GetImage.Request(), CancellationToken.None)).Payload;
    }

    private static Task<ApiResponseFormatException> FailAsync(string json, ApiDescription? api = null) =>
        Assert.ThrowsAsync<ApiResponseFormatException>(() => ReadAsync<Picture, PictureCodec>(json, api));

    [Theory]
    [InlineData("""{"data":{"id":"a","views":7},"success":true,"status":200}""")]
    [InlineData("""{"status":200,"success":true,"data":{"id":"a","views":7}}""")]
    [InlineData("""{"success":true,"data":{"views":7,"id":"a"},"status":200}""")]
    [InlineData(""" {"new":{"data":[1,{"success":false}]},"d\u0061ta":{"id":"a","views":7},"more":[],"success":true,"status":200} """)]
    public async Task The_payload_is_found_wherever_it_stands(string json) =>
        Assert.Equal(new Picture("a", 7), await ReadAsync<Picture, PictureCodec>(json));

    [Fact]
    public async Task Text_is_a_payload_where_text_is_expected() =>
        Assert.Equal("favorited", await ReadAsync<string, StringCodec>("""{"data":"favorited","success":true,"status":200}"""));

    [Fact]
    public async Task Null_is_a_payload_where_it_may_be() =>
        Assert.Null(await ReadAsync<string?, NullOrCodec<string, StringCodec>>("""{"data":null,"success":true,"status":200}"""));

    [Fact]
    public async Task A_missing_payload_is_named()
    {
        ApiResponseFormatException exception = await FailAsync("""{"success":true,"status":200}""");

        Assert.Equal("$.data", exception.JsonPath);
        Assert.Contains("$.data", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_member_is_named_from_the_root_of_the_body()
    {
        ApiResponseFormatException exception = await FailAsync("""{"data":{"views":7},"success":true,"status":200}""");

        Assert.Equal("$.data.id", exception.JsonPath);
        Assert.Equal("application/json", exception.ContentType);
        Assert.Equal(48, exception.BodyLength);
    }

    [Fact]
    public async Task A_value_of_the_wrong_kind_is_named_and_not_quoted()
    {
        ApiResponseFormatException exception = await FailAsync("""{"data":{"id":"a","views":{"t0p":"5ecret"}},"success":true,"status":200}""");

        Assert.Equal("$.data.views", exception.JsonPath);
        Assert.DoesNotContain("5ecret", exception.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"data":{"id":"a","views":7},"success":true""")]
    [InlineData("""{"data":{"id":"a","vi""")]
    [InlineData("""{"data":{"id":"a","views":7},"success":true,"status":200} trailing""")]
    [InlineData("[]")]
    [InlineData("true")]
    [InlineData("<html>")]
    public async Task What_is_not_a_whole_envelope_is_a_format_error(string json) => await FailAsync(json);

    [Fact]
    public async Task Another_envelope_has_other_names_and_only_its_flag()
    {
        var api = new ApiDescription("Other", null)
        {
            Envelope = new EnvelopeFormat { Payload = "result", Success = "ok", Status = "code", Errors = EnvelopeErrorRule.SuccessFlag },
            SecuritySchemes = TestApi.Imgur.SecuritySchemes,
        };

        Assert.Equal(new Picture("a", 0), await ReadAsync<Picture, PictureCodec>("""{"ok":true,"errors":[],"result":{"id":"a"}}""", api));
        ApiNotFoundException exception = await Assert.ThrowsAsync<ApiNotFoundException>(
            () => ReadAsync<Picture, PictureCodec>("""{"ok":false,"code":404,"result":"No such thing"}""", api));
        Assert.Contains("No such thing", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_that_cannot_be_read_is_a_format_error_under_another_rule()
    {
        var api = new ApiDescription("Other", null)
        {
            Envelope = new EnvelopeFormat { Errors = EnvelopeErrorRule.SuccessFlag },
            SecuritySchemes = TestApi.Imgur.SecuritySchemes,
        };

        Assert.Equal("$.data", (await FailAsync("""{"data":"text","success":true}""", api)).JsonPath);
    }
}
