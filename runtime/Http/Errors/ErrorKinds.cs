using System.Globalization;
using System.Text.RegularExpressions;

namespace ImgurGen;

/// <summary>
/// Tells of which kind an error is. Elsewhere the HTTP status says it. Imgur answers with a few statuses for everything, and with 200, so
/// that under its rule the code inside the body, the body's own status and some known sentences are asked as well.
/// </summary>
internal static partial class ErrorKinds
{
    private const int OverCapacity = 1203;
    private const string OverSizeLimit = "1002";

    internal static ErrorKind Of(in AnswerContext context, ApiError error)
    {
        int http = (int)context.StatusCode;
        return context.Envelope is { Errors: EnvelopeErrorRule.Imgur }
            ? OfImgur(http, error)
            : OfStatus(http < 400 ? error.Status ?? http : http);
    }

    /// <summary>
    /// Whether the answer says that the token itself is not, or no longer, valid: elsewhere with 401. Imgur says it in a sentence, and with 403;
    /// its 401 is for calls that needed another credential.
    /// </summary>
    internal static bool IsTokenRejected(in AnswerContext context)
    {
        int http = (int)context.StatusCode;
        if (context.Envelope is not { Errors: EnvelopeErrorRule.Imgur })
            return http == 401;

        // No other status can mean a token, so that bodies of the others are not read for it.
        if (http is not (400 or 401 or 403))
            return false;

        ApiError error = ErrorBody.Explain(context);
        return EffectiveStatus(http, error) is 401 or 403 && Says(error, AboutToken());
    }

    /// <summary>How long a sentence says to wait ("Please wait 59 more minutes."), or null where it does not.</summary>
    internal static TimeSpan? WaitIn(string? message)
    {
        if (message is null || WaitSentence().Match(message) is not { Success: true } match)
            return null;

        double number = double.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture);
        double seconds = char.ToLowerInvariant(match.Groups["unit"].ValueSpan[0]) switch
        {
            'h' => number * 3600,
            'm' => number * 60,
            _ => number,
        };
        return JsonRead.Seconds(seconds);
    }

    private static ErrorKind OfImgur(int http, ApiError error)
    {
        if (error.Code == OverSizeLimit)
            return ErrorKind.ContentTooLarge;

        int status = EffectiveStatus(http, error);
        if (status == 403)
            return Says(error, AboutCredential()) ? ErrorKind.Authentication : ErrorKind.Forbidden;
        if (status == 429 || Says(error, TooFast()))
            return ErrorKind.RateLimit;
        if (error.Status == OverCapacity || Says(error, OverCapacityText()))
            return ErrorKind.Unavailable;

        return OfStatus(status);
    }

    /// <summary>HTTP's own status where it says something; where it is a success or a mere 400, what the body says instead.</summary>
    private static int EffectiveStatus(int http, ApiError error)
    {
        if (http is >= 400 and not 400)
            return http;
        if (int.TryParse(error.Code, CultureInfo.InvariantCulture, out int code) && code is 401 or 403 or 404 or 429 or (>= 500 and < 600))
            return code;

        return http < 400 && error.Status is >= 400 and < 600 ? error.Status.Value : http;
    }

    private static ErrorKind OfStatus(int status) => status switch
    {
        401 => ErrorKind.Authentication,
        403 => ErrorKind.Forbidden,
        404 => ErrorKind.NotFound,
        413 => ErrorKind.ContentTooLarge,
        429 => ErrorKind.RateLimit,
        >= 500 and < 600 => ErrorKind.Unavailable,
        _ => ErrorKind.Other,
    };

    private static bool Says(ApiError error, Regex sentence) => error.Message is not null && sentence.IsMatch(error.Message);

    // "The access token provided is invalid.", "Invalid client_id", "Malformed auth header.": all are told with 403.
    [GeneratedRegex(
        "access token|client[_ ]id|auth header|authentication required", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AboutCredential();

    [GeneratedRegex("access token", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AboutToken();

    [GeneratedRegex("too fast", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TooFast();

    [GeneratedRegex("over capacity", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OverCapacityText();

    [GeneratedRegex(
        @"\bwait\s+(?<number>[0-9]{1,9})\s+(more\s+)?(?<unit>second|minute|hour)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex WaitSentence();
}
