using System.Net;
using ImgurGen.Json;
using ImgurGen.Runtime.Tests.Support;

namespace ImgurGen.Runtime.Tests.Envelopes;

/// <summary>The shapes of errors that Imgur, and the gateways before it, have been seen to send.</summary>
public sealed class ImgurErrorTests
{
    private static async Task<TException> FailAsync<TException>(int status, string json, string contentType = "application/json", ApiOperation? operation = null)
        where TException : ApiException
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(status, contentType, json);
        using ApiConnection connection = server.Connect(configure: options => options.Credential = ApiCredential.Combine(
            new ClientIdCredential(TestApi.ClientId), new BearerTokenCredential(TestApi.Token)));
        return await Assert.ThrowsAsync<TException>(() => connection.SendAsync(operation ?? TestApi.GetImage));
    }

    [Fact]
    public async Task An_error_text_in_the_payload_is_the_message_and_404_is_not_found()
    {
        ApiNotFoundException exception = await FailAsync<ApiNotFoundException>(
            404,
            """{"data": {"error": "Unable to find an image with the id, xxxxxxx", "request": "/3/image/xxxxxxx", "method": "GET"}, "success": false, "status": 404}""");

        Assert.Equal(HttpStatusCode.NotFound, exception.StatusCode);
        Assert.Equal("getImage", exception.OperationId);
        Assert.Equal(HttpMethod.Get, exception.Method);
        Assert.Equal("/3/image/{id}", exception.PathTemplate);
        Assert.Null(exception.ErrorCode);
        Assert.Equal("getImage (GET /3/image/{id}) failed with HTTP 404 NotFound: Unable to find an image with the id, xxxxxxx", exception.Message);
    }

    [Theory]
    [InlineData("""{"data":{"error":"\ud800"},"success":false,"status":404}""")]
    [InlineData("""{"data":"\udc00 is gone","success":false,"status":404}""")]
    [InlineData("""{"errors":[{"detail":"\ud800"}]}""")]
    public async Task A_text_that_is_half_a_surrogate_pair_hides_no_error(string json)
    {
        ApiNotFoundException exception = await FailAsync<ApiNotFoundException>(404, json);

        Assert.EndsWith("does not say why.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_text_without_request_and_method_is_the_message()
    {
        ApiException exception = await FailAsync<ApiException>(400, """{"data":{"error":"No image data was sent"},"success":false,"status":400}""");

        Assert.EndsWith(": No image data was sent", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_object_tells_code_type_and_message()
    {
        ApiException exception = await FailAsync<ApiException>(
            400,
            """{"data":{"error":{"code":1003,"message":"File type invalid (1)","type":"ImgurException","exception":[]},"request":"\/3\/image","method":"POST"},"success":false,"status":400}""");

        Assert.Equal("1003", exception.ErrorCode);
        Assert.Equal("ImgurException", exception.ErrorType);
        Assert.Null(exception.RetryAfter);
        Assert.EndsWith(": File type invalid (1) (code 1003)", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_object_tells_how_many_seconds_to_wait()
    {
        ApiRateLimitException exception = await FailAsync<ApiRateLimitException>(
            429,
            """{"data":{"error":{"code":2008,"message":"You're commenting too fast!","type":"Exception_CaptioningTooFast","exception":{"wait":27}},"request":"/3/comment","method":"POST"},"success":false,"status":500}""");

        Assert.Equal("2008", exception.ErrorCode);
        Assert.Equal(TimeSpan.FromSeconds(27), exception.RetryAfter);
        Assert.Equal(HttpStatusCode.TooManyRequests, exception.StatusCode);
    }

    [Fact]
    public async Task An_upload_that_is_too_fast_is_a_rate_limit_although_HTTP_says_400()
    {
        ApiRateLimitException exception = await FailAsync<ApiRateLimitException>(
            400,
            """{"data":{"error":{"code":429,"message":"You are uploading too fast. Please wait 59 more minutes.","type":"ImgurException","exception":[]},"request":"/3/image","method":"POST"},"success":false,"status":400}""");

        Assert.Equal(TimeSpan.FromMinutes(59), exception.RetryAfter);
        Assert.Equal(HttpStatusCode.BadRequest, exception.StatusCode);
        Assert.Equal("429", exception.ErrorCode);
    }

    [Fact]
    public async Task A_too_fast_upload_without_a_code_is_a_rate_limit()
    {
        ApiRateLimitException exception = await FailAsync<ApiRateLimitException>(
            400, """{"data":{"error":"You are uploading too fast. Please wait 3 more minutes."},"success":false,"status":400}""");

        Assert.Equal(TimeSpan.FromMinutes(3), exception.RetryAfter);
    }

    [Fact]
    public async Task An_inner_code_403_makes_a_400_forbidden() => await FailAsync<ApiForbiddenException>(
        400, """{"data":{"error":{"code":403,"message":"Not allowed","type":"ImgurException","exception":{}}},"success":false,"status":400}""");

    [Fact]
    public async Task Over_capacity_with_the_status_1203_is_unavailable()
    {
        ApiUnavailableException exception = await FailAsync<ApiUnavailableException>(
            200,
            """{"data":{"error":"Imgur is over capacity. Please try again.", "request":"/image/MwJTXbW", "method":"POST" }, "success":false, "status":1203 }""");

        Assert.Equal("1203", exception.ErrorCode);
    }

    [Fact]
    public async Task Over_capacity_with_403_is_forbidden_as_it_is_a_blocked_address() => await FailAsync<ApiForbiddenException>(
        403, """{"data":{"error":"Imgur is temporarily over capacity. Please try again later."},"success":false,"status":403}""");

    [Fact]
    public async Task A_success_whose_payload_is_an_error_object_is_an_error()
    {
        ApiException exception = await FailAsync<ApiException>(
            200, """{"data":{"error":"Error deleting image","request":"/3/image/x","method":"DELETE"},"success":true,"status":200}""");

        Assert.Equal(HttpStatusCode.OK, exception.StatusCode);
        Assert.EndsWith(": Error deleting image", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_object_is_told_by_all_its_keys_in_whatever_order()
    {
        await FailAsync<ApiException>(200, """{"data":{"method":"GET","request":"/3/x","error":"Broken"},"success":true,"status":200}""");

        await using ScriptedServer server = await ScriptedServer.StartAsync(200, """{"data":{"error":null,"id":"abc"},"success":true,"status":200}""");
        using ApiConnection connection = server.Connect();
        Assert.Equal("abc", (await connection.SendAsync(TestApi.GetImage)).Payload.Id);
    }

    [Fact]
    public async Task Text_where_the_payload_is_an_object_is_the_message()
    {
        ApiException exception = await FailAsync<ApiException>(
            200, """{"data":"An error occurred while fetching the comment","success":true,"status":200}""");

        Assert.IsNotType<ApiResponseFormatException>(exception);
        Assert.EndsWith(": An error occurred while fetching the comment", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"data":"Something went wrong","success":false,"status":500}""")]
    [InlineData("""{"status":500,"success":false,"data":"Something went wrong"}""")]
    public async Task Success_false_with_text_is_an_error_of_the_bodys_status(string json)
    {
        ApiUnavailableException exception = await FailAsync<ApiUnavailableException>(200, json);

        Assert.Contains("Something went wrong", exception.Message, StringComparison.Ordinal);
        Assert.Equal("500", exception.ErrorCode);
    }

    [Fact]
    public async Task Success_false_with_false_is_an_error_even_where_the_payload_is_text()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(200, """{"data":"ok","success":false,"status":400}""");
        using ApiConnection connection = server.Connect();
        await Assert.ThrowsAsync<ApiException>(() => connection.SendForTextAsync(TestApi.GetImage));

        await FailAsync<ApiException>(400, """{"data":false,"success":false,"status":400}""");
    }

    [Fact]
    public async Task The_gateways_list_of_errors_tells_a_code_and_a_detail()
    {
        ApiRateLimitException exception = await FailAsync<ApiRateLimitException>(
            429,
            """{"errors":[{"id":"legacy-api-7d6c","code":"429","status":"Too Many Requests","detail":"Too Many Requests"}]}""");

        Assert.Equal("429", exception.ErrorCode);
        Assert.Contains("Too Many Requests", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_gateways_list_of_errors_is_an_error_whatever_HTTP_says() => await FailAsync<ApiAuthenticationException>(
        200,
        """{"errors":[{"id":"legacy-api-1","code":"401","status":"Unauthorized","detail":"The requester is not authorized to access the resource."}]}""");

    [Fact]
    public async Task The_commercial_gateways_message_is_the_message()
    {
        ApiAuthenticationException exception = await FailAsync<ApiAuthenticationException>(
            401,
            """{"message":"Missing Mashape application key.Go to http://docs.mashape.com/api-keys to learn how to get your API application key."}""");

        Assert.Contains("Missing Mashape application key.", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(503, "text/html", "<html><head><title>503 client read error</title></head></html>")]
    [InlineData(502, "text/plain", "bad gateway")]
    [InlineData(500, "application/xml", "\r\n<?xml version=\"1.0\"?><error/>")]
    [InlineData(500, "application/json", "")]
    public async Task A_page_or_nothing_with_5xx_is_unavailable(int status, string contentType, string body)
    {
        ApiUnavailableException exception = await FailAsync<ApiUnavailableException>(status, body, contentType);

        Assert.Equal(status, (int)exception.StatusCode!);
    }

    [Fact]
    public async Task A_page_with_405_is_an_error_that_names_what_came()
    {
        ApiException exception = await FailAsync<ApiException>(405, "<html>405 Not Allowed</html>", "text/html");

        Assert.Equal(typeof(ApiException), exception.GetType());
        Assert.Contains("text/html, 28 bytes", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(401, "Authentication required")]
    [InlineData(403, "The access token provided is invalid.")]
    [InlineData(403, "Invalid client_id")]
    [InlineData(403, "Malformed auth header.")]
    public async Task What_is_wrong_with_the_credential_is_an_authentication_error(int status, string message) =>
        await FailAsync<ApiAuthenticationException>(status, $$"""{"data":{"error":"{{message}}"},"success":false,"status":{{status}}}""");

    [Fact]
    public async Task Another_403_is_forbidden() => await FailAsync<ApiForbiddenException>(
        403, """{"data":{"error":"You must own the image"},"success":false,"status":403}""");

    [Theory]
    [InlineData("f", "favorited")]
    [InlineData("u", "unfavorited")]
    public async Task A_favourite_that_looks_like_an_error_is_a_success(string told, string expected)
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(
            200, $$"""{"data":{"error":"{{told}}","request":"/3/image/abc/favorite","method":"POST"},"success":true,"status":200}""");
        using ApiConnection connection = server.Connect(configure: options => options.Credential = new BearerTokenCredential(TestApi.Token));

        Assert.Equal(expected, (await connection.SendForTextAsync(TestApi.Favorite)).Payload);
        Assert.Equal(HttpStatusCode.OK, (await connection.SendAsync(TestApi.Favorite.Request(), CancellationToken.None)).StatusCode);
    }

    [Fact]
    public async Task A_favourite_with_another_error_is_an_error() => await FailAsync<ApiException>(
        200, """{"data":{"error":"Already deleted"},"success":true,"status":200}""", operation: TestApi.Favorite);

    [Fact]
    public async Task The_letter_of_a_favourite_is_an_error_elsewhere() => await FailAsync<ApiException>(
        200, """{"data":{"error":"f"},"success":true,"status":200}""");

    [Theory]
    [InlineData(200)]
    [InlineData(400)]
    public async Task A_token_request_without_an_envelope_fails_with_one(int status)
    {
        ApiException exception = await FailAsync<ApiException>(
            status,
            """{"data":{"error":"Refresh token doesn't exist or is invalid for the client","request":"\/oauth2\/token","method":"POST"},"success":false,"status":400}""",
            operation: TestApi.RefreshToken);

        Assert.Contains("Refresh token doesn't exist", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"data":{"error":"Error deleting image"},"success":true,"status":200}""")]
    [InlineData("""{"data":false,"success":false,"status":200}""")]
    [InlineData("""{"errors":[{"code":"500","detail":"x"}]}""")]
    public async Task An_operation_without_a_payload_finds_the_error_too(string json)
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(200, json);
        using ApiConnection connection = server.Connect();

        await Assert.ThrowsAnyAsync<ApiException>(() => connection.SendAsync(TestApi.GetImage.Request(), CancellationToken.None));
    }

    [Theory]
    [InlineData("0", null)]
    [InlineData("17", 17)]
    [InlineData("Sun, 01 Jun 2025 12:00:30 GMT", 30)]
    [InlineData("Sun, 01 Jun 2025 11:00:00 GMT", null)]
    public async Task Retry_after_is_seconds_or_a_date_and_zero_means_unknown(string header, int? seconds)
    {
        var time = new ManualTime();
        await using ScriptedServer server = await ScriptedServer.StartAsync(context =>
        {
            context.Response.Headers.RetryAfter = header;
            return context.AnswerAsync(429, "application/json", """{"data":"Too Many Requests","success":false,"status":429}""");
        });
        using ApiConnection connection = server.Connect(configure: options => options.TimeProvider = time);

        ApiRateLimitException exception = await Assert.ThrowsAsync<ApiRateLimitException>(() => connection.SendAsync(TestApi.GetImage));
        Assert.Equal(seconds is { } number ? TimeSpan.FromSeconds(number) : null, exception.RetryAfter);
    }
}
