using ImgurGen;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Caching.Distributed;

namespace Gallery.Accounts;

/// <summary>The tokens of everybody who is signed in, on the server and encrypted: no page, cookie or log ever has one.</summary>
public sealed class TokenVault
{
    // Sign-ins come and go; a fixed number of turns serves them all, and none is left over. Two that share one wait for each other.
    private const int TurnCount = 64;

    private readonly IDistributedCache cache;
    private readonly IDataProtector protector;
    private readonly SemaphoreSlim[] turns = [.. Enumerable.Range(0, TurnCount).Select(static _ => new SemaphoreSlim(1, 1))];

    public TokenVault(IDistributedCache sharedCache, IDataProtectionProvider protection)
    {
        cache = sharedCache;
        protector = protection.CreateProtector("Gallery.Tokens");
    }

    /// <summary>The place for the tokens of one sign-in.</summary>
    /// <param name="signIn">The sign-in, as <see cref="Visitor.SignInClaim"/> names it.</param>
    public ITokenStore Open(string signIn)
        => new SessionTokenStore(cache, "tokens:" + signIn, protector, turns[(uint)signIn.GetHashCode() % TurnCount]);
}
