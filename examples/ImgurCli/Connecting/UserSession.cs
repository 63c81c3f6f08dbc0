using Imgur;
using ImgurCli.Settings;
using ImgurGen;

namespace ImgurCli.Connecting;

/// <summary>Where the tokens of the user who signed in are, and what refreshes them.</summary>
internal static class UserSession
{
    /// <summary>A file of its own for each server and application, so that no token goes to another's server.</summary>
    public static string TokenFile(CliHost host, CliSettings settings)
    {
        string whose = Fingerprint.Of($"{settings.BaseAddress.AbsoluteUri} {settings.RequireClientId()}");
        return Path.Combine(host.StateFolder, $"tokens-{whose}.json");
    }

    public static OAuthClient CreateClient(CliHost host, CliSettings settings)
    {
        // Where the pages and tokens are, the OpenAPI document says.
        OAuthClientOptions options = OAuthClientOptions.For(ImgurClient.Description, settings.BaseAddress);
        options.ClientId = settings.RequireClientId();
        options.ClientSecret = settings.ClientSecret;
        options.RedirectUri = settings.RedirectUri;
        options.TimeProvider = host.Time;
        options.UserAgent = Connection.UserAgent;
        return new OAuthClient(options);
    }
}
