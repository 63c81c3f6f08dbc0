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
}
