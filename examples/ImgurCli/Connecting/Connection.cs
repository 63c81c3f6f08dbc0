using Imgur;
using ImgurCli.Settings;
using ImgurGen;

namespace ImgurCli.Connecting;

/// <summary>The generated client, with the credential that is there.</summary>
internal sealed class Connection : IDisposable
{
    public const string UserAgent = "ImgurGen-ImgurCli/1.0";

    private readonly OAuthClient? oauth;

    private Connection(ImgurClient imgur, OAuthClient? refresher, string? user)
    {
        Imgur = imgur;
        oauth = refresher;
        User = user;
    }

    public ImgurClient Imgur { get; }

    /// <summary>Who is signed in, as far as is known without asking; null for nobody.</summary>
    public string? User { get; }

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
            return Open(ApiCredential.Combine(new BearerTokenCredential(token), application), null, "the owner of the access token");

        var store = new FileTokenStore(UserSession.TokenFile(host, settings), host.Time);
        if (await store.ReadAsync(cancellationToken) is { } tokens)
        {
            OAuthClient client = UserSession.CreateClient(host, settings);
            return Open(ApiCredential.Combine(new OAuthCredential(client, store), application), client, tokens.AccountName ?? "a user");
        }

        return access == Access.Any
            ? Open(application, null, null)
            : throw new CliException(ExitCode.Refused, "Nobody is signed in. Sign in with: imgur login");

        Connection Open(ApiCredential credential, OAuthClient? refresher, string? user)
        {
            options.Credential = credential;
            return new Connection(new ImgurClient(options), refresher, user);
        }
    }

    public void Dispose()
    {
        Imgur.Dispose();
        oauth?.Dispose();
    }
}
