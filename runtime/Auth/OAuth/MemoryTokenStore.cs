namespace ImgurGen;

/// <summary>Keeps tokens as long as the process lives.</summary>
/// <param name="tokens">What is stored at first, or null for a user who is not signed in.</param>
public sealed class MemoryTokenStore(OAuthTokens? tokens = null) : ITokenStore
{
    private readonly SemaphoreSlim turn = new(1, 1);
    private volatile OAuthTokens? stored = tokens;

    /// <inheritdoc/>
    public ValueTask<OAuthTokens?> ReadAsync(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new ValueTask<OAuthTokens?>(stored);
    }

    /// <inheritdoc/>
    public async ValueTask<OAuthTokens?> UpdateAsync(
        Func<OAuthTokens?, CancellationToken, ValueTask<OAuthTokens?>> update, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(update);
        await turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            OAuthTokens? updated = await update(stored, cancellationToken).ConfigureAwait(false);
            stored = updated;
            return updated;
        }
        finally
        {
            turn.Release();
        }
    }
}
