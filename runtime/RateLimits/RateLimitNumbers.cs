using System.Globalization;
using System.Net.Http.Headers;

namespace ImgurGen;

/// <summary>What is told of one bucket, as it is told.</summary>
internal struct RateLimitNumbers
{
    // Above this a reset is a moment in seconds since 1970 (2001 and later), and below it a number of seconds from now (under 32 years):
    // the documentation says the one and servers send the other.
    private const double SmallestEpoch = 1e9;

    // 9999-12-31T23:59:59Z: the last second that a DateTimeOffset can tell.
    private const double LastSecond = 253402300799;

    // 2^53 - 1: up to there a double counts one by one. What no long holds converts to another number on each version of .NET.
    private const double MostCounted = 9007199254740991;

    private double? limit;
    private double? remaining;
    private double? reset;

    internal readonly bool IsEmpty => limit is null && remaining is null && reset is null;

    internal void Set(ReadOnlySpan<char> what, HeaderStringValues values)
    {
        if (what.Equals("Limit", StringComparison.OrdinalIgnoreCase))
            limit = Number(values);
        else if (what.Equals("Remaining", StringComparison.OrdinalIgnoreCase))
            remaining = Number(values);
        else if (what.Equals("Reset", StringComparison.OrdinalIgnoreCase))
            reset = Number(values);
    }

    internal readonly RateLimit? At(DateTimeOffset now) =>
        IsEmpty ? null : new RateLimit { Limit = Count(limit), Remaining = Count(remaining), ResetsAt = Moment(reset, now) };

    private static double? Number(HeaderStringValues values)
    {
        HeaderStringValues.Enumerator texts = values.GetEnumerator();
        if (!texts.MoveNext())
            return null;

        // Digits, nearly always, and those are read faster.
        string text = texts.Current;
        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long whole))
            return whole;
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number)
            ? number
            : null;
    }

    private static long? Count(double? number) => number is { } known ? (long)Math.Clamp(known, 0, MostCounted) : null;

    private static DateTimeOffset? Moment(double? number, DateTimeOffset now)
    {
        if (number is not { } reset)
            return null;

        double second = reset > SmallestEpoch ? reset : now.ToUnixTimeMilliseconds() / 1000.0 + Math.Max(reset, 0);
        DateTimeOffset moment = DateTimeOffset.FromUnixTimeMilliseconds((long)(Math.Min(second, LastSecond) * 1000));
        return moment < now ? now : moment;
    }
}
