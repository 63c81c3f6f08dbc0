using ImgurGen.Runtime.Tests.Support;

namespace ImgurGen.Runtime.Tests.Auth;

/// <summary>A client of a token server, both fresh for each test, and a clock that stands still.</summary>
public abstract class OAuthTest : IAsyncLifetime
{
    private TokenServer? server;
    private OAuthClient? client;

    protected ManualTime Time { get; } = new();

    protected RecordingLogs Logs { get; } = new();

    protected OAuthClient Client => client!;

    protected TokenServer Server => server!;

    public async Task InitializeAsync()
    {
        server = await TokenServer.StartAsync();
        client = server.CreateClient(Time, Configure);
    }

    public virtual async Task DisposeAsync()
    {
        Client.Dispose();
        await Server.DisposeAsync();
    }

    protected virtual void Configure(OAuthClientOptions options) => options.LoggerFactory = Logs;
}
