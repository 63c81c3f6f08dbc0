using System.Text;

namespace ImgurGen;

/// <summary>Reads an answer that is text of whatever kind: plain, XML, CSV.</summary>
internal readonly struct TextAnswerReader : IAnswerReader<ApiResponse<string>>
{
    public static ApiResponse<string> Read(in AnswerContext context)
    {
        if (!context.IsSuccess)
            throw ErrorBody.Read(context);
        if (context.Body.Refusal is not null)
            throw FormatErrors.NoText(context);

        return context.Response(Encoding.UTF8.GetString(context.Body.Bytes.Span));
    }
}
