namespace ImgurGen;

/// <summary>
/// The tokens of one user in memory, in step with their store. Reading the store and renewing are done once for all callers that wait, apart
/// from any of them: one that is cancelled leaves the others what they wait for.
/// </summary>
internal sealed class TokenKeeper(OAuthClient client, ITokenStore store)
{
    // So long a server that did not renew a token is left in peace while that token is still good.
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    private readonly object gate = new();
    private readonly SemaphoreSlim turn = new(1, 1);
    private Task<OAuthTokens>? underway;
    private volatile OAuthTokens? current;
    private volatile UnstoredTokens? unstored;
    private long pausedUntil;

    internal TimeSpan RefreshAhead { get; set; } = TimeSpan.FromMinutes(5);

    private DateTimeOffset Now => client.Time.GetUtcNow();

    /// <summary>Tokens that are good at this moment, as far as the clock can tell.</summary>
    internal async ValueTask<OAuthTokens> GetAsync(CancellationToken cancellationToken) =>
        Serviceable(rejected: null) ?? await Join(rejected: null).WaitAsync(cancellationToken).ConfigureAwait(false);

    /// <summary>Whether there are now other tokens than the one that the API rejected.</summary>
    internal async ValueTask<bool> RenewAsync(string rejected, CancellationToken cancellationToken)
    {
        // What is under way may have begun before the rejection, for another reason, and end with the same token.
        for (int attempt = 0; attempt < 2; attempt++)
        {
            if (current is { } known && known.AccessToken != rejected && unstored is null)
                return true;

            OAuthTokens tokens = await Join(rejected).WaitAsync(cancellationToken).ConfigureAwait(false);
            if (tokens.AccessToken != rejected)
                return true;
        }

        return false;
    }

    internal async Task<bool> HasTokensAsync(CancellationToken cancellationToken) =>
        current is not null || unstored is not null || await store.ReadAsync(cancellationToken).ConfigureAwait(false) is not null;

    /// <summary>Stores the tokens of another sign-in, or none.</summary>
    internal async Task ReplaceAsync(OAuthTokens? tokens, CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await store.UpdateAsync((_, _) => new ValueTask<OAuthTokens?>(tokens), cancellationToken).ConfigureAwait(false);
            Keep(tokens);
        }
        finally
        {
            turn.Release();
        }
    }

    private Task<OAuthTokens> Join(string? rejected)
    {
        lock (gate)
        {
            if (underway is not { IsCompleted: false })
                underway = SharedTask.Run(() => LoadOrRenewAsync(rejected));
            return underway;
        }
    }

    private async Task<OAuthTokens> LoadOrRenewAsync(string? rejected)
    {
        await turn.WaitAsync().ConfigureAwait(false);
        try
        {
            if (Serviceable(rejected) is { } known)
                return known;
            if (current is null && unstored is null && await ReadAsync().ConfigureAwait(false) is { } stored)
                current = stored;

            return Serviceable(rejected) ?? await RenewAsync(rejected).ConfigureAwait(false);
        }
        finally
        {
            turn.Release();
        }
    }

    private async Task<OAuthTokens?> ReadAsync()
    {
        using var patience = new StorePatience(client);
        return await patience.WaitAsync(token => store.ReadAsync(token)).ConfigureAwait(false);
    }

    private async Task<OAuthTokens> RenewAsync(string? rejected)
    {
        using var patience = new StorePatience(client);
        OAuthTokens? renewed = await patience.WaitAsync(token => store.UpdateAsync(
            (stored, _) =>
            {
                patience.Stop();
                return UpdateAsync(stored, rejected);
            },
            token)).ConfigureAwait(false);
        Keep(renewed);
        return renewed ?? throw OAuthFailures.NobodySignedIn();
    }

    /// <summary>While nobody else uses the store: the tokens to store, which are those to use.</summary>
    private async ValueTask<OAuthTokens?> UpdateAsync(OAuthTokens? stored, string? rejected)
    {
        OAuthTokens? newest = Newest(stored);
        if (newest is null)
            return null;
        if (newest.AccessToken != rejected && IsFresh(newest))
        {
            if (unstored is null)
                OAuthLog.TakenFromStore(client.Logger);
            return newest;
        }

        if (newest.RefreshToken is null)
            return IsValid(newest) ? newest : throw OAuthFailures.CannotRenew();

        try
        {
            OAuthTokens renewed = await client.RefreshAsync(newest.RefreshToken, CancellationToken.None).ConfigureAwait(false);
            OAuthTokens complete = renewed with
            {
                AccountId = renewed.AccountId ?? newest.AccountId,
                AccountName = renewed.AccountName ?? newest.AccountName,
                Scope = renewed.Scope ?? newest.Scope,
            };
            unstored = new UnstoredTokens(stored!, complete);
            OAuthLog.Renewed(client.Logger, complete.ExpiresAt);
            return complete;
        }
        catch (ApiException exception) when (OAuthFailures.IsRefusedGrant(exception))
        {
            throw OAuthFailures.RefusedGrant(exception);
        }
        catch (ApiException exception) when (OAuthFailures.MayPass(exception) && newest.AccessToken != rejected && IsValid(newest))
        {
            OAuthLog.UsedMeanwhile(client.Logger, exception.GetType().Name, newest.ExpiresAt);
            Volatile.Write(ref pausedUntil, (Now + Pause).UtcTicks);
            return newest;
        }
    }

    /// <summary>
    /// What the store holds, unless that is what tokens were renewed from that could not be stored: the server knows only those by now.
    /// </summary>
    private OAuthTokens? Newest(OAuthTokens? stored) => unstored is { } kept && kept.RenewedFrom == stored ? kept.Tokens : stored;

    private void Keep(OAuthTokens? tokens)
    {
        current = tokens;
        unstored = null;
    }

    /// <summary>What can be used without asking anybody.</summary>
    private OAuthTokens? Serviceable(string? rejected)
    {
        if (current is not { } tokens || unstored is not null || tokens.AccessToken == rejected)
            return null;

        bool isPaused = Now.UtcTicks < Volatile.Read(ref pausedUntil);
        return IsFresh(tokens) || (isPaused && IsValid(tokens)) ? tokens : null;
    }

    private bool IsValid(OAuthTokens tokens) => tokens.Outlives(TimeSpan.Zero, Now);

    // What cannot be renewed serves to its end.
    private bool IsFresh(OAuthTokens tokens) => tokens.Outlives(tokens.RefreshToken is null ? TimeSpan.Zero : RefreshAhead, Now);

    /// <summary>Tokens that the server has issued and the store has not taken yet.</summary>
    private sealed record UnstoredTokens(OAuthTokens RenewedFrom, OAuthTokens Tokens);
}
