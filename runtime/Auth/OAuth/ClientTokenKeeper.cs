namespace ImgurGen;

/// <summary>The application's own token in memory: asked for once for all callers that wait, apart from any of them.</summary>
internal sealed class ClientTokenKeeper(OAuthClient client)
{
    private readonly object gate = new();
    private Task<OAuthTokens>? latest;

    internal TimeSpan RefreshAhead { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>A token that is good at this moment, as far as the clock can tell, and is not the one that the API rejected.</summary>
    internal async ValueTask<string> GetAsync(string? rejected, CancellationToken cancellationToken)
    {
        Task<OAuthTokens> asked;
        lock (gate)
        {
            if (latest is null || !Serves(latest, rejected))
                latest = SharedTask.Run(() => client.RequestClientTokensAsync(CancellationToken.None));
            asked = latest;
        }

        return (await asked.WaitAsync(cancellationToken).ConfigureAwait(false)).AccessToken;
    }

    /// <summary>Whether what was asked for is still under way, or has brought a token that can be used.</summary>
    private bool Serves(Task<OAuthTokens> asked, string? rejected) => !asked.IsCompleted
        || (asked.IsCompletedSuccessfully
            && asked.Result.AccessToken != rejected
            && asked.Result.Outlives(RefreshAhead, client.Time.GetUtcNow()));
}
