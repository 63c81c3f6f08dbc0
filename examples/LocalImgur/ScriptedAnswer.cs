namespace LocalImgur;

/// <summary>
/// An answer that is given as it stands in place of the real one: the overloaded gateway, the HTML error page, the empty body.
/// See <see cref="LocalImgurServer.AnswerNextWith"/>.
/// </summary>
/// <param name="Status">The HTTP status, 100 to 599.</param>
/// <param name="Body">The body, sent as UTF-8. Empty sends none.</param>
/// <param name="ContentType">The media type of <paramref name="Body"/>.</param>
public sealed record ScriptedAnswer(int Status, string Body = "", string ContentType = "text/html")
{
    /// <summary>Headers to send beside the content type.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();
}
