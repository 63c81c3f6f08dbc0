namespace ImgurGen;

/// <summary>A token that was issued to a user: <c>Authorization: Bearer ...</c> (RFC 6750). It is not refreshed.</summary>
public sealed class BearerTokenCredential : ApiCredential
{
    private readonly string header;

    /// <summary>Makes the credential.</summary>
    /// <param name="token">The access token.</param>
    /// <exception cref="ArgumentException">The token is empty or holds what a header cannot carry.</exception>
    public BearerTokenCredential(string token) => header = BearerToken.Header(HeaderText.CheckSecret(token, nameof(token)));

    /// <summary>Whether the scheme is OAuth 2.0, OpenID Connect or HTTP bearer authentication.</summary>
    /// <param name="scheme">The scheme.</param>
    public override bool Satisfies(ApiSecurityScheme scheme) => BearerToken.IsTakenBy(scheme);

    /// <inheritdoc/>
    public override ValueTask ApplyAsync(ApiSecurityScheme scheme, CredentialPlacement placement, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(placement);
        placement.SetHeader(BearerToken.HeaderName, header);
        return default;
    }
}
