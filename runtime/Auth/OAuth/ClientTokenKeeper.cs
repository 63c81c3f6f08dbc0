namespace ImgurGen;

/// <summary>The application's own token in memory: asked for once for all callers that wait, apart from any of them.</summary>
internal sealed class ClientTokenKeeper(OAuthClient client)
{
    private readonly object gate = new();
    private OAuthTokens? current;
    private Task<OAuthTokens>? underway;

    internal TimeSpan RefreshAhead { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>A token that is good at this moment, as far as the clock can tell, and is not the one that the API rejected.</summary>
    internal async ValueTask<string> GetAsync(string? rejected, CancellationToken cancellationToken)
    {
        Task<OAuthTokens> asking;
        lock (gate)
        {
            if (current is { } known && known.AccessToken != rejected && IsFresh(known))
                return known.AccessToken;

            asking = underway ??= Ask();
        }

        return (await asking.WaitAsync(cancellationToken).ConfigureAwait(false)).AccessToken;
    }

    private Task<OAuthTokens> Ask()
    {
        Task<OAuthTokens> asking = Task.Run(AskAsync);

        // Where all who waited were cancelled, nobody sees a failure; it is no one's unobserved exception for that.
        _ = asking.ContinueWith(
            static ended => _ = ended.Exception,
            CancellationToken.None,
            TaskContinuationOptions.OnlyOnFaulted | TaskContinuationOptions.ExecuteSynchronously,
            TaskScheduler.Default);
        return asking;
    }

    private async Task<OAuthTokens> AskAsync()
    {
        OAuthTokens? issued = null;
        try
        {
            issued = await client.RequestClientTokensAsync(CancellationToken.None).ConfigureAwait(false);
            return issued;
        }
        finally
        {
            lock (gate)
            {
                current = issued;
                underway = null;
            }
        }
    }

    private bool IsFresh(OAuthTokens tokens)
    {
        if (tokens.ExpiresAt is not { } end)
            return true;

        TimeSpan quarter = tokens.IssuedAt is { } start && start < end ? (end - start) / 4 : RefreshAhead;
        return end - client.Time.GetUtcNow() > (quarter < RefreshAhead ? quarter : RefreshAhead);
    }
}
