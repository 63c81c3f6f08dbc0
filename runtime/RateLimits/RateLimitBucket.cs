namespace ImgurGen;

/// <summary>The buckets of credits that Imgur keeps, each with a limit of its own.</summary>
public enum RateLimitBucket
{
    /// <summary>The user's, which Imgur keeps by address: 500 credits an hour, as it is documented.</summary>
    User = 1,

    /// <summary>The application's, which all of its users share: 12,500 credits a day, as it is documented.</summary>
    Application = 2,

    /// <summary>That of POST requests, of which each counts as one beside its credits: 1,250 an hour, as it is documented.</summary>
    Post = 3,
}
