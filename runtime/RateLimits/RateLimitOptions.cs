namespace ImgurGen;

/// <summary>
/// How a client keeps to the rate limits. It learns them from the headers of the answers, and reserves the credits of each call before it
/// is sent; as long as no answer has told a limit, nothing is limited.
/// </summary>
public sealed class RateLimitOptions
{
    /// <summary>What becomes of a call for which too few credits are left. By default it is refused.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is none of the enum.</exception>
    public RateLimitMode Mode
    {
        get;
        set => field = Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(nameof(Mode), value, null);
    } = RateLimitMode.Refuse;

    /// <summary>
    /// How long a call may wait in all, its repetitions and redirects included, where <see cref="Mode"/> is
    /// <see cref="RateLimitMode.Wait"/>: for a bucket to be full again, or for what a 429 asked with <c>Retry-After</c>, after which a call
    /// whose body can be sent again is sent once more. By default 1 minute. <see cref="ApiClientOptions.Timeout"/> bounds it too.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is not positive, or longer than 49 days.</exception>
    public TimeSpan MaxWait
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, TimeSpan.Zero, nameof(MaxWait));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, TimeSpan.FromDays(49), nameof(MaxWait));
            field = value;
        }
    } = TimeSpan.FromMinutes(1);

    /// <summary>
    /// From which part of its limit downwards a bucket is low, from 0 to 1; by default 0.1. It is then logged as a warning, and
    /// <see cref="OnLow"/> is called.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not from 0 to 1.</exception>
    public double LowThreshold
    {
        get;
        set => field = value is >= 0 and <= 1
            ? value
            : throw new ArgumentOutOfRangeException(nameof(LowThreshold), value, "A part of the limit is from 0 to 1.");
    } = 0.1;

    /// <summary>
    /// Called when a bucket falls to <see cref="LowThreshold"/>, and again only after it has refilled. It runs on the thread that
    /// notices, for different buckets possibly on several at once; what it throws is logged, and fails no call.
    /// </summary>
    public Action<RateLimitLow>? OnLow { get; set; }
}
