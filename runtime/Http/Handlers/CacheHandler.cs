using System.Net;
using System.Net.Http.Headers;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;

namespace ImgurGen;

/// <summary>
/// Asks the server whether a kept answer is still current, and takes it where it is (RFC 9110, 13.1.2). Nothing is ever taken unasked, so that
/// a confirmation costs what a call costs, and saves its bytes.
/// </summary>
internal sealed class CacheHandler(IResponseCache cache, ApiDescription api, Func<HttpClient> clients, ILogger logger, ApiHandler next)
    : ApiHandler
{
    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    internal override async ValueTask<ApiAnswer> SendAsync(ApiCall call, CancellationToken cancellationToken)
    {
        if (!CacheRule.Serves(call))
            return await next.SendAsync(call, cancellationToken).ConfigureAwait(false);

        // Nothing is looked for where nothing is kept, so that an API without entity tags does not pay for the hash.
        string? key = cache is MemoryResponseCache { IsEmpty: true } ? null : KeyOf(call);
        CachedResponse? stored = key is null ? null : await FindAsync(call, key, cancellationToken).ConfigureAwait(false);
        ApiCall question = stored is null ? call : call with { EntityTag = stored.ETag };
        ApiAnswer answer = await next.SendAsync(question, cancellationToken).ConfigureAwait(false);
        if (stored is not null && answer.Message.StatusCode == HttpStatusCode.NotModified)
        {
            if (IsOf(stored, answer.Message.Headers.ETag))
            {
                ApiMetrics.CacheLookup(api, call.Operation, "hit");
                return CachedAnswers.Restore(stored, answer);
            }

            // It confirms something else than was asked about.
            answer.Dispose();
            answer = await next.SendAsync(call, cancellationToken).ConfigureAwait(false);
        }

        ApiMetrics.CacheLookup(api, call.Operation, stored is null ? "miss" : "stale");
        try
        {
            await LearnAsync(call, key, stored, answer, cancellationToken).ConfigureAwait(false);
            return answer;
        }
        catch
        {
            answer.Dispose();
            throw;
        }
    }

    private string KeyOf(ApiCall call) => CacheKey.Of(call, clients().DefaultRequestHeaders);

    // Weak comparison (RFC 9110, 8.8.3.2): a confirmation may leave the tag out, or call it weak.
    private static bool IsOf(CachedResponse stored, EntityTagHeaderValue? confirmed) =>
        confirmed is null || !EntityTagHeaderValue.TryParse(stored.ETag, out EntityTagHeaderValue? kept) || kept.Tag == confirmed.Tag;

    private async ValueTask<CachedResponse?> FindAsync(ApiCall call, string key, CancellationToken cancellationToken)
    {
        try
        {
            return await cache.FindAsync(key, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            ApiLog.CacheFailed(logger, call.Operation.Id, exception);
            return null;
        }
    }

    private async ValueTask LearnAsync(ApiCall call, string? key, CachedResponse? stored, ApiAnswer answer, CancellationToken cancellationToken)
    {
        try
        {
            if (CacheRule.Keeps(answer))
                await cache.StoreAsync(key ?? KeyOf(call), CachedAnswers.Copy(answer), cancellationToken).ConfigureAwait(false);
            else if (stored is not null && CacheRule.Outdates(answer))
                await cache.RemoveAsync(key!, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            ApiLog.CacheFailed(logger, call.Operation.Id, exception);
        }
    }
}
