using System.Net;
using ImgurGen.Runtime.Tests.Support;
using Microsoft.AspNetCore.Http;

namespace ImgurGen.Runtime.Tests.Http;

public sealed class RetryTests
{
    private const string Good = """{"id":"a"}""";

    private static readonly ApiOperation Put = new("putThing", HttpMethod.Put, "/thing");
    private static readonly ApiOperation Delete = new("deleteThing", HttpMethod.Delete, "/thing");
    private static readonly ApiOperation Post = new("postThing", HttpMethod.Post, "/thing");

    private readonly ManualTime time = new();

    /// <summary>A server that answers first with failures, one after the other, and then well.</summary>
    private static Task<ScriptedServer> StartAsync(params RequestDelegate[] failures)
    {
        int asked = 0;
        return ScriptedServer.StartAsync(context =>
        {
            int number = Interlocked.Increment(ref asked);
            return number <= failures.Length ? failures[number - 1](context) : context.AnswerAsync(Good);
        });
    }

    private static RequestDelegate Status(int status, string? retryAfter = null) => context =>
    {
        if (retryAfter is not null)
            context.Response.Headers.RetryAfter = retryAfter;
        return context.AnswerAsync(status, "text/html", "<html>Down</html>");
    };

    private static Task Reset(HttpContext context)
    {
        context.Abort();
        return Task.CompletedTask;
    }

    /// <summary>A whole head, half a body, and no more.</summary>
    private static async Task BreakOff(HttpContext context)
    {
        context.Response.ContentLength = Good.Length;
        await context.Response.WriteAsync(Good[..4]);
        await context.Response.Body.FlushAsync();
        context.Abort();
    }

    [Theory]
    [InlineData(408)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task A_get_is_repeated_after_a_failure_of_the_server(int status)
    {
        await using ScriptedServer server = await StartAsync(Status(status), Status(status), Status(status));
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
        await using ScriptedServer server = await StartAsync(Status(503));
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
        await using ScriptedServer server = await StartAsync(Status(status));
        using ApiConnection connection = server.Connect(TestApi.Plain);

        await Assert.ThrowsAnyAsync<ApiException>(() => connection.SendAsync(TestApi.GetPlain));
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_broken_connection_and_an_answer_that_breaks_off_are_repeated()
    {
        await using ScriptedServer server = await StartAsync(Reset, BreakOff);
        using ApiConnection connection = server.Connect(TestApi.Plain);

        Assert.Equal("a", (await connection.SendAsync(TestApi.GetPlain)).Payload.Id);
        Assert.Equal(3, server.Requests.Count);
    }

    [Fact]
    public async Task Put_and_delete_may_be_repeated_and_post_may_not()
    {
        await using ScriptedServer server = await StartAsync(Status(502), Context(Good), Status(502), Context(Good), Status(502));
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
        await using ScriptedServer server = await StartAsync(Reset);
        using ApiConnection connection = server.Connect(TestApi.Plain);

        await Assert.ThrowsAsync<ApiConnectionException>(() => connection.SendAsync(Post));
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_post_is_repeated_where_the_server_says_when()
    {
        await using ScriptedServer server = await StartAsync(Status(503, "5"));
        using ApiConnection connection = server.Connect(TestApi.Plain, options => options.TimeProvider = time);

        Task<ApiResponse<Picture>> call = connection.SendAsync(Post);
        await time.NextTimerAsync(static due => due == TimeSpan.FromSeconds(5));
        time.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal("a", (await call).Payload.Id);
    }

    [Fact]
    public async Task A_post_is_repeated_where_the_connection_was_never_made()
    {
        Uri address;
        await using (ScriptedServer server = await ScriptedServer.StartAsync(200, Good))
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
    public async Task The_server_is_given_the_time_that_it_asks_for()
    {
        await using ScriptedServer server = await StartAsync(Status(503, "7"));
        using ApiConnection connection = server.Connect(TestApi.Plain, options => options.TimeProvider = time);

        Task<ApiResponse<Picture>> call = connection.SendAsync(TestApi.GetPlain);
        await time.NextTimerAsync(static due => due == TimeSpan.FromSeconds(7));
        time.Advance(TimeSpan.FromSeconds(6.9));
        Assert.Single(server.Requests);
        time.Advance(TimeSpan.FromSeconds(0.1));

        await call;
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task A_wait_of_zero_is_unknown_and_leaves_it_to_the_backoff()
    {
        await using ScriptedServer server = await StartAsync(Status(503, "0"));
        using ApiConnection connection = server.Connect(TestApi.Plain, options =>
        {
            options.TimeProvider = time;
            options.Retry.Delay = TimeSpan.FromSeconds(2);
            options.Retry.AttemptTimeout = Timeout.InfiniteTimeSpan;
            options.Timeout = Timeout.InfiniteTimeSpan;
        });

        Task<ApiResponse<Picture>> call = connection.SendAsync(TestApi.GetPlain);
        TimeSpan wait = await time.NextTimerAsync(static _ => true);
        Assert.InRange(wait.TotalSeconds, 0.001, 30);
        time.Advance(wait);

        await call;
    }

    [Fact]
    public async Task A_server_that_asks_for_too_long_a_time_is_not_asked_again()
    {
        await using ScriptedServer server = await StartAsync(Status(503, "31"));
        using ApiConnection connection = server.Connect(TestApi.Plain);

        ApiException exception = await Assert.ThrowsAsync<ApiUnavailableException>(() => connection.SendAsync(TestApi.GetPlain));

        Assert.Equal(TimeSpan.FromSeconds(31), exception.RetryAfter);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task An_attempt_that_takes_too_long_is_given_up_and_repeated()
    {
        var arrived = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using ScriptedServer server = await StartAsync(context =>
        {
            arrived.SetResult();
            return Task.Delay(Timeout.InfiniteTimeSpan, context.RequestAborted);
        });
        using ApiConnection connection = server.Connect(TestApi.Plain, options =>
        {
            options.TimeProvider = time;
            options.Retry.AttemptTimeout = TimeSpan.FromSeconds(10);
        });

        Task<ApiResponse<Picture>> call = connection.SendAsync(TestApi.GetPlain);
        await arrived.Task;
        await time.NextTimerAsync(static due => due == TimeSpan.FromSeconds(10));
        time.Advance(TimeSpan.FromSeconds(10));

        Assert.Equal("a", (await call).Payload.Id);
    }

    [Fact]
    public async Task A_call_whose_every_attempt_takes_too_long_is_a_timeout_that_names_the_option()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(static context => Task.Delay(Timeout.InfiniteTimeSpan, context.RequestAborted));
        using ApiConnection connection = server.Connect(TestApi.Plain, options =>
        {
            options.TimeProvider = time;
            options.Retry.AttemptTimeout = TimeSpan.FromSeconds(10);
            options.Retry.MaxRetries = 1;
        });

        Task<ApiResponse<Picture>> call = connection.SendAsync(TestApi.GetPlain);
        for (int attempt = 0; attempt < 2; attempt++)
        {
            await time.NextTimerAsync(static due => due == TimeSpan.FromSeconds(10));
            time.Advance(TimeSpan.FromSeconds(10));
        }

        ApiTimeoutException exception = await Assert.ThrowsAsync<ApiTimeoutException>(() => call);
        Assert.Contains("10 s (ApiClientOptions.Retry.AttemptTimeout)", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stream_that_cannot_be_rewound_is_sent_once()
    {
        await using ScriptedServer server = await StartAsync(Status(503, "1"));
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
        await using ScriptedServer server = await StartAsync(Status(502));
        using ApiConnection connection = server.Connect(TestApi.Plain);
        var stream = new MemoryStream("skipped, sent"u8.ToArray()) { Position = 9 };
        ApiRequest request = Put.Request();
        request.Body = new BinaryBody(FileContent.FromStream(stream), "text/plain");

        await connection.SendAsync(request, CancellationToken.None);

        Assert.Equal(["sent", "sent"], server.Requests.Select(static received => received.Text));
    }

    [Fact]
    public async Task A_cancelled_wait_ends_the_call_at_once()
    {
        await using ScriptedServer server = await StartAsync(Status(503, "20"));
        using ApiConnection connection = server.Connect(TestApi.Plain, options => options.TimeProvider = time);
        using var cancellation = new CancellationTokenSource();

        Task<ApiResponse> call = connection.SendAsync(TestApi.GetPlain.Request(), cancellation.Token);
        await time.NextTimerAsync(static due => due == TimeSpan.FromSeconds(20));
        await cancellation.CancelAsync();

        OperationCanceledException exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(cancellation.Token, exception.CancellationToken);
        Assert.Single(server.Requests);
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
