using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;

namespace ImgurGen;

/// <summary>Repeats failed attempts, where the options and the call allow it. Until one fails, Polly is not even loaded.</summary>
internal sealed class RetryHandler : ApiHandler
{
    private readonly RetryRule rule;
    private readonly Lazy<RetryPipeline> pipeline;
    private readonly RedirectHandler redirects;
    private readonly ApiHandler attempts;

    /// <param name="options">The settings, which do not change any more.</param>
    /// <param name="time">The clock.</param>
    /// <param name="logger">The log.</param>
    /// <param name="next">Makes attempts, and follows where they are redirected.</param>
    /// <param name="nextButOne">
    /// What makes an attempt only: few are redirected, and the first of a call does not wait for its answer in two places.
    /// </param>
    internal RetryHandler(RetryOptions options, TimeProvider time, ILogger logger, RedirectHandler next, ApiHandler nextButOne)
    {
        rule = new RetryRule(options.MaxDelay, time);
        pipeline = new Lazy<RetryPipeline>(() => new RetryPipeline(options, rule, time, logger));
        redirects = next;
        attempts = nextButOne;
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    internal override async ValueTask<ApiAnswer> SendAsync(ApiCall call, CancellationToken cancellationToken)
    {
        Task<ApiAnswer> failed;
        try
        {
            ApiAnswer answer = await attempts.SendAsync(call, cancellationToken).ConfigureAwait(false);
            answer = await redirects.FollowAsync(call, answer, cancellationToken).ConfigureAwait(false);
            if (!rule.Covers(call, answer))
                return answer;

            failed = Task.FromResult(answer);
        }
        catch (Exception failure) when (RetryRule.Covers(call, failure))
        {
            failed = Task.FromException<ApiAnswer>(failure);
        }

        return await pipeline.Value.RepeatAsync(call, failed, redirects, cancellationToken).ConfigureAwait(false);
    }
}
