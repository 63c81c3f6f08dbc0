namespace ImgurGen;

/// <summary>What a timeout may be.</summary>
internal static class Timeouts
{
    // The longest time that a timer of .NET can wait.
    private const long LongestMilliseconds = uint.MaxValue - 1;

    internal static TimeSpan Checked(TimeSpan value, string name)
    {
        if (value != Timeout.InfiniteTimeSpan && (value <= TimeSpan.Zero || value.TotalMilliseconds > LongestMilliseconds))
            throw new ArgumentOutOfRangeException(name, value, "A timeout is positive, at most 49 days, or Timeout.InfiniteTimeSpan.");

        return value;
    }
}
