using Imgur;
using ImgurGen;
using LocalImgur;

namespace Quickstart;

/// <summary>
/// Where Imgur is and who calls it. With <c>IMGUR_CLIENT_ID</c> the real one, else one in this process. <c>IMGUR_ACCESS_TOKEN</c> adds a
/// user to the real one, and <c>IMGUR_BASE_ADDRESS</c> takes another in its place: a LocalImgur that runs in another terminal, say.
/// </summary>
internal sealed class ImgurHost : IAsyncDisposable
{
    private readonly LocalImgurServer? server;
    private readonly string clientId;
    private readonly string? accessToken;
    private readonly Uri baseAddress;

    private ImgurHost(LocalImgurServer? server, string clientId, string? accessToken, Uri baseAddress)
    {
        this.server = server;
        this.clientId = clientId;
        this.accessToken = accessToken;
        this.baseAddress = baseAddress;
    }

    /// <summary>Where Imgur is, in a line or two.</summary>
    public string Description => server is null
        ? $"with Imgur at {baseAddress}"
        : $"with LocalImgur at {baseAddress}, started for this run.\nSet IMGUR_CLIENT_ID to meet the real Imgur.";

    /// <summary>How many requests arrived at the Imgur in this process; null for any other.</summary>
    public int? RequestCount => server?.Requests.Count;

    /// <summary>What the Imgur in this process thinks was wrong with the requests; empty for any other, which does not say.</summary>
    public IReadOnlyList<string> Complaints => server?.Complaints ?? [];

    public static async Task<ImgurHost> FindAsync(CancellationToken cancellationToken)
    {
        if (Variable("IMGUR_CLIENT_ID") is { } clientId)
        {
            // Without an override, the address that the OpenAPI document gives.
            Uri address = Variable("IMGUR_BASE_ADDRESS") is { } text ? new Uri(text) : ImgurClient.Description.BaseAddress!;
            return new ImgurHost(server: null, clientId, Variable("IMGUR_ACCESS_TOKEN"), address);
        }

        var options = new LocalImgurOptions();
        LocalImgurServer server = await LocalImgurServer.StartAsync(options, cancellationToken);
        return new ImgurHost(server, options.ClientId, options.AccessToken, server.BaseAddress);
    }

    /// <summary>A client that calls as an application, without a user.</summary>
    public ImgurClient CreateClient() => new(new ApiClientOptions
    {
        Credential = new ClientIdCredential(clientId),
        BaseAddress = baseAddress,
        UserAgent = "ImgurGen-Quickstart/1.0",
    });

    /// <summary>The same connection for a user, or null where there is none.</summary>
    public ImgurClient? CreateUserClient(ImgurClient imgur)
        => accessToken is null ? null : imgur.With(new BearerTokenCredential(accessToken));

    public ValueTask DisposeAsync() => server?.DisposeAsync() ?? ValueTask.CompletedTask;

    // An empty variable is how some shells unset one.
    private static string? Variable(string name)
        => Environment.GetEnvironmentVariable(name)?.Trim() is { Length: > 0 } value ? value : null;
}
