namespace ImgurGen;

/// <summary>A token that was issued to a user: <c>Authorization: Bearer ...</c> (RFC 6750). It is not refreshed.</summary>
public sealed class BearerTokenCredential : ApiCredential
{
    private readonly string header;

    /// <summary>Makes the credential.</summary>
    /// <param name="token">The access token.</param>
    /// <exception cref="ArgumentException">The token is empty or holds what a header cannot carry.</exception>
    public BearerTokenCredential(string token) => header = $"Bearer {HeaderText.CheckSecret(token, nameof(token))}";

    /// <summary>Whether the scheme is OAuth 2.0, OpenID Connect or HTTP bearer authentication.</summary>
    /// <param name="scheme">The scheme.</param>
    public override bool Satisfies(ApiSecurityScheme scheme) => TakesToken(scheme);

    /// <inheritdoc/>
    public override ValueTask ApplyAsync(ApiSecurityScheme scheme, CredentialPlacement placement, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(placement);
        placement.SetHeader("Authorization", header);
        return default;
    }

    /// <summary>Whether a scheme takes a token after the word <c>Bearer</c>.</summary>
    internal static bool TakesToken(ApiSecurityScheme scheme) => scheme switch
    {
        OAuth2Scheme => true,
        HttpScheme http => http.Is("bearer"),
        OtherScheme other => other.Type == "openIdConnect",
        _ => false,
    };
}
