namespace ImgurGen;

/// <summary>
/// Rate limits: those that one answer told (<see cref="ApiResponse.RateLimits"/>), or what a client knows from all of its answers
/// (<see cref="ApiConnection.RateLimits"/>).
/// </summary>
public sealed record RateLimitSnapshot
{
    /// <summary>The user's bucket, which Imgur keeps by address. Source: <c>X-RateLimit-User*</c>.</summary>
    public RateLimit? User { get; init; }

    /// <summary>The application's bucket, which all of its users share. Source: <c>X-RateLimit-Client*</c>.</summary>
    public RateLimit? Application { get; init; }

    /// <summary>The bucket of what is posted, beside the other two. Source: <c>X-Post-Rate-Limit-*</c>.</summary>
    public RateLimit? Post { get; init; }

    /// <summary>When the server told the newest of these.</summary>
    public DateTimeOffset ObservedAt { get; init; }

    internal RateLimit? this[RateLimitBucket bucket] => bucket switch
    {
        RateLimitBucket.User => User,
        RateLimitBucket.Application => Application,
        _ => Post,
    };
}
