namespace ImgurGen;

/// <summary>OAuth 2.0: the token of a user, sent as a bearer token (RFC 6750).</summary>
/// <param name="name">The name by which operations refer to the scheme.</param>
/// <param name="authorizationUri">Where a user grants access, or null where the document does not say.</param>
/// <param name="tokenUri">Where tokens are issued and refreshed, or null where the document does not say.</param>
public sealed class OAuth2Scheme(string name, Uri? authorizationUri, Uri? tokenUri) : ApiSecurityScheme(name)
{
    /// <summary>Where a user grants access.</summary>
    public Uri? AuthorizationUri { get; } = authorizationUri;

    /// <summary>Where tokens are issued and refreshed.</summary>
    public Uri? TokenUri { get; } = tokenUri;

    /// <inheritdoc/>
    public override string Requirement => "the OAuth 2.0 token of a user";
}
