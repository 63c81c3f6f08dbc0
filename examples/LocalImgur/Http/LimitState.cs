namespace LocalImgur.Http;

/// <summary>One allowance at one moment.</summary>
/// <param name="Limit">What a period starts with.</param>
/// <param name="Remaining">What is left of this one.</param>
/// <param name="Reset">When the next one starts.</param>
internal sealed record LimitState(long Limit, long Remaining, DateTimeOffset Reset);
