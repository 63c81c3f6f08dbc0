namespace ImgurGen;

/// <summary>
/// The application itself, without a user, by OAuth 2.0 (client credentials; RFC 6749, 4.4): <c>Authorization: Bearer ...</c> with a token that
/// is asked for at the first call, and anew before it expires and when the API rejects it. However many calls wait, one request for it is
/// under way; a call that is cancelled leaves it to the others. <see cref="OAuthClientOptions.Scope"/> says what access is asked for.
/// </summary>
public sealed class ClientCredentialsCredential : ApiCredential
{
    private readonly ClientTokenKeeper keeper;

    /// <summary>Makes the credential.</summary>
    /// <param name="client">What has the tokens issued; its options have a client secret, and it must outlive the credential.</param>
    public ClientCredentialsCredential(OAuthClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        keeper = new ClientTokenKeeper(client);
    }

    /// <summary>
    /// How long before its end a token is replaced: from 0 on, by default 1 minute, and never more than a quarter of the token's whole life.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative.</exception>
    public TimeSpan RefreshAhead
    {
        get => keeper.RefreshAhead;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.Zero, nameof(RefreshAhead));
            keeper.RefreshAhead = value;
        }
    }

    /// <summary>Whether the scheme is OAuth 2.0, OpenID Connect or HTTP bearer authentication.</summary>
    /// <param name="scheme">The scheme.</param>
    public override bool Satisfies(ApiSecurityScheme scheme) => BearerToken.IsTakenBy(scheme);

    /// <inheritdoc/>
    /// <exception cref="ApiException">The server issued no token.</exception>
    /// <exception cref="InvalidOperationException">The client's options have no client secret.</exception>
    public override async ValueTask ApplyAsync(
        ApiSecurityScheme scheme, CredentialPlacement placement, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(placement);
        BearerToken.Place(await keeper.GetAsync(rejected: null, cancellationToken).ConfigureAwait(false), placement);
    }

    /// <inheritdoc/>
    /// <exception cref="ApiException">The server issued no token.</exception>
    public override async ValueTask<bool> RenewAsync(
        ApiSecurityScheme scheme, CredentialPlacement rejected, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(rejected);
        return BearerToken.In(rejected) is { } old
            && await keeper.GetAsync(old, cancellationToken).ConfigureAwait(false) != old;
    }
}
