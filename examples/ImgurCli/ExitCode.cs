namespace ImgurCli;

/// <summary>How the program ended, for scripts. The numbers are a promise: none changes its meaning.</summary>
internal enum ExitCode
{
    /// <summary>All was done.</summary>
    Done = 0,

    /// <summary>Something failed that no other code names, or some of several files.</summary>
    Failed = 1,

    /// <summary>The command line or the settings are wrong. Nothing was sent.</summary>
    Usage = 2,

    /// <summary>Nobody is signed in, or Imgur refuses the credential or the request.</summary>
    Refused = 3,

    /// <summary>A rate limit has run out.</summary>
    RateLimited = 4,

    /// <summary>What was asked for is not there.</summary>
    NotFound = 5,

    /// <summary>Imgur could not be reached, did not answer in time, or is down.</summary>
    Unreachable = 6,

    /// <summary>Ctrl+C or SIGTERM: 128 and the number of SIGINT, as shells have it.</summary>
    Interrupted = 130,
}
