using ImgurGen.Json;
using ImgurGen.Runtime.Tests.Support;

namespace ImgurGen.Runtime.Tests.Http.Answers;

public sealed class AnswerHeaderTests
{
    private static async Task<ApiResponse> AskAsync(string name, string value)
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(async context =>
        {
            context.Response.Headers[name] = value;
            await context.AnswerAsync("{}");
        });
        using ApiConnection connection = server.Connect(TestApi.Plain);
        return await connection.SendAsync(TestApi.GetPlain.Request(), CancellationToken.None);
    }

    [Fact]
    public async Task A_header_is_read_in_its_type()
    {
        Assert.Equal(42, AnswerHeaders.Value<long?, NullOrValueCodec<long, Int64Codec>>(await AskAsync("X-Total", "42"), "x-total"));
        Assert.True(AnswerHeaders.Value<bool?, NullOrValueCodec<bool, BooleanCodec>>(await AskAsync("X-More", "true"), "X-More"));
        Assert.Equal("<a>; rel=\"next\"", AnswerHeaders.Text(await AskAsync("Link", "<a>; rel=\"next\""), "Link"));
        Assert.Equal([1L, 2L], AnswerHeaders.List<long, Int64Codec>(await AskAsync("X-Ids", "1, 2"), "X-Ids"));
    }

    // RFC 9110, 5.6.7.
    [Fact]
    public async Task A_header_of_the_body_with_a_date_is_found() => Assert.Equal(
        new DateTimeOffset(1994, 11, 6, 8, 49, 37, TimeSpan.Zero),
        AnswerHeaders.Value<DateTimeOffset?, NullOrValueCodec<DateTimeOffset, DateTimeOffsetCodec>>(
            await AskAsync("Last-Modified", "Sun, 06 Nov 1994 08:49:37 GMT"), "Last-Modified"));

    [Fact]
    public async Task A_header_that_is_not_there_is_null()
    {
        ApiResponse response = await AskAsync("X-Total", "42");

        Assert.Null(AnswerHeaders.Value<long?, NullOrValueCodec<long, Int64Codec>>(response, "X-Other"));
        Assert.Null(AnswerHeaders.List<long, Int64Codec>(response, "X-Other"));
    }

    [Fact]
    public async Task A_header_of_another_type_is_named_and_not_quoted()
    {
        ApiResponse response = await AskAsync("X-Total", "many");

        FormatException exception = Assert.Throws<FormatException>(() => AnswerHeaders.Value<long?, NullOrValueCodec<long, Int64Codec>>(response, "X-Total"));
        Assert.Contains("X-Total", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("many", exception.Message, StringComparison.Ordinal);
    }
}
