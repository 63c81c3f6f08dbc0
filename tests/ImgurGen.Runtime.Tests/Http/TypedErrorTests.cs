using ImgurGen.Json;
using ImgurGen.Runtime.Tests.Support;

namespace ImgurGen.Runtime.Tests.Http;

/// <summary>The bodies of failed calls in the types of the document.</summary>
public sealed class TypedErrorTests
{
    private static readonly ApiOperation Find = new("find", HttpMethod.Get, "/thing")
    {
        Errors =
        [
            new ApiErrorFormat<string, StringCodec>(ApiErrorFormat.AnyStatus),
            new ApiErrorFormat<long, Int64Codec>(4),
            new ApiErrorFormat<Picture, PictureCodec>(404),
        ],
    };

    private static async Task<ApiException> FailAsync(ScriptedServer server, ApiCredential? credential = null, ApiDescription? api = null, ApiOperation? operation = null)
    {
        using ApiConnection connection = server.Connect(api ?? TestApi.Plain, options =>
        {
            options.Credential = credential ?? options.Credential;
            options.Retry.MaxRetries = 0;
        });
        return await Assert.ThrowsAnyAsync<ApiException>(() => connection.SendAsync(operation ?? Find));
    }

    // OpenAPI, Responses Object: a status goes before its range, and default is for what is not named.
    [Theory]
    [InlineData(404, """{"id":"a","views":1}""", "Picture { Id = a, Views = 1 }")]
    [InlineData(409, "17", "17")]
    [InlineData(500, "\"broken\"", "broken")]
    public async Task The_error_is_of_the_type_of_its_status(int status, string body, string expected)
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(status, body);

        ApiException exception = await FailAsync(server);
        Assert.Equal(expected, exception.Error!.ToString());
        Assert.Null(exception.RawBody);
    }

    [Theory]
    [InlineData("application/json", """{"message":"Nope"}""")]
    [InlineData("text/html", "<h1>Nope</h1>")]
    public async Task A_body_of_another_type_hides_nothing(string contentType, string body)
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(404, contentType, body);

        ApiNotFoundException exception = Assert.IsType<ApiNotFoundException>(await FailAsync(server));
        Assert.Null(exception.Error);
        Assert.Equal(body, exception.RawBody);
    }

    // RFC 9457, 3: the example of the specification.
    [Fact]
    public async Task A_problem_without_a_schema_is_read_as_one()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(403, "application/problem+json", """
            { "type": "https://example.com/probs/out-of-credit", "title": "You do not have enough credit.",
              "detail": "Your current balance is 30, but that costs 50.", "instance": "/account/12345/msgs/abc",
              "balance": 30, "accounts": ["/account/12345", "/account/67890"] }
            """);

        ApiProblem problem = Assert.IsType<ApiProblem>((await FailAsync(server, operation: TestApi.GetPlain)).Error);
        Assert.Equal("https://example.com/probs/out-of-credit", problem.Type);
        Assert.Equal("You do not have enough credit.", problem.Title);
        Assert.Null(problem.Status);
        Assert.Equal("/account/12345/msgs/abc", problem.Instance);
        Assert.Equal(30, problem.Extensions["balance"].GetInt32());
        Assert.Equal(2, problem.Extensions["accounts"].GetArrayLength());
    }

    [Fact]
    public async Task A_long_body_is_cut_and_the_credential_is_not_in_it()
    {
        ApiDescription api = new("Plain", null) { SecuritySchemes = [new HttpScheme("token", "bearer")] };
        ApiOperation operation = new("find", HttpMethod.Get, "/thing") { Security = [["token"]] };
        await using ScriptedServer server = await ScriptedServer.StartAsync(
            context => context.AnswerAsync(400, "text/plain", $"{context.Request.Headers.Authorization} {new string('x', 100_000)}"));

        ApiException exception = await FailAsync(server, new BearerTokenCredential(TestApi.Token), api, operation);
        Assert.Equal(32_768, exception.RawBody!.Length);
        Assert.DoesNotContain(TestApi.Token, exception.RawBody, StringComparison.Ordinal);
        Assert.DoesNotContain("xxx", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Imgurs_errors_have_no_body_beside_what_the_envelope_says()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(400, """{"data":{"error":"Nope"},"success":false,"status":400}""");

        ApiException exception = await FailAsync(server, api: TestApi.Imgur);
        Assert.Null(exception.Error);
        Assert.Null(exception.RawBody);
    }
}
