using System.Security.Cryptography;
using System.Text.Json;
using ImgurGen;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Caching.Distributed;

namespace Gallery.Accounts;

/// <summary>
/// The tokens of one sign-in, in the store of the server's sessions. Not in the session itself: requests that run side by side have each a
/// copy of that, and the last one wins, while a token that has been refreshed must be known to the next request at once.
/// </summary>
internal sealed class SessionTokenStore(IDistributedCache cache, string entry, IDataProtector protector, SemaphoreSlim turn) : ITokenStore
{
    private static readonly DistributedCacheEntryOptions Expiry = new() { SlidingExpiration = VisitorServices.IdleTime };

    public async ValueTask<OAuthTokens?> ReadAsync(CancellationToken cancellationToken = default)
    {
        if (await cache.GetAsync(entry, cancellationToken) is not { } stored)
            return null;

        try
        {
            return JsonSerializer.Deserialize<OAuthTokens>(protector.Unprotect(stored));
        }
        catch (CryptographicException error)
        {
            throw new TokenStoreException("The stored tokens were encrypted with a key that is gone.", error);
        }
    }

    public async ValueTask<OAuthTokens?> UpdateAsync(
        Func<OAuthTokens?, CancellationToken, ValueTask<OAuthTokens?>> update, CancellationToken cancellationToken = default)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            OAuthTokens? updated = await update(await ReadAsync(cancellationToken), cancellationToken);
            await WriteAsync(updated);
            return updated;
        }
        finally
        {
            turn.Release();
        }
    }

    // Without a cancellation: Imgur may have ended the tokens of before.
    private Task WriteAsync(OAuthTokens? tokens) => tokens is null
        ? cache.RemoveAsync(entry, CancellationToken.None)
        : cache.SetAsync(entry, protector.Protect(JsonSerializer.SerializeToUtf8Bytes(tokens)), Expiry, CancellationToken.None);
}
