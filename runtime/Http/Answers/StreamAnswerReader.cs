namespace ImgurGen;

/// <summary>Hands the body of a successful answer on unread; whoever called disposes of it.</summary>
internal readonly struct StreamAnswerReader : IAnswerReader<ApiResponse<Stream>>
{
    public static ApiResponse<Stream> Read(in AnswerContext context)
    {
        if (!context.IsSuccess)
            throw ErrorBody.Read(context);

        return context.Response<Stream>(context.Answer.HandOver());
    }
}
