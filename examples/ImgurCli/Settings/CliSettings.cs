namespace ImgurCli.Settings;

/// <summary>Which Imgur is meant, and as which application. Not a record: its text would show the secrets.</summary>
internal sealed class CliSettings
{
    /// <summary>The id that Imgur gave the application; null where nobody has told it.</summary>
    public string? ClientId { get; init; }

    /// <summary>The secret that came with the id. It is needed to keep a user signed in for longer than a month.</summary>
    public string? ClientSecret { get; init; }

    /// <summary>A user's access token, from somebody else who signed them in. It goes before the user who signed in here.</summary>
    public string? AccessToken { get; init; }

    public required Uri BaseAddress { get; init; }

    /// <summary>Where the browser comes back to after signing in, as registered with the application.</summary>
    public required Uri RedirectUri { get; init; }

    public string RequireClientId() => ClientId ?? throw new CliException(
        ExitCode.Usage,
        $"No Client-ID is known. Set {SettingNames.ClientId.Variable}, or \"{SettingNames.ClientId.Key}\" in the settings. "
            + "imgur --help says where.");
}
