namespace ImgurGen;

/// <summary>One bucket of credits, as the server last told.</summary>
public sealed record RateLimit
{
    /// <summary>How many credits the bucket holds when it is full, or null where the server did not say.</summary>
    public long? Limit { get; init; }

    /// <summary>How many credits are left, never less than 0, or null where the server did not say.</summary>
    public long? Remaining { get; init; }

    /// <summary>When the bucket is full again, or null where the server did not say.</summary>
    public DateTimeOffset? ResetsAt { get; init; }
}
