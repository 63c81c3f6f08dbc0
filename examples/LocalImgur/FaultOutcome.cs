namespace LocalImgur;

/// <summary>What a client should make of an answer.</summary>
public enum FaultOutcome
{
    /// <summary>The operation succeeds, as if nothing were wrong.</summary>
    Success = 1,

    /// <summary>The API refuses, for a reason that is none of those below.</summary>
    Error,

    /// <summary>The credential is missing or no longer good.</summary>
    Unauthorized,

    /// <summary>The credential is good, but not for this.</summary>
    Forbidden,

    /// <summary>What is asked for is not there.</summary>
    NotFound,

    /// <summary>A limit is used up, or the client is too fast.</summary>
    RateLimited,

    /// <summary>The API, or what stands before it, is down or overloaded.</summary>
    Unavailable,

    /// <summary>The answer is called a success and cannot be read.</summary>
    Unreadable,

    /// <summary>The connection ends before the answer does.</summary>
    Disconnected,
}
