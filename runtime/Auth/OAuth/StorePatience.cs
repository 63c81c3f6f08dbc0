namespace ImgurGen;

/// <summary>
/// How long a store, which another process may be using, is waited for: as long as that one may need for a refresh of its own, and as much
/// again. What a store throws that a call would take for a failure of the network gets its right name.
/// </summary>
internal sealed class StorePatience : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    private readonly CancellationTokenSource timer;
    private readonly TimeSpan patience;

    internal StorePatience(OAuthClient client)
    {
        patience = client.Timeout == Timeout.InfiniteTimeSpan || client.Timeout > Longest ? Longest : 2 * client.Timeout;
        timer = new CancellationTokenSource(patience, client.Time);
    }

    /// <summary>Nobody else has the store any more: what follows takes its own time.</summary>
    internal void Stop() => timer.CancelAfter(Timeout.InfiniteTimeSpan);

    internal async Task<OAuthTokens?> WaitAsync(Func<CancellationToken, ValueTask<OAuthTokens?>> use)
    {
        try
        {
            return await use(timer.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (timer.IsCancellationRequested)
        {
            throw new TokenStoreException(
                $"The token store was not free within {patience.TotalSeconds:0.###} s: somebody else is using it.", exception);
        }
        catch (Exception exception) when (exception is IOException or HttpRequestException or OperationCanceledException)
        {
            throw new TokenStoreException($"The token store failed: {exception.GetType().Name}.", exception);
        }
    }

    public void Dispose() => timer.Dispose();
}
