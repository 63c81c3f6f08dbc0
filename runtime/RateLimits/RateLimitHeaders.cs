using System.Globalization;
using System.Net.Http.Headers;

namespace ImgurGen;

/// <summary>Reads the headers in which Imgur tells its rate limits; any of them may be missing or make no sense.</summary>
internal static class RateLimitHeaders
{
    // Above this a reset is a moment in seconds since 1970 (2001 and later), and below it a number of seconds from now (under 32 years):
    // the documentation says the one and servers send the other.
    private const double SmallestEpoch = 1e9;

    // 9999-12-31T23:59:59Z: the last second that a DateTimeOffset can tell.
    private const double LastSecond = 253402300799;

    // 2^53 - 1: up to there a double counts one by one. What no long holds converts to another number on each version of .NET.
    private const double MostCounted = 9007199254740991;

    internal static RateLimitSnapshot? Read(HttpResponseHeaders headers, DateTimeOffset now)
    {
        RateLimit? user = ReadBucket("X-RateLimit-UserLimit", "X-RateLimit-UserRemaining", "X-RateLimit-UserReset");
        RateLimit? application = ReadBucket("X-RateLimit-ClientLimit", "X-RateLimit-ClientRemaining", "X-RateLimit-ClientReset");
        RateLimit? post = ReadBucket("X-Post-Rate-Limit-Limit", "X-Post-Rate-Limit-Remaining", "X-Post-Rate-Limit-Reset");
        return user is null && application is null && post is null
            ? null
            : new RateLimitSnapshot { User = user, Application = application, Post = post, ObservedAt = now };

        RateLimit? ReadBucket(string limitName, string remainingName, string resetName)
        {
            long? limit = ReadCount(headers, limitName);
            long? remaining = ReadCount(headers, remainingName);
            DateTimeOffset? resetsAt = ReadReset(headers, resetName, now);
            return limit is null && remaining is null && resetsAt is null
                ? null
                : new RateLimit { Limit = limit, Remaining = remaining, ResetsAt = resetsAt };
        }
    }

    private static long? ReadCount(HttpResponseHeaders headers, string name) =>
        ReadNumber(headers, name) is double number ? (long)Math.Clamp(number, 0, MostCounted) : null;

    private static DateTimeOffset? ReadReset(HttpResponseHeaders headers, string name, DateTimeOffset now)
    {
        if (ReadNumber(headers, name) is not double reset)
            return null;

        double second = reset > SmallestEpoch ? reset : now.ToUnixTimeMilliseconds() / 1000.0 + Math.Max(reset, 0);
        DateTimeOffset moment = DateTimeOffset.FromUnixTimeMilliseconds((long)(Math.Min(second, LastSecond) * 1000));
        return moment < now ? now : moment;
    }

    private static double? ReadNumber(HttpResponseHeaders headers, string name) =>
        headers.NonValidated.TryGetValues(name, out HeaderStringValues values)
        && values.Count > 0
        && double.TryParse(First(values), NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
        && double.IsFinite(number)
            ? number
            : null;

    private static string First(HeaderStringValues values)
    {
        HeaderStringValues.Enumerator enumerator = values.GetEnumerator();
        enumerator.MoveNext();
        return enumerator.Current;
    }
}
