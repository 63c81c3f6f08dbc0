namespace ImgurCli;

/// <summary>The exit codes in words, and the one for many things at once.</summary>
internal static class ExitCodes
{
    public static string Describe(ExitCode code) => code switch
    {
        ExitCode.Done => "all was done",
        ExitCode.Failed => "something failed, or some of several files",
        ExitCode.Usage => "the command line or the settings are wrong; nothing was sent",
        ExitCode.Refused => "nobody is signed in, or Imgur refuses the credential or the request",
        ExitCode.RateLimited => "a rate limit has run out",
        ExitCode.NotFound => "it is not there",
        ExitCode.Unreachable => "Imgur could not be reached, did not answer in time, or is down",
        ExitCode.Interrupted => "interrupted by Ctrl+C or SIGTERM",
        _ => throw new ArgumentOutOfRangeException(nameof(code), code, null),
    };

    /// <summary>Where nothing was done for one reason alone, that reason; where some was, or the reasons differ, just a failure.</summary>
    public static ExitCode Of(int done, IEnumerable<Exception> failures)
    {
        ExitCode[] reasons = [.. failures.Select(Failures.CodeOf).Distinct()];
        return reasons.Length switch
        {
            0 => ExitCode.Done,
            1 when done == 0 => reasons[0],
            _ => ExitCode.Failed,
        };
    }
}
