using Imgur;
using ImgurCli.Settings;
using ImgurGen;

namespace ImgurCli.Connecting;

/// <summary>The generated client, with the credential that is there.</summary>
internal sealed class Connection : IDisposable
{
    public const string UserAgent = "ImgurGen-ImgurCli/1.0";

    private readonly OAuthClient? oauth;

    private Connection(ImgurClient imgur, OAuthClient? refresher, string? identity)
    {
        Imgur = imgur;
        oauth = refresher;
        Identity = identity;
    }

    public ImgurClient Imgur { get; }

    /// <summary>Tells the user from all others, and is no secret; null for nobody.</summary>
    public string? Identity { get; }

    /// <summary>Whether the client calls as a user, as far as is known without asking.</summary>
    public bool IsUser => Identity is not null;

    public static async Task<Connection> OpenAsync(
        CliHost host, CliSettings settings, Access access, Action<ApiClientOptions>? configure, CancellationToken cancellationToken)
    {
        var application = new ClientIdCredential(settings.RequireClientId());
        var options = new ApiClientOptions { BaseAddress = settings.BaseAddress, TimeProvider = host.Time, UserAgent = UserAgent };
        configure?.Invoke(options);
        if (access == Access.Anonymous)
            return Open(application, null, null);

        // Where an operation takes either, Imgur's document names the user first.
        if (settings.AccessToken is { } token)
            return Open(ApiCredential.Combine(new BearerTokenCredential(token), application), null, Nameless(token));

        var store = new FileTokenStore(UserSession.TokenFile(host, settings), host.Time);
        if (await store.ReadAsync(cancellationToken) is { } tokens)
        {
            OAuthClient client = UserSession.CreateClient(host, settings);
            return Open(ApiCredential.Combine(new OAuthCredential(client, store), application), client, IdentityOf(tokens));
        }

        return access == Access.Any
            ? Open(application, null, null)
            : throw new CliException(ExitCode.Refused, "Nobody is signed in. Sign in with: imgur login");

        Connection Open(ApiCredential credential, OAuthClient? refresher, string? identity)
        {
            options.Credential = credential;
            return new Connection(new ImgurClient(options), refresher, identity);
        }
    }

    public void Dispose()
    {
        Imgur.Dispose();
        oauth?.Dispose();
    }

    private static string IdentityOf(OAuthTokens tokens)
        => tokens.AccountName is { } name ? "account " + name : Nameless(tokens.RefreshToken ?? tokens.AccessToken);

    // Whose the token is, only Imgur knows: another token may be another user's.
    private static string Nameless(string token) => "token " + Fingerprint.Of(token);
}
