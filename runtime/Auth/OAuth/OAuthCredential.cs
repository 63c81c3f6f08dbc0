namespace ImgurGen;

/// <summary>
/// A user who has signed in by OAuth 2.0: <c>Authorization: Bearer ...</c> (RFC 6750), with tokens out of a store, which are refreshed before
/// they expire and when the API rejects them. However many calls wait, one refresh is under way; new tokens are stored before they are used.
/// </summary>
public sealed class OAuthCredential : ApiCredential
{
    private readonly TokenKeeper keeper;

    /// <summary>Makes the credential.</summary>
    /// <param name="client">What refreshes the tokens; it must outlive the credential.</param>
    /// <param name="store">Where the tokens are kept. It is read at the first call, and again when the tokens expire or are rejected.</param>
    public OAuthCredential(OAuthClient client, ITokenStore store)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(store);
        keeper = new TokenKeeper(client, store);
    }

    /// <summary>
    /// How long before its end an access token is refreshed: from 0 on, by default 5 minutes, and never more than a quarter of the token's
    /// whole life.
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
    /// <exception cref="ApiCredentialException">Nobody is signed in, or the token has expired and there is none to refresh it.</exception>
    /// <exception cref="ApiAuthenticationException">The server does not renew the tokens any more: the user must sign in again.</exception>
    /// <exception cref="ApiException">The token has expired, and could not be refreshed.</exception>
    /// <exception cref="TokenStoreException">The tokens could not be read or stored.</exception>
    public override async ValueTask ApplyAsync(
        ApiSecurityScheme scheme, CredentialPlacement placement, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(placement);
        OAuthTokens tokens = await keeper.GetAsync(cancellationToken).ConfigureAwait(false);
        BearerToken.Place(tokens.AccessToken, placement);
    }

    /// <inheritdoc/>
    /// <exception cref="ApiCredentialException">Nobody is signed in any more.</exception>
    /// <exception cref="ApiAuthenticationException">The server does not renew the tokens any more: the user must sign in again.</exception>
    /// <exception cref="ApiException">The token could not be refreshed.</exception>
    /// <exception cref="TokenStoreException">The tokens could not be read or stored.</exception>
    public override ValueTask<bool> RenewAsync(
        ApiSecurityScheme scheme, CredentialPlacement rejected, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(rejected);
        return BearerToken.In(rejected) is { } old ? keeper.RenewAsync(old, cancellationToken) : new ValueTask<bool>(false);
    }

    /// <summary>Whether there are tokens of a user, in memory or in the store. They may have expired, or have been withdrawn.</summary>
    /// <param name="cancellationToken">Ends the waiting for the store.</param>
    /// <exception cref="TokenStoreException">The tokens could not be read.</exception>
    public Task<bool> IsSignedInAsync(CancellationToken cancellationToken = default) => keeper.HasTokensAsync(cancellationToken);

    /// <summary>Stores the tokens of a user who has just signed in; they serve from then on, in place of any other's.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="cancellationToken">Ends the waiting for the store.</param>
    /// <exception cref="TokenStoreException">The tokens could not be stored.</exception>
    public Task SignInAsync(OAuthTokens tokens, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        return keeper.ReplaceAsync(tokens, cancellationToken);
    }

    /// <summary>Clears the store and forgets the tokens. The server keeps them valid until they expire.</summary>
    /// <param name="cancellationToken">Ends the waiting for the store.</param>
    /// <exception cref="TokenStoreException">The store could not be cleared.</exception>
    public Task SignOutAsync(CancellationToken cancellationToken = default) => keeper.ReplaceAsync(null, cancellationToken);
}
