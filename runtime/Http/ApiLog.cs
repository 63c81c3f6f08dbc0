using Microsoft.Extensions.Logging;

namespace ImgurGen;

/// <summary>All that is ever logged. Addresses and bodies are not: a path can hold a delete hash, and a query a key.</summary>
internal static partial class ApiLog
{
    [LoggerMessage(1, LogLevel.Debug, "Calling {Operation}: {Method} {PathTemplate}")]
    internal static partial void Calling(ILogger logger, string operation, HttpMethod method, string pathTemplate);

    [LoggerMessage(2, LogLevel.Debug, "{Operation} was answered with {StatusCode} in {ElapsedMilliseconds} ms")]
    internal static partial void Answered(ILogger logger, string operation, int statusCode, double elapsedMilliseconds);

    [LoggerMessage(3, LogLevel.Warning, "{Operation} failed after {ElapsedMilliseconds} ms: {ErrorType}, HTTP {StatusCode}")]
    internal static partial void Failed(ILogger logger, string operation, string errorType, int? statusCode, double elapsedMilliseconds);

    [LoggerMessage(4, LogLevel.Debug, "{Operation} was cancelled after {ElapsedMilliseconds} ms")]
    internal static partial void Cancelled(ILogger logger, string operation, double elapsedMilliseconds);

    [LoggerMessage(5, LogLevel.Debug, "{Operation} was redirected with {StatusCode}; its credential goes along: {SameHost}")]
    internal static partial void Redirected(ILogger logger, string operation, int statusCode, bool sameHost);

    [LoggerMessage(10, LogLevel.Warning, "The rate limit '{Bucket}' is low: {Remaining} of {Limit} are left until {ResetsAt:u}")]
    internal static partial void RateLimitLow(ILogger logger, RateLimitBucket bucket, long remaining, long limit, DateTimeOffset? resetsAt);

    [LoggerMessage(11, LogLevel.Information, "{Operation} waits about {Seconds} s for the rate limit '{Bucket}'")]
    internal static partial void RateLimitWaiting(ILogger logger, string operation, RateLimitBucket bucket, double seconds);

    [LoggerMessage(
        12,
        LogLevel.Warning,
        "{Operation} was not sent: it needs {Needed} of the rate limit '{Bucket}', which has {Remaining} left until {OpensAt:u}")]
    internal static partial void RateLimitRefused(
        ILogger logger, string operation, RateLimitBucket bucket, long needed, long remaining, DateTimeOffset opensAt);

    [LoggerMessage(13, LogLevel.Warning, "The callback failed that was told that the rate limit '{Bucket}' is low")]
    internal static partial void RateLimitCallbackFailed(ILogger logger, RateLimitBucket bucket, Exception exception);

    [LoggerMessage(
        14, LogLevel.Information, "{Operation} was refused for its rate, and is repeated after the {Seconds} s that the API asked for")]
    internal static partial void RateLimitAsked(ILogger logger, string operation, double seconds);

    [LoggerMessage(20, LogLevel.Information, "{Operation} is repeated ({Retry}) after {Reason}, in {DelayMilliseconds} ms")]
    internal static partial void Repeating(ILogger logger, string operation, int retry, string reason, double delayMilliseconds);

    [LoggerMessage(21, LogLevel.Information, "{Operation} is repeated with a new token: the API rejected the last one")]
    internal static partial void Renewed(ILogger logger, string operation);

    [LoggerMessage(22, LogLevel.Warning, "The response cache failed for {Operation}, which goes on without it")]
    internal static partial void CacheFailed(ILogger logger, string operation, Exception exception);

    [LoggerMessage(23, LogLevel.Warning, "{Operation} is deprecated by the API since {Deprecation}, and ends on {Sunset}; more: {Link}")]
    internal static partial void Deprecated(ILogger logger, string operation, string deprecation, string sunset, string link);
}
