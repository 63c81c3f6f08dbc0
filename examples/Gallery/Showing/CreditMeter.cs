using ImgurGen;

namespace Gallery.Showing;

/// <summary>One of Imgur's limits as a meter shows it.</summary>
/// <param name="Name">Whose credits they are.</param>
/// <param name="Remaining">How many are left.</param>
/// <param name="Limit">How many there are when none is spent.</param>
/// <param name="ResetsAt">When all are there again; null where Imgur does not say.</param>
public sealed record CreditMeter(string Name, long Remaining, long Limit, DateTimeOffset? ResetsAt)
{
    // Below a tenth the client warns as well (RateLimitOptions.LowThreshold).
    private const double LowPart = 0.1;
    private const double HighPart = 0.4;

    /// <summary>From here downwards there are few.</summary>
    public long Low => (long)(Limit * LowPart);

    /// <summary>From here upwards there are plenty.</summary>
    public long High => (long)(Limit * HighPart);

    /// <summary>The limits that are known, which are none before Imgur's first answer.</summary>
    public static IReadOnlyList<CreditMeter> Of(RateLimitSnapshot? limits)
    {
        CreditMeter?[] meters = [Of("You", limits?.User), Of("Gallery", limits?.Application), Of("Posts", limits?.Post)];
        return [.. meters.OfType<CreditMeter>()];
    }

    private static CreditMeter? Of(string name, RateLimit? limit)
        => limit is { Remaining: { } remaining, Limit: > 0 and { } most } ? new CreditMeter(name, remaining, most, limit.ResetsAt) : null;
}
