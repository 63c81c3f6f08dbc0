using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Runtime.CompilerServices;

namespace ImgurGen;

/// <summary>What is counted, under the meter <see cref="ApiTelemetry.MeterName"/>.</summary>
internal static class ApiMetrics
{
    private static readonly Meter Meter = new(ApiTelemetry.MeterName);

    private static readonly Counter<long> CacheLookups = Meter.CreateCounter<long>(
        "imgurgen.cache.lookups", "{lookup}", "Calls that a response cache might serve: hit (confirmed by the server), stale or miss.");

    private static readonly Counter<long> RateLimitRefusals = Meter.CreateCounter<long>(
        "imgurgen.ratelimit.refusals", "{call}", "Calls that were not sent because too few credits were left.");

    private static readonly Histogram<double> RateLimitWaits = Meter.CreateHistogram<double>(
        "imgurgen.ratelimit.waits", "s", "How long calls waited for credits, or for what a 429 asked (then without a bucket).");

    // Clients that nobody disposes of must not live on for being measured.
    private static readonly ConditionalWeakTable<RateLimiter, string> Limiters = [];

    static ApiMetrics() => Meter.CreateObservableGauge(
        "imgurgen.ratelimit.remaining", RemainingCredits, "{credit}", "Credits that are left, less what calls in flight have reserved.");

    internal static void Observe(RateLimiter limiter, ApiDescription api) => Limiters.Add(limiter, api.Name);

    internal static void Forget(RateLimiter limiter) => Limiters.Remove(limiter);

    internal static void RateLimitRefusal(ApiDescription api, ApiOperation operation, RateLimitBucket bucket)
    {
        if (!RateLimitRefusals.Enabled)
            return;

        RateLimitRefusals.Add(
            1, new("imgurgen.api", api.Name), new("imgurgen.operation", operation.Id), new("imgurgen.bucket", Tag(bucket)));
    }

    internal static void RateLimitWait(ApiDescription api, ApiOperation operation, RateLimitBucket? bucket, TimeSpan waited)
    {
        if (!RateLimitWaits.Enabled)
            return;

        var tags = new TagList { { "imgurgen.api", api.Name }, { "imgurgen.operation", operation.Id } };
        if (bucket is { } known)
            tags.Add("imgurgen.bucket", Tag(known));
        RateLimitWaits.Record(waited.TotalSeconds, tags);
    }

    internal static void CacheLookup(ApiDescription api, ApiOperation operation, string result)
    {
        if (CacheLookups.Enabled)
            CacheLookups.Add(1, new("imgurgen.api", api.Name), new("imgurgen.operation", operation.Id), new("imgurgen.cache.result", result));
    }

    private static IEnumerable<Measurement<long>> RemainingCredits()
    {
        foreach ((RateLimiter limiter, string api) in Limiters)
        {
            RateLimitSnapshot? limits = limiter.Snapshot();
            foreach (RateLimitBucket bucket in Enum.GetValues<RateLimitBucket>())
            {
                if (limits?[bucket]?.Remaining is { } remaining)
                    yield return new Measurement<long>(remaining, new("imgurgen.api", api), new("imgurgen.bucket", Tag(bucket)));
            }
        }
    }

    private static string Tag(RateLimitBucket bucket) => bucket switch
    {
        RateLimitBucket.User => "user",
        RateLimitBucket.Application => "application",
        _ => "post",
    };
}
