using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace ImgurGen;

/// <summary>Names what went wrong: the exception for an error that an API told.</summary>
internal static partial class ErrorFactory
{
    // A sentence or two; what is longer is a page, not a message.
    private const int LongestMessage = 500;

    internal static ApiErrorDetails Details(ApiCall call) => new()
    {
        OperationId = call.Operation.Id,
        Method = call.Operation.Method,
        PathTemplate = call.Operation.PathTemplate,
    };

    internal static ApiErrorDetails Details(in AnswerContext context) => Details(context.Call) with
    {
        StatusCode = context.StatusCode,
        RateLimits = context.Answer.RateLimits,
    };

    internal static ApiException Create(in AnswerContext context, ApiError error)
    {
        string? told = Clean(context, error.Message);
        object? read = ErrorBodies.Read(context);
        ApiErrorDetails details = Details(context) with
        {
            ErrorCode = Clean(context, error.Code) ?? ForeignStatus(context, error),
            ErrorType = Clean(context, error.Type),
            RetryAfter = WaitFor(context, error),
            Error = read,
            RawBody = read is null ? ErrorBodies.Text(context) : null,
        };
        return ErrorKinds.Of(context, error) switch
        {
            ErrorKind.Authentication => new ApiAuthenticationException(Describe(context, details, told), details),
            ErrorKind.Forbidden => new ApiForbiddenException(Describe(context, details, told), details),
            ErrorKind.NotFound => new ApiNotFoundException(Describe(context, details, told), details),
            ErrorKind.RateLimit => new ApiRateLimitException(Describe(context, details, told), details),
            ErrorKind.Unavailable => new ApiUnavailableException(Describe(context, details, told), details),
            ErrorKind.ContentTooLarge => new ApiContentTooLargeException(Describe(context, details, told), details),
            _ => new ApiException(Describe(context, details, told), details),
        };
    }

    private static string Describe(in AnswerContext context, ApiErrorDetails details, string? told)
    {
        string status = $"{(int)context.StatusCode}{Reason(context.StatusCode)}";
        string message = $"{context.Call.Operation} failed with HTTP {status}: {told ?? Unexplained(context)}";
        return details.ErrorCode is null ? message : $"{message} (code {details.ErrorCode})";
    }

    private static string Reason(HttpStatusCode status) => Enum.IsDefined(status) ? $" {status}" : "";

    private static string Unexplained(in AnswerContext context)
    {
        ResponseBody body = context.Body;
        if ((int)context.StatusCode is >= 300 and < 400)
            return $"it is a redirect that is not followed for {context.Call.Method}.";
        if (body.Refusal is { } refusal)
            return $"the body {refusal}.";

        return body.Bytes.IsEmpty
            ? "the body is empty."
            : $"the body ({body.ContentType ?? "of no named type"}, {body.Bytes.Length} bytes) does not say why.";
    }

    /// <summary>The body's status where it is not that of HTTP: then it is a code of the API's own, 1203 for one.</summary>
    private static string? ForeignStatus(in AnswerContext context, ApiError error) =>
        error.Status is { } status && status != (int)context.StatusCode ? status.ToString(CultureInfo.InvariantCulture) : null;

    private static string? Clean(in AnswerContext context, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;

        string redacted = context.Answer.Authentication?.Redact(text) ?? text;
        string line = Blanks().Replace(redacted, " ").Trim();
        return line.Length > LongestMessage ? string.Concat(line.AsSpan(0, LongestMessage), "...") : line;
    }

    private static TimeSpan? WaitFor(in AnswerContext context, ApiError error) =>
        RetryAfter.Read(context.Answer.Message.Headers, context.Transport.Time.GetUtcNow()) ?? error.Wait ?? ErrorKinds.WaitIn(error.Message);

    [GeneratedRegex(@"[\s\p{C}]+")]
    private static partial Regex Blanks();
}
