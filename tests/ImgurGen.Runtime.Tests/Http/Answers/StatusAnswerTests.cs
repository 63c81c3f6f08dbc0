using System.Text.Json;
using ImgurGen.Json;
using ImgurGen.Runtime.Tests.Support;

namespace ImgurGen.Runtime.Tests.Http.Answers;

/// <summary>Successful answers of different types, and answers that may be empty.</summary>
public sealed class StatusAnswerTests
{
    private static readonly ApiOperation MayBeEmpty = new("find", HttpMethod.Get, "/thing") { MayBeEmpty = true };

    [Theory]
    [InlineData(200, """{"id":"a","views":3}""", "a")]
    [InlineData(202, "\"later\"", "later")]
    [InlineData(204, "", "nothing")]
    public async Task The_status_decides_the_type(int status, string body, string expected)
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(status, body);
        using ApiConnection connection = server.Connect(TestApi.Plain);

        ApiResponse<Answer> response = await connection.SendByStatusAsync<Answer, AnswerCodec>(TestApi.GetPlain.Request(), CancellationToken.None);

        Assert.Equal(expected, response.Payload.Text);
        Assert.Equal(status, (int)response.StatusCode);
    }

    [Theory]
    [InlineData(203, "{}")]
    [InlineData(200, "")]
    [InlineData(200, "{}")]
    public async Task What_the_document_does_not_describe_is_an_error_of_format(int status, string body)
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(status, body);
        using ApiConnection connection = server.Connect(TestApi.Plain);

        await Assert.ThrowsAsync<ApiResponseFormatException>(
            () => connection.SendByStatusAsync<Answer, AnswerCodec>(TestApi.GetPlain.Request(), CancellationToken.None));
    }

    [Fact]
    public async Task An_answer_without_a_body_is_null_where_it_may_be()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(204, "");
        using ApiConnection connection = server.Connect(TestApi.Plain);

        ApiResponse<Picture?> response =
            await connection.SendAsync<Picture?, NullOrCodec<Picture, PictureCodec>>(MayBeEmpty.Request(), CancellationToken.None);
        Assert.Null(response.Payload);
    }

    private sealed record Answer(string Text);

    private readonly struct AnswerCodec : IStatusCodec<Answer>
    {
        public static Answer? Read(int statusCode, ref Utf8JsonReader reader) => statusCode switch
        {
            200 => new Answer(PictureCodec.Read(ref reader).Id),
            202 => new Answer(StringCodec.Read(ref reader)),
            _ => null,
        };

        public static Answer? ReadEmpty(int statusCode) => statusCode == 204 ? new Answer("nothing") : null;
    }
}
