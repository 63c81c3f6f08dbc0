using Microsoft.Extensions.Logging;
using Polly;
using Polly.Retry;

namespace ImgurGen;

/// <summary>The repetitions of failed attempts, as a pipeline of Polly that all calls of a client share.</summary>
internal sealed class RetryPipeline
{
    private static readonly ResiliencePropertyKey<ApiCall> CallKey = new("ImgurGen.Call");

    private readonly ResiliencePipeline<ApiAnswer> pipeline;
    private readonly RetryRule rule;
    private readonly ILogger logger;

    internal RetryPipeline(RetryOptions options, RetryRule coverage, TimeProvider clock, ILogger log)
    {
        rule = coverage;
        logger = log;
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

    /// <summary>Repeats a call whose first attempt failed.</summary>
    /// <param name="call">The call.</param>
    /// <param name="first">The first attempt, which has ended.</param>
    /// <param name="next">Makes the other attempts.</param>
    /// <param name="cancellationToken">Ends the repetitions.</param>
    internal async Task<ApiAnswer> RepeatAsync(ApiCall call, Task<ApiAnswer> first, ApiHandler next, CancellationToken cancellationToken)
    {
        ResilienceContext context = ResilienceContextPool.Shared.Get(call.Operation.Id, continueOnCapturedContext: false, cancellationToken);
        try
        {
            context.Properties.Set(CallKey, call);
            Task<ApiAnswer>? ended = first;
            return await pipeline.ExecuteAsync(Attempt, context).ConfigureAwait(false);

            // The pipeline begins with an attempt of its own: it is given the one that was made.
            ValueTask<ApiAnswer> Attempt(ResilienceContext attempt)
            {
                Task<ApiAnswer>? made = Interlocked.Exchange(ref ended, null);
                return made is null ? next.SendAsync(call, attempt.CancellationToken) : new ValueTask<ApiAnswer>(made);
            }
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private static ApiCall CallOf(ResilienceContext context) => context.Properties.GetValue(CallKey, null!);

    private bool IsRepeated(ApiCall call, Outcome<ApiAnswer> outcome) =>
        outcome.Result is { } answer ? rule.Covers(call, answer) : RetryRule.Covers(call, outcome.Exception!);

    /// <summary>What the server asked for; null leaves the wait to the pipeline.</summary>
    private TimeSpan? WaitOf(Outcome<ApiAnswer> outcome) => outcome.Result is { } answer ? rule.WaitOf(answer) : null;

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
