using System.Net;

namespace ImgurGen;

/// <summary>An answer with its body, and the call that it answers.</summary>
internal readonly record struct AnswerContext(ApiTransport Transport, ApiCall Call, ApiAnswer Answer)
{
    internal HttpStatusCode StatusCode => Answer.Message.StatusCode;

    internal ResponseBody Body => Answer.Body;

    internal EnvelopeFormat? Envelope => Transport.Api.Envelope;

    internal bool IsSuccess =>
        Answer.Message.IsSuccessStatusCode || (Call.Operation.ExpectsRedirect && (int)StatusCode is >= 300 and < 400);

    /// <summary>The response with a payload, and what the answer says beside it.</summary>
    internal ApiResponse<T> Response<T>(T payload, ulong? fingerprint = null) => new(StatusCode, payload)
    {
        Headers = Answer.Message.Headers,
        ContentHeaders = Answer.Message.Content.Headers,
        RateLimits = Answer.RateLimits,
        FromCache = Answer.FromCache,
        Fingerprint = fingerprint,
    };
}
