namespace ImgurGen;

/// <summary>What one attempt costs in each bucket.</summary>
internal readonly record struct CreditCost(long Credits, long Posts)
{
    internal long this[RateLimitBucket bucket] => bucket == RateLimitBucket.Post ? Posts : Credits;

    // The method that is sent: after a "see other", a POST goes on as a GET.
    internal static CreditCost Of(ApiCall call)
    {
        int credits = call.Operation.Credits;
        return new CreditCost(credits, credits > 0 && call.Method == HttpMethod.Post ? 1 : 0);
    }
}
