using System.Text.Json;
using ImgurGen.Json;

namespace ImgurGen;

/// <summary>Describes successful answers that cannot be read, without quoting them: they may hold tokens.</summary>
internal static class FormatErrors
{
    /// <summary>The answer has no body, or none that was read.</summary>
    internal static ApiResponseFormatException NoJson(in AnswerContext context) =>
        Create(context, context.Body.Refusal is { } refusal ? $"the body {refusal}" : "the body is empty", path: null, context.Body.RefusalCause);

    /// <summary>The body is no text that can be read.</summary>
    internal static ApiResponseFormatException NoText(in AnswerContext context) =>
        Create(context, $"the body {context.Body.Refusal}", path: null, context.Body.RefusalCause);

    /// <summary>The body is a text, and not one of the value that the document describes.</summary>
    internal static ApiResponseFormatException BadText(in AnswerContext context, Exception failure) =>
        Create(context, "the text is no value of the type that was expected", path: null, failure);

    /// <summary>The status is one of success, of which the document says nothing.</summary>
    internal static ApiResponseFormatException UnknownStatus(in AnswerContext context) =>
        Create(context, "the API's document describes no answer of this status", path: null, cause: null);

    /// <summary>The body is no JSON, or JSON of another shape.</summary>
    /// <param name="context">The answer.</param>
    /// <param name="failure">What reading it threw.</param>
    /// <param name="stopped">Where reading stopped, in bytes from the start of the body.</param>
    internal static ApiResponseFormatException BadJson(in AnswerContext context, Exception failure, long stopped)
    {
        if (!StartsLikeJson(context.Body.Bytes.Span))
            return Create(context, "the body is not JSON", path: null, failure);

        JsonException located = JsonFailure.Located(failure, new Utf8JsonReader(context.Body.Bytes.Span), stopped);
        return Create(context, $"the body is not what was expected. {located.Message}", located.Path, located);
    }

    /// <summary>The envelope is there, the payload is not.</summary>
    internal static ApiResponseFormatException MissingPayload(in AnswerContext context, EnvelopeFormat envelope)
    {
        string path = $"$.{envelope.Payload}";
        return Create(context, $"there is no payload at {path}", path, cause: null);
    }

    // HTML and XML begin with '<', whatever their media type says; what begins otherwise is worth a path.
    private static bool StartsLikeJson(ReadOnlySpan<byte> body)
    {
        ReadOnlySpan<byte> text = body.TrimStart(" \t\r\n"u8);
        return text.Length > 0 && (text[0] is (byte)'{' or (byte)'[' or (byte)'"' or (byte)'-' or (byte)'t' or (byte)'f' or (byte)'n'
            or (>= (byte)'0' and <= (byte)'9'));
    }

    private static ApiResponseFormatException Create(in AnswerContext context, string problem, string? path, Exception? cause)
    {
        ResponseBody body = context.Body;
        string type = body.ContentType ?? "no named type";
        string size = body.Refusal is null ? $", {body.Bytes.Length} bytes" : "";
        string stop = problem.EndsWith('.') ? "" : ".";
        return new ApiResponseFormatException(
            $"{context.Call.Operation} was answered with HTTP {(int)context.StatusCode} ({type}{size}), but {problem}{stop}",
            ErrorFactory.Details(context),
            cause)
        {
            ContentType = body.ContentType,
            BodyLength = body.Refusal is null ? body.Bytes.Length : null,
            JsonPath = path,
        };
    }
}
