using Imgur;
using ImgurGen;

namespace ImgurCli.Settings;

/// <summary>
/// Gathers the settings: what an option says goes before the environment, and that before the file. Each is what the runtime takes, and one
/// that is not is told without its value: it may be a secret in the wrong place.
/// </summary>
internal static class SettingsReader
{
    // What the application's owner has to register with Imgur, unless they have registered another already.
    private const string DefaultRedirect = "http://localhost:8337/signed-in";

    private const string AText = "made of visible characters, without blanks around them";

    /// <param name="host">The environment and the file.</param>
    /// <param name="clientId">What the option says; null where it is not given. Secrets have none: other users see command lines.</param>
    /// <param name="baseAddress">What the option says; null where it is not given.</param>
    /// <exception cref="CliException">One of them is wrong.</exception>
    public static CliSettings Read(CliHost host, string? clientId, string? baseAddress)
    {
        IReadOnlyDictionary<string, string> file = SettingsFile.Read(host.ConfigFolder);
        return new CliSettings
        {
            ClientId = Parse(SettingNames.ClientId, clientId ?? Find(SettingNames.ClientId), AText, Id),
            ClientSecret = Parse(SettingNames.ClientSecret, Find(SettingNames.ClientSecret), "a secret", Secret),
            AccessToken = Parse(SettingNames.AccessToken, Find(SettingNames.AccessToken), AText, Token),

            // Without any, the address that the OpenAPI document gives.
            BaseAddress = Parse(
                SettingNames.BaseAddress, baseAddress ?? Find(SettingNames.BaseAddress),
                "an http or https address without a user, a query and a fragment", Base) ?? ImgurClient.Description.BaseAddress!,
            RedirectUri = Parse(
                SettingNames.RedirectUri, Find(SettingNames.RedirectUri) ?? DefaultRedirect,
                "an http or https address without a fragment", Redirect)!,
        };

        string? Find(SettingName name) => host.Variable(name.Variable) ?? file.GetValueOrDefault(name.Key);
    }

    private static T? Parse<T>(SettingName name, string? text, string expected, Func<string, T> parse)
        where T : class
    {
        try
        {
            return text is null ? null : parse(text);
        }
        catch (Exception problem) when (problem is ArgumentException or FormatException)
        {
            throw new CliException(ExitCode.Usage, $"'{name.Key}' ({name.Variable}) is not {expected}.");
        }
    }

    private static string Id(string text)
    {
        _ = new ClientIdCredential(text);
        return text;
    }

    private static string Token(string text)
    {
        _ = new BearerTokenCredential(text);
        return text;
    }

    private static string Secret(string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        return text;
    }

    private static Uri Base(string text) => new ApiClientOptions { BaseAddress = new Uri(text, UriKind.Absolute) }.BaseAddress!;

    private static Uri Redirect(string text)
    {
        Uri address = new OAuthClientOptions { RedirectUri = new Uri(text, UriKind.Absolute) }.RedirectUri!;
        return address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps
            ? address
            : throw new FormatException("The scheme is another.");
    }
}
