using ImgurGen.Runtime.Tests.Support;

namespace ImgurGen.Runtime.Tests.Http;

/// <summary>Errors of an API without an envelope.</summary>
public sealed class PlainErrorTests
{
    [Theory]
    [InlineData("""{"type":"https://example.com/probs/out-of-credit","title":"You do not have enough credit.","detail":"Your current balance is 30, but that costs 50."}""", "Your current balance is 30, but that costs 50.", "https://example.com/probs/out-of-credit", null)]
    [InlineData("""{"title":"Not well formed"}""", "Not well formed", null, null)]
    [InlineData("""{"message":"Nope"}""", "Nope", null, null)]
    [InlineData("""{"error":"invalid_grant","error_description":"The code has expired"}""", "The code has expired", null, "invalid_grant")]
    [InlineData("""{"error":"Nope"}""", "Nope", null, null)]
    [InlineData("""{"error":{"message":"Nope","code":17,"type":"bad"}}""", "Nope", "bad", "17")]
    [InlineData("\"Nope\"", "Nope", null, null)]
    public async Task The_message_is_found_in_the_usual_shapes(string json, string message, string? type, string? code)
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(400, "application/problem+json", json);
        using ApiConnection connection = server.Connect(TestApi.Plain);

        ApiException exception = await Assert.ThrowsAsync<ApiException>(() => connection.SendAsync(TestApi.GetPlain));
        Assert.Contains($": {message}", exception.Message, StringComparison.Ordinal);
        Assert.Equal(type, exception.ErrorType);
        Assert.Equal(code, exception.ErrorCode);
    }

    [Theory]
    [InlineData(401, typeof(ApiAuthenticationException))]
    [InlineData(403, typeof(ApiForbiddenException))]
    [InlineData(404, typeof(ApiNotFoundException))]
    [InlineData(409, typeof(ApiException))]
    [InlineData(429, typeof(ApiRateLimitException))]
    [InlineData(503, typeof(ApiUnavailableException))]
    public async Task The_kind_of_error_is_the_status(int status, Type expected)
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(status, """{"message":"The access token is over capacity and too fast"}""");
        using ApiConnection connection = server.Connect(TestApi.Plain);

        ApiException exception = await Assert.ThrowsAnyAsync<ApiException>(() => connection.SendAsync(TestApi.GetPlain));
        Assert.Equal(expected, exception.GetType());
    }

    [Fact]
    public async Task What_Imgur_calls_an_error_is_a_payload_elsewhere()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(200, """{"success":false,"errors":[],"data":{"error":"x"},"id":"a"}""");
        using ApiConnection connection = server.Connect(TestApi.Plain);

        Assert.Equal("a", (await connection.SendAsync(TestApi.GetPlain)).Payload.Id);
        await connection.SendAsync(TestApi.GetPlain.Request(), CancellationToken.None);
    }
}
