using ImgurGen.Runtime.Tests.Support;

namespace ImgurGen.Runtime.Tests.Http;

public sealed class TimeoutTests
{
    private readonly TaskCompletionSource arrived = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ManualTime time = new();

    /// <summary>A server that answers never, or begins an answer and never ends it.</summary>
    private Task<ScriptedServer> StartAsync(bool begins = false) => ScriptedServer.StartAsync(async context =>
    {
        if (begins)
        {
            await context.Response.Body.WriteAsync("{"u8.ToArray());
            await context.Response.Body.FlushAsync();
        }

        arrived.TrySetResult();
        await context.NeverAnswerAsync();
    });

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_call_that_takes_too_long_is_a_timeout(bool begins)
    {
        await using ScriptedServer server = await StartAsync(begins);
        using ApiConnection connection = server.Connect(configure: options =>
        {
            options.TimeProvider = time;
            options.Timeout = TimeSpan.FromSeconds(30);
            options.Retry.AttemptTimeout = Timeout.InfiniteTimeSpan;
        });

        Task<ApiResponse<Picture>> call = connection.SendAsync(TestApi.GetImage);
        await arrived.Task;
        time.Advance(TimeSpan.FromSeconds(29));
        Assert.False(call.IsCompleted);
        time.Advance(TimeSpan.FromSeconds(1));

        ApiTimeoutException exception = await Assert.ThrowsAsync<ApiTimeoutException>(() => call);
        Assert.Equal("getImage", exception.OperationId);
        Assert.Contains("30 s", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_that_its_caller_cancels_is_cancelled_with_the_callers_token()
    {
        using var source = new CancellationTokenSource();
        await using ScriptedServer server = await StartAsync();
        using ApiConnection connection = server.Connect(configure: options => options.TimeProvider = time);

        Task call = connection.SendAsync(TestApi.GetImage.Request(), source.Token);
        await arrived.Task;
        await source.CancelAsync();

        OperationCanceledException exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(source.Token, exception.CancellationToken);
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, true)]
    [InlineData(true, false)]
    public async Task A_call_under_way_fails_when_its_client_is_disposed_of(bool begins, bool isTimed)
    {
        await using ScriptedServer server = await StartAsync(begins);
        ApiConnection connection = server.Connect(configure: options =>
        {
            options.TimeProvider = time;
            options.Timeout = options.Retry.AttemptTimeout = isTimed ? TimeSpan.FromSeconds(30) : Timeout.InfiniteTimeSpan;
        });

        Task<ApiResponse<Picture>> call = connection.SendAsync(TestApi.GetImage);
        await arrived.Task;
        connection.Dispose();

        ApiConnectionException exception = await Assert.ThrowsAsync<ApiConnectionException>(() => call);
        Assert.Equal("getImage", exception.OperationId);
        Assert.EndsWith("was under way when its client was disposed of.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_that_is_cancelled_before_it_begins_sends_nothing()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(200, "{}");
        using ApiConnection connection = server.Connect();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => connection.SendAsync(TestApi.GetImage.Request(), new CancellationToken(canceled: true)));
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task The_supplied_clients_own_timeout_is_a_timeout()
    {
        await using ScriptedServer server = await StartAsync();
        using var http = new HttpClient { Timeout = TimeSpan.FromMilliseconds(50) };
        using var connection = ApiConnection.Create(TestApi.Plain, http, new ApiClientOptions { BaseAddress = server.Address, Retry = { Delay = TimeSpan.Zero } });

        await Assert.ThrowsAsync<ApiTimeoutException>(() => connection.SendAsync(TestApi.GetPlain));
    }

    [Fact]
    public async Task A_host_that_nobody_listens_at_is_a_connection_error()
    {
        Uri address;
        await using (ScriptedServer server = await ScriptedServer.StartAsync(200, "{}"))
            address = server.Address;
        using var connection = ApiConnection.Create(TestApi.Plain, new ApiClientOptions { BaseAddress = address, Retry = { Delay = TimeSpan.Zero } });

        ApiConnectionException exception = await Assert.ThrowsAsync<ApiConnectionException>(() => connection.SendAsync(TestApi.GetPlain));
        Assert.IsType<HttpRequestException>(exception.InnerException);
        Assert.Equal("getThing", exception.OperationId);
    }

    [Fact]
    public async Task A_disposed_connection_refuses_calls_and_a_borrowed_client_lives_on()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(200, """{"id":"a"}""");
        using var http = new HttpClient();
        var connection = ApiConnection.Create(TestApi.Plain, http, new ApiClientOptions { BaseAddress = server.Address });
        ApiConnection other = connection.With(new BearerTokenCredential("t0ken"));
        other.Dispose();
        await connection.SendAsync(TestApi.GetPlain);
        connection.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => connection.SendAsync(TestApi.GetPlain));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => other.SendAsync(TestApi.GetPlain));
        Assert.Equal("""{"id":"a"}""", await http.GetStringAsync(server.Address));
    }
}
