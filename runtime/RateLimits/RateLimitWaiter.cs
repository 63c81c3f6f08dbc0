namespace ImgurGen;

/// <summary>An attempt that waits for its credits.</summary>
/// <param name="cost">What it costs.</param>
/// <param name="deadline">Until when it waits.</param>
internal sealed class RateLimitWaiter(CreditCost cost, DateTimeOffset deadline)
{
    // Whoever ends the wait holds the limiter's lock: the attempt must not go on inside of it.
    private readonly TaskCompletionSource<RateLimitOutcome> source = new(TaskCreationOptions.RunContinuationsAsynchronously);

    internal CreditCost Cost { get; } = cost;

    internal DateTimeOffset Deadline { get; } = deadline;

    internal Task<RateLimitOutcome> Outcome => source.Task;

    internal void End(RateLimitOutcome outcome) => source.SetResult(outcome);
}
