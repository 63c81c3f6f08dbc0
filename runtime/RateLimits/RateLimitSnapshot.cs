namespace ImgurGen;

/// <summary>The rate limits that the server told, in the headers of an answer or of several.</summary>
public sealed record RateLimitSnapshot
{
    /// <summary>The user's bucket, which Imgur keeps by address. Source: <c>X-RateLimit-User*</c>.</summary>
    public RateLimit? User { get; init; }

    /// <summary>The application's bucket, which all of its users share. Source: <c>X-RateLimit-Client*</c>.</summary>
    public RateLimit? Application { get; init; }

    /// <summary>The bucket of what is posted, beside the other two. Source: <c>X-Post-Rate-Limit-*</c>.</summary>
    public RateLimit? Post { get; init; }

    /// <summary>When the newest of these was seen.</summary>
    public DateTimeOffset ObservedAt { get; init; }

    /// <summary>This, completed by what only an older snapshot tells.</summary>
    internal RateLimitSnapshot Over(RateLimitSnapshot? older) => older is null
        ? this
        : this with
        {
            User = User ?? older.User,
            Application = Application ?? older.Application,
            Post = Post ?? older.Post,
        };
}
