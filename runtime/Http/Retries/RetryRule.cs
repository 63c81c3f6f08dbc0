using System.Net;

namespace ImgurGen;

/// <summary>Decides what is safe to repeat, and worth it.</summary>
/// <param name="longestWait">A server that asks for a longer one is not asked again.</param>
/// <param name="time">The clock.</param>
internal sealed class RetryRule(TimeSpan longestWait, TimeProvider time)
{
    internal static bool MayRepeat(ApiCall call) => call.Request.Body?.CanRepeat ?? true;

    /// <summary>Whether an attempt that brought no answer is repeated.</summary>
    internal static bool Covers(ApiCall call, Exception failure)
    {
        if (!MayRepeat(call) || FileReadException.CauseIn(failure) is not null)
            return false;
        if (ConnectionFailures.NothingWasSent(failure))
            return true;

        return IsIdempotent(call.Method) && failure is HttpRequestException or IOException or AttemptTimeoutException
            or OperationCanceledException { InnerException: TimeoutException };
    }

    /// <summary>Whether an attempt with this answer is repeated.</summary>
    internal bool Covers(ApiCall call, ApiAnswer answer)
    {
        HttpStatusCode status = answer.Message.StatusCode;
        bool mayPass = status is HttpStatusCode.ServiceUnavailable or HttpStatusCode.RequestTimeout or HttpStatusCode.InternalServerError
            or HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout;
        if (!mayPass || !MayRepeat(call))
            return false;

        TimeSpan? wait = WaitOf(answer);
        bool isSafe = IsIdempotent(call.Method) || (status == HttpStatusCode.ServiceUnavailable && wait is not null);
        return isSafe && !(wait > longestWait);
    }

    /// <summary>How long the server asks to wait, or null where it does not say.</summary>
    internal TimeSpan? WaitOf(ApiAnswer answer) => RetryAfter.Read(answer.Message.Headers, time.GetUtcNow());

    // RFC 9110, 9.2.2, without TRACE and CONNECT, which no operation of an API is.
    private static bool IsIdempotent(HttpMethod method) =>
        method == HttpMethod.Get || method == HttpMethod.Head || method == HttpMethod.Options
        || method == HttpMethod.Put || method == HttpMethod.Delete;
}
