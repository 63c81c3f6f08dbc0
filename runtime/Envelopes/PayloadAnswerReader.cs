using System.Text.Json;
using ImgurGen.Json;

namespace ImgurGen;

/// <summary>Reads an answer with a payload, out of its envelope or plain.</summary>
internal readonly struct PayloadAnswerReader<T, TCodec> : IAnswerReader<ApiResponse<T>>
    where TCodec : struct, IJsonCodec<T>
{
    public static ApiResponse<T> Read(in AnswerContext context)
    {
        if (!context.IsSuccess)
            throw ErrorBody.Read(context);
        if (context.Call.Operation.MayBeEmpty && context.Body.Refusal is null && context.Body.Bytes.IsEmpty)
            return context.Response(default(T)!);
        if (context.Body.Refusal is not null || context.Body.Bytes.IsEmpty)
            throw FormatErrors.NoJson(context);

        return context.Envelope is { } envelope && context.Call.Operation.HasEnvelope
            ? ReadEnvelope(context, envelope)
            : ReadPlain(context);
    }

    private static ApiResponse<T> ReadEnvelope(in AnswerContext context, EnvelopeFormat envelope)
    {
        ReadOnlySpan<byte> json = context.Body.Bytes.Span;
        var reader = new Utf8JsonReader(json);
        EnvelopeReading<T> reading;
        try
        {
            reading = EnvelopeReader.Read<T, TCodec>(ref reader, json, envelope, context.Call.Operation);
        }
        catch (Exception exception) when (JsonFailure.IsBadJson(exception))
        {
            throw FormatErrors.BadJson(context, exception, reader.TokenStartIndex);
        }

        if (reading.IsError || (reading.IsUnexpectedText && envelope.Errors == EnvelopeErrorRule.Imgur))
            throw ErrorBody.Read(context);
        if (reading.Failure is { } failure)
            throw FormatErrors.BadJson(context, failure, reading.FailedAt);
        if (!reading.HasPayload)
            throw FormatErrors.MissingPayload(context, envelope);

        return Response(context, reading.Payload!, json[reading.PayloadBytes]);
    }

    private static ApiResponse<T> ReadPlain(in AnswerContext context)
    {
        ReadOnlySpan<byte> json = context.Body.Bytes.Span;
        var reader = new Utf8JsonReader(json);
        try
        {
            reader.Read();
            T payload = TCodec.Read(ref reader);
            reader.Read();
            return Response(context, payload, json);
        }
        catch (Exception exception) when (JsonFailure.IsBadJson(exception))
        {
            // An operation without an envelope (a token) may still be answered with an error inside one.
            if (ErrorBody.TryRead(context, out ApiException? error))
                throw error;
            throw FormatErrors.BadJson(context, exception, reader.TokenStartIndex);
        }
    }

    private static ApiResponse<T> Response(in AnswerContext context, T payload, ReadOnlySpan<byte> json) => context.Response(
        payload, context.Call.Operation.IsPaged ? PageFingerprint.Of(json, context.Call.Operation.PagedList) : null);
}
