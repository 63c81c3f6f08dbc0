namespace ImgurGen;

/// <summary>
/// Keeps answers that have an ETag. Every answer that is found is shown to the server before it is used, so that an entry may be lost at any
/// time and none is ever stale. Called by many calls at once. A call goes on without the cache where it throws.
/// </summary>
public interface IResponseCache
{
    /// <summary>Finds an answer.</summary>
    /// <param name="key">
    /// 64 hexadecimal digits: a hash (SHA-256) of the address, of the headers that the answer depends on, and of the credential, so that none
    /// can be read from it and no user ever meets another's answer.
    /// </param>
    /// <param name="cancellationToken">Cancelled when the call is cancelled or out of time.</param>
    /// <returns>The answer, or null where there is none.</returns>
    ValueTask<CachedResponse?> FindAsync(string key, CancellationToken cancellationToken);

    /// <summary>Keeps an answer, in place of one that the key may have.</summary>
    /// <param name="key">The key.</param>
    /// <param name="response">The answer.</param>
    /// <param name="cancellationToken">Cancelled when the call is cancelled or out of time.</param>
    ValueTask StoreAsync(string key, CachedResponse response, CancellationToken cancellationToken);

    /// <summary>Forgets an answer, if there is one.</summary>
    /// <param name="key">The key.</param>
    /// <param name="cancellationToken">Cancelled when the call is cancelled or out of time.</param>
    ValueTask RemoveAsync(string key, CancellationToken cancellationToken);
}
