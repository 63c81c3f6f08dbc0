using System.Net;

namespace ImgurGen;

/// <summary>Decides what is safe to repeat, and worth it.</summary>
internal static class RetryRule
{
    internal static bool MayRepeat(ApiCall call) => call.Request.Body?.CanRepeat ?? true;

    /// <summary>Whether an attempt that brought no answer is repeated.</summary>
    internal static bool Covers(ApiCall call, Exception failure)
    {
        if (FileReadException.CauseIn(failure) is not null)
            return false;
        if (ConnectionFailures.NothingWasSent(failure))
            return true;

        return IsIdempotent(call.Method) && failure is HttpRequestException or IOException or AttemptTimeoutException
            or OperationCanceledException { InnerException: TimeoutException };
    }

    /// <summary>Whether an attempt with this answer is repeated.</summary>
    /// <param name="call">The call.</param>
    /// <param name="status">The answer's status.</param>
    /// <param name="wait">How long the server asks to wait, or null where it does not say.</param>
    internal static bool Covers(ApiCall call, HttpStatusCode status, TimeSpan? wait) => status switch
    {
        HttpStatusCode.ServiceUnavailable => IsIdempotent(call.Method) || wait is not null,
        HttpStatusCode.RequestTimeout or HttpStatusCode.InternalServerError or HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout =>
            IsIdempotent(call.Method),
        _ => false,
    };

    // RFC 9110, 9.2.2, without TRACE and CONNECT, which no operation of an API is.
    private static bool IsIdempotent(HttpMethod method) =>
        method == HttpMethod.Get || method == HttpMethod.Head || method == HttpMethod.Options
        || method == HttpMethod.Put || method == HttpMethod.Delete;
}
