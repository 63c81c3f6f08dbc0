using Imgur;

namespace ImgurCli.Settings;

/// <summary>Gathers the settings: what an option says goes before the environment, and that before the file.</summary>
internal static class SettingsReader
{
    // What the application's owner has to register with Imgur, unless they have registered another already.
    private const string DefaultRedirect = "http://localhost:8337/signed-in";

    /// <param name="host">The environment and the file.</param>
    /// <param name="clientId">What the option says; null where it is not given. Secrets have none: other users see command lines.</param>
    /// <param name="baseAddress">What the option says; null where it is not given.</param>
    public static CliSettings Read(CliHost host, string? clientId, string? baseAddress)
    {
        IReadOnlyDictionary<string, string> file = SettingsFile.Read(host.ConfigFolder);
        return new CliSettings
        {
            ClientId = clientId ?? Find(SettingNames.ClientId),
            ClientSecret = Find(SettingNames.ClientSecret),
            AccessToken = Find(SettingNames.AccessToken),

            // Without any, the address that the OpenAPI document gives.
            BaseAddress = Address("base address", baseAddress ?? Find(SettingNames.BaseAddress)) ?? ImgurClient.Description.BaseAddress!,
            RedirectUri = Address("redirect address", Find(SettingNames.RedirectUri) ?? DefaultRedirect)!,
        };

        string? Find(SettingName name) => host.Variable(name.Variable) ?? file.GetValueOrDefault(name.Key);
    }

    private static Uri? Address(string name, string? text)
    {
        if (text is null)
            return null;

        return Uri.TryCreate(text, UriKind.Absolute, out Uri? address)
            && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
            ? address
            : throw new CliException(ExitCode.Usage, $"The {name} '{text}' is no http or https address.");
    }
}
