namespace LocalImgur.Data;

/// <summary>The tokens that OAuth has given out.</summary>
internal sealed class TokenStore(LocalImgurOptions options, IdSource ids)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, (long AccountId, DateTimeOffset Expires)> accessTokens = [];
    private readonly Dictionary<string, long> refreshTokens = [];
    private readonly Dictionary<(string Kind, string Grant), long> grants = [];

    /// <summary>What <c>expires_in</c> says, in seconds.</summary>
    public long ToldLifetimeSeconds => (long)(options.ToldAccessTokenLifetime ?? options.AccessTokenLifetime).TotalSeconds;

    public void Add(long accountId, string accessToken, string refreshToken)
    {
        lock (gate)
        {
            accessTokens[accessToken] = (accountId, options.TimeProvider.GetUtcNow() + options.AccessTokenLifetime);
            refreshTokens[refreshToken] = accountId;
        }
    }

    /// <summary>Whose access token it is; null where it is unknown or has expired.</summary>
    public long? OwnerOf(string accessToken)
    {
        lock (gate)
        {
            return accessTokens.TryGetValue(accessToken, out (long AccountId, DateTimeOffset Expires) token)
                && options.TimeProvider.GetUtcNow() < token.Expires
                    ? token.AccountId
                    : null;
        }
    }

    /// <summary>Makes an authorization code or PIN, good for one exchange of its own kind.</summary>
    /// <param name="kind">code or pin.</param>
    /// <param name="accountId">Who has consented.</param>
    public string Grant(string kind, long accountId)
    {
        string grant = ids.NextToken();
        lock (gate)
            grants.Add((kind, grant), accountId);
        return grant;
    }

    /// <summary>Exchanges a code or PIN for tokens; null where it is unknown or used up.</summary>
    public TokenPair? Redeem(string kind, string grant)
    {
        lock (gate)
            return grants.Remove((kind, grant), out long accountId) ? Issue(accountId) : null;
    }

    /// <summary>Gives a new access token, and where they rotate a new refresh token; null where the refresh token is not valid.</summary>
    public TokenPair? Refresh(string refreshToken)
    {
        lock (gate)
        {
            if (!refreshTokens.TryGetValue(refreshToken, out long accountId))
                return null;
            if (!options.RotateRefreshTokens)
                return Issue(accountId, refreshToken);
            refreshTokens.Remove(refreshToken);
            return Issue(accountId);
        }
    }

    public TokenPair Issue(long accountId) => Issue(accountId, ids.NextToken());

    /// <summary>Ends every access token; refresh tokens stay good.</summary>
    public void EndAccessTokens()
    {
        lock (gate)
            accessTokens.Clear();
    }

    /// <summary>Ends everything that was given out for an account.</summary>
    public void EndAllOf(long accountId)
    {
        lock (gate)
        {
            RemoveWhere(accessTokens, token => token.AccountId == accountId);
            RemoveWhere(refreshTokens, owner => owner == accountId);
            RemoveWhere(grants, owner => owner == accountId);
        }
    }

    private TokenPair Issue(long accountId, string refreshToken)
    {
        string accessToken = ids.NextToken();
        Add(accountId, accessToken, refreshToken);
        return new TokenPair(accountId, accessToken, refreshToken);
    }

    private static void RemoveWhere<TKey, TValue>(Dictionary<TKey, TValue> items, Predicate<TValue> condition)
        where TKey : notnull
    {
        foreach (TKey key in items.Where(item => condition(item.Value)).Select(static item => item.Key).ToList())
            items.Remove(key);
    }
}
