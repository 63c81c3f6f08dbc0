namespace ImgurGen;

/// <summary>
/// Reads an answer whose payload is of no interest. A successful one may have any body or none, but not an error inside.
/// </summary>
internal readonly struct EmptyAnswerReader : IAnswerReader<ApiResponse>
{
    public static ApiResponse Read(in AnswerContext context)
    {
        if (!context.IsSuccess)
            throw ErrorBody.Read(context);
        if (ErrorBody.TryRead(context, out ApiException? error))
            throw error;

        return new ApiResponse(context.StatusCode)
        {
            Headers = context.Answer.Message.Headers,
            ContentHeaders = context.Answer.Message.Content.Headers,
            RateLimits = context.Answer.RateLimits,
            FromCache = context.Answer.FromCache,
        };
    }
}
