using Microsoft.Extensions.Logging;
using Polly;
using Polly.Retry;

namespace ImgurGen;

/// <summary>The repetitions of failed attempts, as a pipeline of Polly that all calls of a client share.</summary>
internal sealed class RetryPipeline
{
    private static readonly ResiliencePropertyKey<ApiCall> CallKey = new("ImgurGen.Call");

    private readonly ResiliencePipeline<ApiAnswer> pipeline;
    private readonly TimeProvider time;
    private readonly ILogger logger;
    private readonly TimeSpan longestWait;

    private RetryPipeline(RetryOptions options, TimeProvider clock, ILogger log)
    {
        time = clock;
        logger = log;
        longestWait = options.MaxDelay;
        pipeline = new ResiliencePipelineBuilder<ApiAnswer> { TimeProvider = clock }.AddRetry(new RetryStrategyOptions<ApiAnswer>
        {
            MaxRetryAttempts = options.MaxRetries,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            Delay = options.Delay,
            MaxDelay = options.MaxDelay,
            ShouldHandle = attempt => ValueTask.FromResult(IsRepeated(CallOf(attempt.Context), attempt.Outcome)),
            DelayGenerator = attempt => ValueTask.FromResult(WaitOf(attempt.Outcome)),
            OnRetry = attempt => Announce(CallOf(attempt.Context), attempt),
        }).Build();
    }

    /// <summary>The pipeline, or null where nothing is to be repeated.</summary>
    internal static RetryPipeline? Create(RetryOptions options, TimeProvider time, ILogger logger) =>
        options.MaxRetries == 0 ? null : new RetryPipeline(options, time, logger);

    internal async Task<ApiAnswer> RunAsync(ApiCall call, ApiHandler attempt, CancellationToken cancellationToken)
    {
        ResilienceContext context = ResilienceContextPool.Shared.Get(call.Operation.Id, continueOnCapturedContext: false, cancellationToken);
        try
        {
            context.Properties.Set(CallKey, call);
            return await pipeline.ExecuteAsync(
                static (context, state) => new ValueTask<ApiAnswer>(state.attempt.SendAsync(state.call, context.CancellationToken)),
                context,
                (attempt, call)).ConfigureAwait(false);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private static ApiCall CallOf(ResilienceContext context) => context.Properties.GetValue(CallKey, null!);

    private bool IsRepeated(ApiCall call, Outcome<ApiAnswer> outcome)
    {
        if (!RetryRule.MayRepeat(call))
            return false;
        if (outcome.Exception is { } failure)
            return RetryRule.Covers(call, failure);

        TimeSpan? wait = WaitOf(outcome);
        return !(wait > longestWait) && RetryRule.Covers(call, outcome.Result!.Message.StatusCode, wait);
    }

    /// <summary>What the server asked for; null leaves the wait to the pipeline.</summary>
    private TimeSpan? WaitOf(Outcome<ApiAnswer> outcome) =>
        outcome.Result is { } answer ? RetryAfter.Read(answer.Message.Headers, time.GetUtcNow()) : null;

    private ValueTask Announce(ApiCall call, OnRetryArguments<ApiAnswer> attempt)
    {
        string reason = attempt.Outcome.Result is { } answer
            ? $"HTTP {(int)answer.Message.StatusCode}"
            : attempt.Outcome.Exception!.GetType().Name;
        ApiLog.Repeating(logger, call.Operation.Id, attempt.AttemptNumber + 1, reason, attempt.RetryDelay.TotalMilliseconds);
        attempt.Outcome.Result?.Dispose();
        return ValueTask.CompletedTask;
    }
}
