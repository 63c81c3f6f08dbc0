using System.Text;

namespace ImgurGen;

/// <summary>The body of a failed call's answer for the caller: in its documented type, or as text.</summary>
internal static class ErrorBodies
{
    // Enough for what a server has to say, too little to fill a memory with what a broken one sends.
    private const int LongestText = 32 * 1024;

    /// <summary>The body in the type that the document gives it; null where it gives none, or the body is not of that type.</summary>
    internal static object? Read(in AnswerContext context)
    {
        if (!IsTold(context))
            return null;
        if (Format(context) is { } format && format.TryRead(context.Body.Bytes.Span, out object? error))
            return error;

        bool isProblem = string.Equals(context.Body.ContentType, MediaTypes.Problem, StringComparison.OrdinalIgnoreCase);
        return isProblem ? ApiProblem.TryRead(context.Body.Bytes) : null;
    }

    /// <summary>The body as text, or its beginning; null where there is none.</summary>
    internal static string? Text(in AnswerContext context)
    {
        if (!IsTold(context) || context.Body.Bytes.Span.Contains((byte)0))
            return null;

        ReadOnlySpan<byte> body = context.Body.Bytes.Span;
        string text = Encoding.UTF8.GetString(body[..Math.Min(body.Length, LongestText * 3)]);
        text = context.Answer.Authentication?.Redact(text) ?? text;
        return text.Length <= LongestText ? text : text[..LongestText];
    }

    // Imgur's rule names what its bodies say; those of successful answers may hold a token.
    private static bool IsTold(in AnswerContext context) =>
        !context.Answer.Message.IsSuccessStatusCode
        && !context.Body.Bytes.IsEmpty
        && context.Envelope is not { Errors: EnvelopeErrorRule.Imgur };

    /// <summary>The format for the status itself, else for its range, else for all that are not documented (OpenAPI, Responses Object).</summary>
    private static ApiErrorFormat? Format(in AnswerContext context)
    {
        ApiErrorFormat[] formats = context.Call.Operation.Errors;
        int status = (int)context.StatusCode;
        return Array.Find(formats, format => format.Status == status)
            ?? Array.Find(formats, format => format.Status == status / 100)
            ?? Array.Find(formats, static format => format.Status == ApiErrorFormat.AnyStatus);
    }
}
