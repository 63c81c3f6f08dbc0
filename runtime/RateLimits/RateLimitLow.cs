namespace ImgurGen;

/// <summary>A bucket of credits has run low.</summary>
/// <param name="Bucket">The bucket.</param>
/// <param name="Remaining">How many credits are left, less what calls in flight have reserved; never less than 0.</param>
/// <param name="Limit">How many credits the bucket holds when it is full.</param>
/// <param name="ResetsAt">When it is full again, or null where the server did not say.</param>
public sealed record RateLimitLow(RateLimitBucket Bucket, long Remaining, long Limit, DateTimeOffset? ResetsAt);
