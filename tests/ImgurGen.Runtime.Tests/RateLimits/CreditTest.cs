using ImgurGen.Runtime.Tests.Support;

namespace ImgurGen.Runtime.Tests.RateLimits;

/// <summary>A client of a server that keeps credits.</summary>
public abstract class CreditTest : IAsyncLifetime
{
    private CreditServer? credits;
    private ApiConnection? connection;

    public async Task InitializeAsync()
    {
        credits = await CreditServer.StartAsync();
        connection = Connect();
    }

    public async Task DisposeAsync()
    {
        Connection.Dispose();
        await Credits.DisposeAsync();
    }

    protected ManualTime Time { get; } = new();

    private protected CreditServer Credits => credits!;

    protected ApiConnection Connection => connection!;

    protected long? UserRemaining => Connection.RateLimits?.User?.Remaining;

    protected ApiConnection Connect(Action<ApiClientOptions>? configure = null) => Credits.Server.Connect(configure: options =>
    {
        options.TimeProvider = Time;
        options.Retry.MaxRetries = 0;
        configure?.Invoke(options);
    });

    protected Task<ApiRateLimitException> RefuseAsync(ApiOperation operation) =>
        Assert.ThrowsAsync<ApiRateLimitException>(() => Connection.SendAsync(operation));
}
