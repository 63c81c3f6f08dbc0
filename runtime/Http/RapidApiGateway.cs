namespace ImgurGen;

/// <summary>
/// RapidAPI in front of an API: its host stands in for the API's, and each call carries the subscriber's key (<c>X-RapidAPI-Key</c>)
/// and the host (<c>X-RapidAPI-Host</c>) beside the credential. Imgur's commercial use goes through <see cref="ImgurHost"/>; its OAuth does
/// not, whose addresses stay those of Imgur itself.
/// </summary>
/// <remarks>Source: Imgur's documentation, "Commercial Usage", and the headers that RapidAPI asks for today.</remarks>
public sealed class RapidApiGateway
{
    /// <summary>The host under which RapidAPI serves Imgur's API v3.</summary>
    public const string ImgurHost = "imgur-apiv3.p.rapidapi.com";

    /// <summary>Makes the gateway.</summary>
    /// <param name="key">The subscriber's key.</param>
    /// <param name="host">The API's host at RapidAPI, without a scheme.</param>
    /// <exception cref="ArgumentException">The key is empty or holds what a header cannot carry, or the host is none.</exception>
    public RapidApiGateway(string key, string host = ImgurHost)
    {
        Key = HeaderText.CheckSecret(key, nameof(key));
        ArgumentException.ThrowIfNullOrEmpty(host);
        if (Uri.CheckHostName(host) == UriHostNameType.Unknown)
            throw new ArgumentException($"'{host}' is no host name.", nameof(host));

        Host = host;
    }

    /// <summary>The API's host at RapidAPI.</summary>
    public string Host { get; }

    internal string Key { get; }

    /// <summary>Where the API is, unless the options say otherwise.</summary>
    internal Uri BaseAddress => new($"https://{Host}");

    internal void ApplyTo(CredentialPlacement placement)
    {
        placement.SetHeader("X-RapidAPI-Key", Key);
        placement.SetHeader("X-RapidAPI-Host", Host);
    }

    /// <summary>The gateway's host; its key is a secret.</summary>
    public override string ToString() => $"RapidAPI ({Host})";
}
