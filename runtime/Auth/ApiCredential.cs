namespace ImgurGen;

/// <summary>
/// Who calls. Derive from it to authenticate in a way of your own (a signature, a token from a vault): which schemes it satisfies,
/// and what it adds to a request. One instance serves many calls at once.
/// </summary>
public abstract class ApiCredential
{
    /// <summary>Whether the credential is of the kind that a scheme asks for.</summary>
    /// <param name="scheme">The scheme.</param>
    public abstract bool Satisfies(ApiSecurityScheme scheme);

    /// <summary>Adds what a scheme asks for to a call. Called once for each call and scheme, before the first attempt.</summary>
    /// <param name="scheme">A scheme that the credential satisfies.</param>
    /// <param name="placement">Takes what is added.</param>
    /// <param name="cancellationToken">Cancelled when the call is cancelled or out of time.</param>
    public abstract ValueTask ApplyAsync(ApiSecurityScheme scheme, CredentialPlacement placement, CancellationToken cancellationToken);

    /// <summary>
    /// Called when the API said that what the credential had added is not valid any more (Imgur: HTTP 403, "The access token provided is
    /// invalid."; elsewhere HTTP 401), at most once for a call. By default there is nothing to renew.
    /// </summary>
    /// <param name="scheme">The scheme that the credential served.</param>
    /// <param name="rejected">What was added to the call that was rejected.</param>
    /// <param name="cancellationToken">Cancelled when the call is cancelled or out of time.</param>
    /// <returns>
    /// Whether what <see cref="ApplyAsync"/> adds now is another, so that the call is worth one more attempt.
    /// </returns>
    public virtual ValueTask<bool> RenewAsync(
        ApiSecurityScheme scheme, CredentialPlacement rejected, CancellationToken cancellationToken) => new(false);

    /// <summary>
    /// Several credentials as one, for APIs that need more than one at once; the first that satisfies a scheme serves it.
    /// </summary>
    /// <param name="credentials">The credentials, in order of preference.</param>
    public static ApiCredential Combine(params ApiCredential[] credentials) => new CombinedCredential(credentials);

    /// <summary>The credential's type. An override must not show a secret: this text stands in messages.</summary>
    public override string ToString() => GetType().Name;
}
