using System.Text;
using ImgurGen.Json;

namespace ImgurGen;

/// <summary>Reads an answer that is one value as plain text: a number, a truth value, a date, an enum.</summary>
internal readonly struct TextValueAnswerReader<T, TCodec> : IAnswerReader<ApiResponse<T>>
    where TCodec : struct, IJsonCodec<T>
{
    public static ApiResponse<T> Read(in AnswerContext context)
    {
        if (!context.IsSuccess)
            throw ErrorBody.Read(context);
        if (context.Body.Refusal is not null)
            throw FormatErrors.NoText(context);
        if (context.Call.Operation.MayBeEmpty && context.Body.Bytes.IsEmpty)
            return context.Response(default(T)!);

        string text = Encoding.UTF8.GetString(context.Body.Bytes.Span).Trim();

        // Servers that always write JSON quote a text even where they call it plain.
        if (text is ['"', .. string quoted, '"'])
            text = quoted;
        try
        {
            return context.Response(WireText.Read<T, TCodec>(text));
        }
        catch (Exception exception) when (JsonFailure.IsBadJson(exception))
        {
            throw FormatErrors.BadText(context, exception);
        }
    }
}
