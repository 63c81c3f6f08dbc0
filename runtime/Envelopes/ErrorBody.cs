using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace ImgurGen;

/// <summary>Makes an exception of a body that tells, or may tell, what was wrong.</summary>
internal static class ErrorBody
{
    /// <summary>The exception for an answer that is an error: the body explains it, if it can be read at all.</summary>
    internal static ApiException Read(in AnswerContext context) => ErrorFactory.Create(context, Explain(context));

    /// <summary>What the body of an error says.</summary>
    internal static ApiError Explain(in AnswerContext context)
    {
        using JsonDocument? document = Parse(context);
        try
        {
            return document is null ? ApiError.Unknown : Explain(document.RootElement, context.Envelope);
        }
        catch (Exception exception) when (IsBadText(exception))
        {
            return ApiError.Unknown;
        }
    }

    /// <summary>The exception for a successful answer, if its body is an error by the rule of the API's envelope.</summary>
    internal static bool TryRead(in AnswerContext context, [NotNullWhen(true)] out ApiException? exception)
    {
        exception = null;
        if (context.Envelope is not { } envelope)
            return false;

        using JsonDocument? document = Parse(context);
        if (document is null || !IsError(document.RootElement, envelope, context.Call.Operation))
            return false;

        exception = ErrorFactory.Create(context, Explain(context));
        return true;
    }

    private static bool IsError(JsonElement root, EnvelopeFormat envelope, ApiOperation operation)
    {
        try
        {
            return ImgurErrorReader.IsError(root, envelope, operation);
        }
        catch (Exception exception) when (IsBadText(exception))
        {
            return false;
        }
    }

    // A text that is not valid UTF-8, or has half of a surrogate pair, is found out only when it is read; it explains nothing.
    private static bool IsBadText(Exception exception) => exception is InvalidOperationException;

    private static ApiError Explain(JsonElement root, EnvelopeFormat? envelope) =>
        envelope is null ? PlainErrorReader.Read(root) : ImgurErrorReader.Read(root, envelope);

    /// <summary>The body as JSON; null where it is something else, which explains nothing.</summary>
    private static JsonDocument? Parse(in AnswerContext context)
    {
        if (context.Body.Bytes.IsEmpty)
            return null;

        try
        {
            return JsonDocument.Parse(context.Body.Bytes);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
