namespace ImgurGen;

/// <summary>
/// Where a user's tokens are kept: of one user, who is signed in or not. <see cref="FileTokenStore"/> survives the process;
/// write your own for a database or the system's key ring. One instance serves many callers at once.
/// </summary>
public interface ITokenStore
{
    /// <summary>Reads what is stored.</summary>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The tokens, or null where nobody is signed in.</returns>
    /// <exception cref="TokenStoreException">What is stored cannot be read.</exception>
    ValueTask<OAuthTokens?> ReadAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// Reads and replaces what is stored, while nobody else does the same: no other caller, and where other processes share what is stored,
    /// none of them. The function may take its time, because it asks the server for new tokens, for which the old refresh token may be
    /// good only once. So it gets the newest tokens, and what it returns must not be lost.
    /// </summary>
    /// <param name="update">
    /// Makes of the stored tokens (null where nobody is signed in) those to store (null to sign out); it may return what it got. Called once.
    /// </param>
    /// <param name="cancellationToken">Ends the waiting for others. What the function has returned is stored all the same.</param>
    /// <returns>What the function returned. It has been stored, so that neither the end of the process nor of the system loses it.</returns>
    /// <exception cref="TokenStoreException">What is stored cannot be read, or what is new cannot be stored.</exception>
    ValueTask<OAuthTokens?> UpdateAsync(
        Func<OAuthTokens?, CancellationToken, ValueTask<OAuthTokens?>> update, CancellationToken cancellationToken = default);
}
