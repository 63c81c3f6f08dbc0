namespace ImgurGen;

/// <summary>What becomes of a call for which too few credits are left.</summary>
public enum RateLimitMode
{
    /// <summary>
    /// It fails at once with an <see cref="ApiRateLimitException"/>, whose <see cref="ApiException.RetryAfter"/> says when to come back.
    /// Nothing is sent.
    /// </summary>
    Refuse = 1,

    /// <summary>
    /// It waits until the bucket is full again, at most <see cref="RateLimitOptions.MaxWait"/>; where that is too short, it fails at once.
    /// </summary>
    Wait = 2,

    /// <summary>It is sent all the same, and the server decides: limits are followed and told, but nothing is held back.</summary>
    Observe = 3,
}
