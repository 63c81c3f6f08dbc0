namespace ImgurGen;

/// <summary>Makes the result of a call from its answer, or throws what the answer says was wrong.</summary>
internal interface IAnswerReader<TResponse>
{
    static abstract TResponse Read(in AnswerContext context);
}
