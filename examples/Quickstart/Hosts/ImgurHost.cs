using Imgur;
using ImgurGen;

namespace Quickstart.Hosts;

/// <summary>Where Imgur is, as whom this program calls it, and what can be asked of it for the story's sake.</summary>
internal abstract class ImgurHost : IAsyncDisposable
{
    private const string UserAgent = "ImgurGen-Quickstart/1.0";

    /// <summary>Where Imgur is, in a line or two.</summary>
    public abstract string Description { get; }

    /// <summary>How many requests have arrived; null where nobody says.</summary>
    public virtual int? RequestCount => null;

    /// <summary>What Imgur thinks was wrong with the requests; empty where it does not say.</summary>
    public virtual IReadOnlyList<string> Complaints => [];

    /// <summary>The token of a user whom somebody else has signed in; null for none.</summary>
    public virtual string? AccessToken => null;

    /// <summary>The file for the tokens of the user whom this program signs in.</summary>
    public abstract string TokenFile { get; }

    protected abstract Uri BaseAddress { get; }

    protected abstract string ClientId { get; }

    /// <summary>The application's secret; null for an application that cannot sign users in.</summary>
    protected abstract string? ClientSecret { get; }

    /// <summary>Where the browser comes back to.</summary>
    protected abstract Uri RedirectUri { get; }

    /// <summary>The Imgur that the environment names, else one in this process.</summary>
    public static async Task<ImgurHost> FindAsync(CancellationToken cancellationToken)
        => EnvironmentHost.Find() is { } named ? named : await InProcessHost.StartAsync(cancellationToken);

    /// <summary>A client that calls as an application, without a user.</summary>
    public ImgurClient CreateClient() => new(new ApiClientOptions
    {
        Credential = new ClientIdCredential(ClientId),
        BaseAddress = BaseAddress,
        UserAgent = UserAgent,
    });

    /// <summary>What signs users in and keeps them so; null where the application has no secret.</summary>
    public OAuthClient? CreateOAuthClient()
    {
        if (ClientSecret is null)
            return null;

        // Where the pages and tokens are, the OpenAPI document says.
        OAuthClientOptions options = OAuthClientOptions.For(ImgurClient.Description, BaseAddress);
        options.ClientId = ClientId;
        options.ClientSecret = ClientSecret;
        options.RedirectUri = RedirectUri;
        options.UserAgent = UserAgent;
        return new OAuthClient(options);
    }

    /// <summary>The helper that signs a user in with a browser.</summary>
    public virtual LoopbackSignIn CreateSignIn(OAuthClient oauth) => new(oauth);

    /// <summary>Ends every access token before its time. False where nobody can.</summary>
    public virtual bool TryEndAccessTokens() => false;

    /// <summary>Fails the next request as an overloaded server does, with HTTP 503. False where nobody can.</summary>
    public virtual bool TryOverload() => false;

    public virtual ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
