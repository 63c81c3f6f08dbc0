using Microsoft.Extensions.Logging;

namespace ImgurGen;

/// <summary>Tells that buckets run low: in the log, and to whoever asked for it.</summary>
internal sealed class RateLimitAlarm(ILogger logger, Action<RateLimitLow>? onLow)
{
    internal void Tell(List<RateLimitLow>? lows)
    {
        if (lows is null)
            return;

        foreach (RateLimitLow low in lows)
        {
            ApiLog.RateLimitLow(logger, low.Bucket, low.Remaining, low.Limit, low.ResetsAt);
            Call(low);
        }
    }

    // The call that happens to notice is not at fault for what its user's code does about it.
    private void Call(RateLimitLow low)
    {
        try
        {
            onLow?.Invoke(low);
        }
        catch (Exception exception)
        {
            ApiLog.RateLimitCallbackFailed(logger, low.Bucket, exception);
        }
    }
}
