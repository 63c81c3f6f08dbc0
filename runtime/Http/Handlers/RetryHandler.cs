using System.Runtime.CompilerServices;
using Microsoft.Extensions.Logging;

namespace ImgurGen;

/// <summary>Repeats failed attempts, where the options and the call allow it. Until one fails, Polly is not even loaded.</summary>
internal sealed class RetryHandler : ApiHandler
{
    private readonly RetryRule rule;
    private readonly Lazy<RetryPipeline> pipeline;
    private readonly ApiHandler next;

    internal RetryHandler(RetryOptions options, TimeProvider time, ILogger logger, ApiHandler inner)
    {
        rule = new RetryRule(options.MaxDelay, time);
        pipeline = new Lazy<RetryPipeline>(() => new RetryPipeline(options, rule, time, logger));
        next = inner;
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    internal override async ValueTask<ApiAnswer> SendAsync(ApiCall call, CancellationToken cancellationToken)
    {
        Task<ApiAnswer> failed;
        try
        {
            ApiAnswer answer = await next.SendAsync(call, cancellationToken).ConfigureAwait(false);
            if (!rule.Covers(call, answer))
                return answer;

            failed = Task.FromResult(answer);
        }
        catch (Exception failure) when (RetryRule.Covers(call, failure))
        {
            failed = Task.FromException<ApiAnswer>(failure);
        }

        return await pipeline.Value.RepeatAsync(call, failed, next, cancellationToken).ConfigureAwait(false);
    }
}
