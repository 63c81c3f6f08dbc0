using Microsoft.Extensions.Logging;

namespace ImgurGen;

/// <summary>What is logged of signing in and refreshing. Tokens, codes, states and addresses are not.</summary>
internal static partial class OAuthLog
{
    [LoggerMessage(30, LogLevel.Information, "The access token was renewed; it expires at {ExpiresAt}")]
    internal static partial void Renewed(ILogger logger, DateTimeOffset? expiresAt);

    [LoggerMessage(31, LogLevel.Debug, "The token store already held newer tokens")]
    internal static partial void TakenFromStore(ILogger logger);

    [LoggerMessage(32, LogLevel.Warning, "The access token could not be renewed at present ({ErrorType}); it is used until it expires at {ExpiresAt}")]
    internal static partial void UsedMeanwhile(ILogger logger, string errorType, DateTimeOffset? expiresAt);

    [LoggerMessage(33, LogLevel.Debug, "A request that is no part of the sign-in was refused with {StatusCode}")]
    internal static partial void Stray(ILogger logger, int statusCode);

    [LoggerMessage(34, LogLevel.Debug, "The browser did not wait for the end of a request or an answer: {ErrorType}")]
    internal static partial void Unfinished(ILogger logger, string errorType);
}
