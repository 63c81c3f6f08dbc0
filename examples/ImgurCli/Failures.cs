using ImgurCli.Output;
using ImgurGen;

namespace ImgurCli;

/// <summary>What a failure means: to a script by its exit code, to a person in words.</summary>
internal static class Failures
{
    /// <summary>Whether the failure is one of the network, of Imgur or of a file. Anything else is a mistake of this program.</summary>
    public static bool IsExpected(Exception failure)
        => failure is CliException or ApiException or TokenStoreException or IOException or UnauthorizedAccessException;

    public static ExitCode CodeOf(Exception failure) => failure switch
    {
        CliException own => own.Code,
        ApiCredentialException or ApiAuthenticationException or ApiForbiddenException => ExitCode.Refused,
        ApiRateLimitException => ExitCode.RateLimited,
        ApiNotFoundException => ExitCode.NotFound,
        ApiConnectionException or ApiTimeoutException or ApiUnavailableException => ExitCode.Unreachable,
        OperationCanceledException => ExitCode.Interrupted,
        _ => ExitCode.Failed,
    };

    /// <summary>The failure on one line, and where there is something to do about it, what.</summary>
    public static string Describe(Exception failure) => failure switch
    {
        OperationCanceledException => "Interrupted.",
        ApiCredentialException => $"{failure.Message} Sign in with: imgur login",
        ApiRateLimitException { RetryAfter: { } wait } => $"{failure.Message} Try again in {Words.Duration(wait)}.",
        _ => failure.Message,
    };
}
