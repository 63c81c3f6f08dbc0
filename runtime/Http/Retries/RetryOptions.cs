namespace ImgurGen;

/// <summary>
/// Whether and when a failed attempt is repeated. Repeated is what is safe to repeat: a GET, HEAD, OPTIONS, PUT or DELETE (RFC 9110, 9.2.2)
/// after a failed connection, an answer that broke off, an attempt that took too long, or HTTP 408, 500, 502, 503 and 504; any other method
/// only where the server cannot have acted, because the connection was never made or it answered 503 and said when to come back.
/// What was refused for its rate is not repeated (<see cref="ApiRateLimitException"/>), nor is a body that cannot be sent twice.
/// </summary>
public sealed class RetryOptions
{
    /// <summary>How often a call is repeated at most; 0 repeats nothing. By default 3, so that there are 4 attempts in all.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative, or greater than 100.</exception>
    public int MaxRetries
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value, nameof(MaxRetries));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 100, nameof(MaxRetries));
            field = value;
        }
    } = 3;

    /// <summary>
    /// How long the first repetition waits, about: each further one waits about twice as long, up to <see cref="MaxDelay"/>, and all of them
    /// by chance a little more or less, so that clients which failed together do not come back together. By default 0.8 seconds.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative or longer than a day.</exception>
    public TimeSpan Delay
    {
        get;
        set => field = Checked(value, nameof(Delay));
    } = TimeSpan.FromSeconds(0.8);

    /// <summary>
    /// The longest wait. A server that asks for a longer one, by <c>Retry-After</c>, is not asked again. By default 30 seconds.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative or longer than a day.</exception>
    public TimeSpan MaxDelay
    {
        get;
        set => field = Checked(value, nameof(MaxDelay));
    } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// How long one attempt may take, until its answer is read; by default 30 seconds. <see cref="Timeout.InfiniteTimeSpan"/> leaves it to
    /// <see cref="ApiClientOptions.Timeout"/>, which bounds all attempts together, and alone bounds a call that sends a file.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is neither positive nor infinite, or longer than 49 days.</exception>
    public TimeSpan AttemptTimeout
    {
        get;
        set => field = Timeouts.Checked(value, nameof(AttemptTimeout));
    } = TimeSpan.FromSeconds(30);

    /// <summary>The options as they are now.</summary>
    internal RetryOptions Copy() => (RetryOptions)MemberwiseClone();

    private static TimeSpan Checked(TimeSpan value, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.Zero, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, TimeSpan.FromDays(1), name);
        return value;
    }
}
