using System.Net;
using ImgurGen.Runtime.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace ImgurGen.Runtime.Tests.Http;

/// <summary>What is repeated, and what is not.</summary>
public sealed class RetryTests
{
    private static readonly ApiOperation Put = new("putThing", HttpMethod.Put, "/thing");
    private static readonly ApiOperation Delete = new("deleteThing", HttpMethod.Delete, "/thing");
    private static readonly ApiOperation Post = new("postThing", HttpMethod.Post, "/thing");

    [Theory]
    [InlineData(408)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task A_get_is_repeated_after_a_failure_of_the_server(int status)
    {
        await using ScriptedServer server = await FailingServer.StartAsync(FailingServer.Status(status), FailingServer.Status(status), FailingServer.Status(status));
        using ApiConnection connection = server.Connect(TestApi.Plain);

        Assert.Equal("a", (await connection.SendAsync(TestApi.GetPlain)).Payload.Id);
        Assert.Equal(4, server.Requests.Count);
    }

    [Fact]
    public async Task Repetitions_end_and_the_last_failure_is_told()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(503, "text/html", "<html>Down</html>");
        using ApiConnection connection = server.Connect(TestApi.Plain, options => options.Retry.MaxRetries = 2);

        ApiException exception = await Assert.ThrowsAsync<ApiUnavailableException>(() => connection.SendAsync(TestApi.GetPlain));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, exception.StatusCode);
        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task Without_retries_a_failure_is_told_at_once()
    {
        await using ScriptedServer server = await FailingServer.StartAsync(FailingServer.Status(503));
        using ApiConnection connection = server.Connect(TestApi.Plain, options => options.Retry.MaxRetries = 0);

        await Assert.ThrowsAsync<ApiUnavailableException>(() => connection.SendAsync(TestApi.GetPlain));
        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(429)]
    [InlineData(501)]
    public async Task What_the_server_meant_is_not_repeated(int status)
    {
        await using ScriptedServer server = await FailingServer.StartAsync(FailingServer.Status(status));
        using ApiConnection connection = server.Connect(TestApi.Plain);

        await Assert.ThrowsAnyAsync<ApiException>(() => connection.SendAsync(TestApi.GetPlain));
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_broken_connection_and_an_answer_that_breaks_off_are_repeated()
    {
        await using ScriptedServer server = await FailingServer.StartAsync(FailingServer.Reset, FailingServer.BreakOff);
        using ApiConnection connection = server.Connect(TestApi.Plain);

        Assert.Equal("a", (await connection.SendAsync(TestApi.GetPlain)).Payload.Id);
        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task Put_and_delete_may_be_repeated_and_post_may_not()
    {
        await using ScriptedServer server = await FailingServer.StartAsync(FailingServer.Status(502), Context(FailingServer.Good), FailingServer.Status(502), Context(FailingServer.Good), FailingServer.Status(502));
        using ApiConnection connection = server.Connect(TestApi.Plain);

        await connection.SendAsync(Put);
        await connection.SendAsync(Delete);
        await Assert.ThrowsAsync<ApiUnavailableException>(() => connection.SendAsync(Post));

        Assert.Equal(["PUT", "PUT", "DELETE", "DELETE", "POST"], server.Requests.Select(static request => request.Method));

        static RequestDelegate Context(string body) => context => context.AnswerAsync(body);
    }

    [Fact]
    public async Task A_post_that_broke_off_is_not_repeated_because_it_may_have_been_done()
    {
        await using ScriptedServer server = await FailingServer.StartAsync(FailingServer.Reset);
        using ApiConnection connection = server.Connect(TestApi.Plain);

        await Assert.ThrowsAsync<ApiConnectionException>(() => connection.SendAsync(Post));
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_post_is_repeated_where_the_connection_was_never_made()
    {
        Uri address;
        await using (ScriptedServer server = await ScriptedServer.StartAsync(200, FailingServer.Good))
            address = server.Address;
        using var logs = new RecordingLogs();
        using var connection = ApiConnection.Create(TestApi.Plain, new ApiClientOptions
        {
            BaseAddress = address,
            Retry = { Delay = TimeSpan.Zero, MaxRetries = 2 },
            LoggerFactory = logs,
        });

        await Assert.ThrowsAsync<ApiConnectionException>(() => connection.SendAsync(Post));

        Assert.Equal(2, logs.Lines.Count(static line => line.StartsWith("20 postThing is repeated", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_stream_that_cannot_be_rewound_is_sent_once()
    {
        await using ScriptedServer server = await FailingServer.StartAsync(FailingServer.Status(503, "1"));
        using ApiConnection connection = server.Connect(TestApi.Plain);
        var body = new MultipartBody();
        body.Add("image", FileContent.FromStream(new EndlessStream(1000, static _ => { })));
        ApiRequest request = Put.Request();
        request.Body = body;

        await Assert.ThrowsAsync<ApiUnavailableException>(() => connection.SendAsync(request, CancellationToken.None));
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_stream_that_can_be_rewound_is_sent_again_from_where_it_was()
    {
        await using ScriptedServer server = await FailingServer.StartAsync(FailingServer.Status(502));
        using ApiConnection connection = server.Connect(TestApi.Plain);
        var stream = new MemoryStream("skipped, sent"u8.ToArray()) { Position = 9 };
        ApiRequest request = Put.Request();
        request.Body = new BinaryBody(FileContent.FromStream(stream), "text/plain");

        await connection.SendAsync(request, CancellationToken.None);

        Assert.Equal(["sent", "sent"], server.Requests.Select(static received => received.Text));
    }

    [Fact]
    public void Options_are_within_reason()
    {
        var options = new RetryOptions();

        Assert.Throws<ArgumentOutOfRangeException>(() => options.MaxRetries = -1);
        Assert.Throws<ArgumentOutOfRangeException>(() => options.Delay = TimeSpan.FromSeconds(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => options.MaxDelay = TimeSpan.FromDays(2));
        Assert.Throws<ArgumentOutOfRangeException>(() => options.AttemptTimeout = TimeSpan.Zero);
    }
}
