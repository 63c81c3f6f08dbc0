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
}
