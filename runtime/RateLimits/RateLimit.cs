namespace ImgurGen;

/// <summary>One bucket of credits, as an answer told it or as a client knows it.</summary>
public sealed record RateLimit
{
    /// <summary>How many credits the bucket holds when it is full, or null where the server did not say.</summary>
    public long? Limit { get; init; }

    /// <summary>
    /// How many credits are left, never less than 0, or null where that is not known. Of an answer it is what the server counted; of a
    /// client what is left of that after the calls that it has in flight, and the full limit once the bucket has refilled.
    /// </summary>
    public long? Remaining { get; init; }

    /// <summary>When the bucket is full again, or null where the server did not say, or has not said again since it was.</summary>
    public DateTimeOffset? ResetsAt { get; init; }
}
