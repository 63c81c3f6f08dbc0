using System.Net;
using System.Text.RegularExpressions;

namespace ImgurGen;

/// <summary>What goes wrong while signing in and refreshing, in words and exceptions.</summary>
internal static partial class OAuthFailures
{
    private const int LongestText = 200;

    /// <summary>The user or the server refused access (RFC 6749, 4.1.2.1).</summary>
    internal static ApiAuthenticationException Denied(string error, string? description)
    {
        string code = Clean(error);
        string why = code == "access_denied" ? "The user did not grant access" : "The authorization server refused access";
        string told = description is null ? "" : $": {Clean(description)}";
        return new ApiAuthenticationException($"{why} ({code}){told}", new ApiErrorDetails { ErrorCode = code });
    }

    internal static ApiAuthenticationException Missing(string parameter) =>
        new($"The redirect has neither '{parameter}' nor 'error': the authorization server did not complete it.");

    internal static ApiCredentialException NobodySignedIn() =>
        new($"Nobody is signed in: the token store is empty. Sign in, and give the tokens to {nameof(OAuthCredential)}.{nameof(OAuthCredential.SignInAsync)}.");

    internal static ApiCredentialException CannotRenew() =>
        new("The access token has expired, and there is no refresh token to renew it. Sign in again.");

    /// <summary>Whether the server said that the refresh token is good no more, and did not fail otherwise.</summary>
    internal static bool IsRefusedGrant(ApiException exception) =>
        exception.GetType() == typeof(ApiException)
        && exception.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.OK
        && exception.ErrorCode is null or "invalid_grant" or "400";

    internal static ApiAuthenticationException RefusedGrant(ApiException exception) => new(
        $"The tokens could not be renewed: sign in again. {exception.Message}",
        new ApiErrorDetails
        {
            OperationId = exception.OperationId,
            Method = exception.Method,
            PathTemplate = exception.PathTemplate,
            StatusCode = exception.StatusCode,
            ErrorCode = exception.ErrorCode,
            ErrorType = exception.ErrorType,
            RetryAfter = exception.RetryAfter,
            RateLimits = exception.RateLimits,
        },
        exception);

    /// <summary>Whether it may go better later: whatever failed, it was not that the server knows the application or the token no more.</summary>
    internal static bool MayPass(ApiException exception) => exception is not ApiAuthenticationException && !IsRefusedGrant(exception);

    // What comes with a redirect is anybody's text until its state is checked, and the server's after that: one line, and not a long one.
    private static string Clean(string text)
    {
        string line = Unseen().Replace(text, " ").Trim();
        return line.Length > LongestText ? string.Concat(line.AsSpan(0, LongestText), "...") : line;
    }

    [GeneratedRegex(@"[\s\p{C}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Unseen();
}
