namespace ImgurGen;

/// <summary>The kinds of error that callers react to differently; each has an exception of its own.</summary>
internal enum ErrorKind
{
    Other = 1,
    Authentication = 2,
    Forbidden = 3,
    NotFound = 4,
    RateLimit = 5,
    Unavailable = 6,
    ContentTooLarge = 7,
}
