namespace ImgurGen;

/// <summary>A key, which goes where the API's scheme says: a header, the query or a cookie.</summary>
public sealed class ApiKeyCredential : ApiCredential
{
    private readonly string secret;
    private readonly string? onlyScheme;

    /// <summary>Makes the credential.</summary>
    /// <param name="key">The key, without the word that may stand before it.</param>
    /// <param name="scheme">The name of the only scheme that the key is for, or null for whichever asks for a key.</param>
    /// <exception cref="ArgumentException">The key is empty or holds what a header cannot carry.</exception>
    public ApiKeyCredential(string key, string? scheme = null)
    {
        secret = HeaderText.CheckSecret(key, nameof(key));
        onlyScheme = scheme;
    }

    /// <summary>Whether the scheme asks for a key, and is the one that the key is for.</summary>
    /// <param name="scheme">The scheme.</param>
    public override bool Satisfies(ApiSecurityScheme scheme) =>
        scheme is ApiKeyScheme && (onlyScheme is null || string.Equals(scheme.Name, onlyScheme, StringComparison.Ordinal));

    /// <inheritdoc/>
    public override ValueTask ApplyAsync(ApiSecurityScheme scheme, CredentialPlacement placement, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(placement);
        if (scheme is not ApiKeyScheme place)
            throw new ArgumentException("A key satisfies only schemes that ask for a key.", nameof(scheme));

        string value = place.Prefix is null ? secret : $"{place.Prefix} {secret}";
        switch (place.Location)
        {
            case ApiKeyLocation.Header:
                placement.SetHeader(place.Parameter, value);
                break;
            case ApiKeyLocation.Query:
                placement.AddQuery(place.Parameter, value);
                break;
            case ApiKeyLocation.Cookie:
                placement.AddCookie(place.Parameter, value);
                break;
            default:
                throw new ArgumentException($"'{place.Location}' is no place for a key.", nameof(scheme));
        }

        return default;
    }
}
