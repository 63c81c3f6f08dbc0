using System.Text.Json;
using ImgurGen.Json;

namespace ImgurGen;

/// <summary>Reads an answer whose type depends on its status.</summary>
internal readonly struct StatusAnswerReader<T, TCodec> : IAnswerReader<ApiResponse<T>>
    where T : class
    where TCodec : struct, IStatusCodec<T>
{
    public static ApiResponse<T> Read(in AnswerContext context)
    {
        if (!context.IsSuccess)
            throw ErrorBody.Read(context);

        int status = (int)context.StatusCode;
        if (context.Body.Refusal is not null)
            throw FormatErrors.NoJson(context);

        // A status that has no body by the document may come with one of whatever kind.
        if (TCodec.ReadEmpty(status) is { } empty)
            return context.Response(empty);
        if (context.Body.Bytes.IsEmpty)
            throw FormatErrors.NoJson(context);

        var reader = new Utf8JsonReader(context.Body.Bytes.Span);
        try
        {
            reader.Read();
            T? payload = TCodec.Read(status, ref reader);
            reader.Read();
            return context.Response(payload ?? throw FormatErrors.UnknownStatus(context));
        }
        catch (Exception exception) when (JsonFailure.IsBadJson(exception))
        {
            throw FormatErrors.BadJson(context, exception, reader.TokenStartIndex);
        }
    }
}
