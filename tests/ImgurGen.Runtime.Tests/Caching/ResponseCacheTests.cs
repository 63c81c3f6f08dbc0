using System.Net;
using ImgurGen.Runtime.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace ImgurGen.Runtime.Tests.Caching;

public sealed class ResponseCacheTests
{
    /// <summary>A server that has one picture for each credential, with a tag that is the same for all of them.</summary>
    private static Task<ScriptedServer> StartAsync(Action<HttpContext>? also = null) => ScriptedServer.StartAsync(context =>
    {
        context.Response.Headers.ETag = "\"v1\"";
        context.Response.Headers["X-RateLimit-UserRemaining"] = "77";
        also?.Invoke(context);
        string whose = context.Request.Headers.Authorization.ToString().Split(' ')[^1];
        return context.Request.Headers.IfNoneMatch == "\"v1\""
            ? context.AnswerAsync(304, "", "")
            : context.AnswerAsync($$"""{"data":{"id":"{{whose}}"},"success":true,"status":200}""");
    });

    [Fact]
    public async Task An_answer_that_the_server_confirms_is_the_stored_one()
    {
        await using ScriptedServer server = await StartAsync();
        using ApiConnection connection = server.Connect();

        ApiResponse<Picture> first = await connection.SendAsync(TestApi.GetImage);
        ApiResponse<Picture> second = await connection.SendAsync(TestApi.GetImage);

        Assert.False(first.FromCache);
        Assert.True(second.FromCache);
        Assert.Equal(first.Payload, second.Payload);
        Assert.Equal((HttpStatusCode.OK, "\"v1\""), (second.StatusCode, second.ETag?.ToString()));
        Assert.Equal(77, second.RateLimits?.User?.Remaining);
        Assert.Null(server.Requests[0].Header("If-None-Match"));
        Assert.Equal("\"v1\"", server.Requests[1].Header("If-None-Match"));
    }

    [Fact]
    public async Task Two_users_of_one_cache_never_see_each_others_answers()
    {
        await using ScriptedServer server = await StartAsync();
        using ApiConnection first = server.Connect(configure: static options => options.Credential = new BearerTokenCredential("anne"));
        ApiConnection second = first.With(new BearerTokenCredential("bert"));

        Assert.Equal("anne", (await first.SendAsync(TestApi.GetImage)).Payload.Id);
        Assert.Equal("bert", (await second.SendAsync(TestApi.GetImage)).Payload.Id);
        Assert.Equal("anne", (await first.SendAsync(TestApi.GetImage)).Payload.Id);
        Assert.Equal("bert", (await second.SendAsync(TestApi.GetImage)).Payload.Id);
        Assert.Equal([null, null, "\"v1\"", "\"v1\""], server.Requests.Select(static request => request.Header("If-None-Match")));
    }

    [Fact]
    public async Task A_credential_that_the_supplied_client_adds_is_told_apart_too()
    {
        await using ScriptedServer server = await StartAsync();
        using var http = new HttpClient();
        using var connection = ApiConnection.Create(TestApi.Plain, http, new ApiClientOptions { BaseAddress = server.Address });
        var operation = new ApiOperation("getOwn", HttpMethod.Get, "/own");

        http.DefaultRequestHeaders.Authorization = new("Bearer", "anne");
        await connection.SendAsync(operation.Request(), CancellationToken.None);
        http.DefaultRequestHeaders.Authorization = new("Bearer", "bert");
        await connection.SendAsync(operation.Request(), CancellationToken.None);

        Assert.Equal([null, null], server.Requests.Select(static request => request.Header("If-None-Match")));
    }

    [Fact]
    public async Task An_answer_that_has_changed_takes_the_place_of_the_stored_one()
    {
        int version = 0;
        await using ScriptedServer server = await ScriptedServer.StartAsync(context =>
        {
            string tag = $"\"v{++version / 2}\"";
            context.Response.Headers.ETag = tag;
            return context.Request.Headers.IfNoneMatch == tag
                ? context.AnswerAsync(304, "", "")
                : context.AnswerAsync($$"""{"id":"{{version}}"}""");
        });
        using ApiConnection connection = server.Connect(TestApi.Plain);

        List<(string, bool)> seen = [];
        for (int call = 0; call < 4; call++)
        {
            ApiResponse<Picture> response = await connection.SendAsync(TestApi.GetPlain);
            seen.Add((response.Payload.Id, response.FromCache));
        }

        Assert.Equal([("1", false), ("2", false), ("2", true), ("4", false)], seen);
    }

    [Theory]
    [InlineData("Cache-Control", "no-store")]
    [InlineData("Vary", "*")]
    public async Task What_the_server_forbids_to_store_is_not_stored(string header, string value)
    {
        await using ScriptedServer server = await StartAsync(context => context.Response.Headers[header] = value);
        using ApiConnection connection = server.Connect();

        await connection.SendAsync(TestApi.GetImage);
        await connection.SendAsync(TestApi.GetImage);

        Assert.Null(server.Requests[1].Header("If-None-Match"));
    }

    [Fact]
    public async Task Answers_without_a_tag_and_other_methods_are_normal_and_not_stored()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(200, """{"id":"a"}""");
        using ApiConnection connection = server.Connect(TestApi.Plain);

        Assert.False((await connection.SendAsync(TestApi.GetPlain)).FromCache);
        Assert.False((await connection.SendAsync(TestApi.GetPlain)).FromCache);
        Assert.All(server.Requests, static request => Assert.Null(request.Header("If-None-Match")));
    }

    [Fact]
    public async Task A_caller_who_asks_a_condition_of_his_own_gets_its_answer()
    {
        await using ScriptedServer server = await StartAsync();
        using ApiConnection connection = server.Connect();
        await connection.SendAsync(TestApi.GetImage);
        ApiRequest request = TestApi.GetImage.Request();
        request.AddHeader("If-None-Match", "\"v1\"");

        ApiException exception =
            await Assert.ThrowsAnyAsync<ApiException>(() => connection.SendAsync<Picture, PictureCodec>(request, CancellationToken.None));
        Assert.Equal(HttpStatusCode.NotModified, exception.StatusCode);
    }

    [Fact]
    public async Task A_failure_of_the_server_leaves_the_stored_answer_where_it_is()
    {
        int asked = 0;
        await using ScriptedServer server = await ScriptedServer.StartAsync(context =>
        {
            context.Response.Headers.ETag = "\"v1\"";
            return ++asked switch
            {
                1 => context.AnswerAsync("""{"id":"a"}"""),
                2 => context.AnswerAsync(400, "application/json", "{}"),
                _ => context.AnswerAsync(304, "", ""),
            };
        });
        using ApiConnection connection = server.Connect(TestApi.Plain);

        await connection.SendAsync(TestApi.GetPlain);
        await Assert.ThrowsAsync<ApiException>(() => connection.SendAsync(TestApi.GetPlain));
        Assert.True((await connection.SendAsync(TestApi.GetPlain)).FromCache);
    }

    [Fact]
    public async Task A_confirmation_of_something_else_is_asked_again()
    {
        int asked = 0;
        await using ScriptedServer server = await ScriptedServer.StartAsync(context =>
        {
            context.Response.Headers.ETag = ++asked == 1 ? "\"v1\"" : "\"v2\"";
            return asked == 2 ? context.AnswerAsync(304, "", "") : context.AnswerAsync($$"""{"id":"{{asked}}"}""");
        });
        using ApiConnection connection = server.Connect(TestApi.Plain);

        await connection.SendAsync(TestApi.GetPlain);
        Assert.Equal("3", (await connection.SendAsync(TestApi.GetPlain)).Payload.Id);
    }

    [Fact]
    public async Task A_cache_that_fails_is_logged_and_done_without()
    {
        using var logs = new RecordingLogs();
        await using ScriptedServer server = await StartAsync();
        using ApiConnection connection = server.Connect(configure: options =>
        {
            options.Cache = new BrokenCache();
            options.LoggerFactory = logs;
        });

        Assert.Equal(TestApi.ClientId, (await connection.SendAsync(TestApi.GetImage)).Payload.Id);
        Assert.Equal(2, logs.Lines.Count(static line => line.StartsWith("22 ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Without_a_cache_nothing_is_asked_to_be_confirmed()
    {
        await using ScriptedServer server = await StartAsync();
        using ApiConnection connection = server.Connect(configure: static options => options.Cache = null);

        await connection.SendAsync(TestApi.GetImage);
        await connection.SendAsync(TestApi.GetImage);

        Assert.Null(server.Requests[1].Header("If-None-Match"));
    }

    private sealed class BrokenCache : IResponseCache
    {
        public ValueTask<CachedResponse?> FindAsync(string key, CancellationToken cancellationToken) => throw new IOException("The disk is gone.");

        public ValueTask StoreAsync(string key, CachedResponse response, CancellationToken cancellationToken) => throw new IOException("The disk is gone.");

        public ValueTask RemoveAsync(string key, CancellationToken cancellationToken) => throw new IOException("The disk is gone.");
    }
}
