using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.Logging;

namespace ImgurGen;

/// <summary>
/// Asks the server whether a kept answer is still current, and takes it where it is (RFC 9110, 13.1.2). Nothing is ever taken unasked, so that
/// a confirmation costs what a call costs, and saves its bytes.
/// </summary>
/// <param name="cache">Where answers are kept; null where none are.</param>
/// <param name="api">The API.</param>
/// <param name="sender">What sends the calls.</param>
/// <param name="logger">The log.</param>
/// <param name="chain">Sends a call once more, where the server confirms what it was not asked about.</param>
internal sealed class ResponseCaching(IResponseCache? cache, ApiDescription api, MessageSender sender, ILogger logger, ApiHandler chain)
{
    /// <summary>What to send: the call itself, or the question whether its kept answer is current.</summary>
    internal async ValueTask<CachedQuestion> AskAsync(ApiCall call, CancellationToken cancellationToken)
    {
        if (cache is null || !CacheRule.Serves(call))
            return new CachedQuestion(call, IsServed: false);

        // Nothing is looked for where nothing is kept, so that an API without entity tags does not pay for the hash.
        if (cache is MemoryResponseCache { IsEmpty: true })
            return new CachedQuestion(call, IsServed: true);

        string key = KeyOf(call);
        CachedResponse? stored = await FindAsync(call, key, cancellationToken).ConfigureAwait(false);
        return new CachedQuestion(stored is null ? call : call with { EntityTag = stored.ETag }, IsServed: true) { Key = key, Stored = stored };
    }

    /// <summary>The answer to the call, which is the kept one where the server confirms it.</summary>
    internal ValueTask<ApiAnswer> TakeAsync(CachedQuestion question, ApiAnswer answer, CancellationToken cancellationToken) =>
        question.IsServed ? TakeServedAsync(question, answer, cancellationToken) : new ValueTask<ApiAnswer>(answer);

    private async ValueTask<ApiAnswer> TakeServedAsync(CachedQuestion question, ApiAnswer answer, CancellationToken cancellationToken)
    {
        ApiCall call = question.Sent;
        if (question.Stored is { } stored && answer.Message.StatusCode == HttpStatusCode.NotModified)
        {
            if (IsOf(stored, answer.Message.Headers.ETag))
            {
                ApiMetrics.CacheLookup(api, call.Operation, "hit");
                return CachedAnswers.Restore(stored, answer);
            }

            // It confirms something else than was asked about.
            answer.Dispose();
            answer = await chain.SendAsync(call with { EntityTag = null }, cancellationToken).ConfigureAwait(false);
        }

        ApiMetrics.CacheLookup(api, call.Operation, question.Stored is null ? "miss" : "stale");
        try
        {
            await LearnAsync(question, answer, cancellationToken).ConfigureAwait(false);
            return answer;
        }
        catch
        {
            answer.Dispose();
            throw;
        }
    }

    private string KeyOf(ApiCall call) => CacheKey.Of(call, sender.DefaultHeaders);

    // Weak comparison (RFC 9110, 8.8.3.2): a confirmation may leave the tag out, or call it weak.
    private static bool IsOf(CachedResponse stored, EntityTagHeaderValue? confirmed) =>
        confirmed is null || !EntityTagHeaderValue.TryParse(stored.ETag, out EntityTagHeaderValue? kept) || kept.Tag == confirmed.Tag;

    private async ValueTask<CachedResponse?> FindAsync(ApiCall call, string key, CancellationToken cancellationToken)
    {
        try
        {
            return await cache!.FindAsync(key, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            ApiLog.CacheFailed(logger, call.Operation.Id, exception);
            return null;
        }
    }

    private async ValueTask LearnAsync(CachedQuestion question, ApiAnswer answer, CancellationToken cancellationToken)
    {
        ApiCall call = question.Sent;
        try
        {
            if (CacheRule.Keeps(answer))
                await cache!.StoreAsync(question.Key ?? KeyOf(call), CachedAnswers.Copy(answer), cancellationToken).ConfigureAwait(false);
            else if (question is { Stored: not null, Key: { } key } && CacheRule.Outdates(answer))
                await cache!.RemoveAsync(key, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            ApiLog.CacheFailed(logger, call.Operation.Id, exception);
        }
    }
}
