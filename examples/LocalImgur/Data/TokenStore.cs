namespace LocalImgur.Data;

/// <summary>The tokens that OAuth has given out.</summary>
internal sealed class TokenStore(LocalImgurOptions options, IdSource ids)
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, (long AccountId, DateTimeOffset Expires)> accessTokens = [];
    private readonly Dictionary<string, long> refreshTokens = [];
    private readonly Dictionary<string, long> grants = [];

    public long LifetimeSeconds => (long)options.AccessTokenLifetime.TotalSeconds;

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

    /// <summary>Makes an authorization code or PIN, good for one exchange.</summary>
    public string Grant(long accountId)
    {
        string grant = ids.NextToken();
        lock (gate)
            grants.Add(grant, accountId);
        return grant;
    }

    /// <summary>Exchanges a code or PIN for tokens; null where it is unknown or used up.</summary>
    public TokenPair? Redeem(string grant)
    {
        lock (gate)
            return grants.Remove(grant, out long accountId) ? Issue(accountId) : null;
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

    private TokenPair Issue(long accountId, string refreshToken)
    {
        string accessToken = ids.NextToken();
        Add(accountId, accessToken, refreshToken);
        return new TokenPair(accountId, accessToken, refreshToken);
    }
}
