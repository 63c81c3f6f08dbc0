namespace ImgurGen;

/// <summary>What comes back through the handlers: the message with its body, and what handlers found out about it.</summary>
/// <param name="message">The answer.</param>
/// <param name="request">
/// What was asked; null where nothing was. HTTP/2 may answer before all of it is sent, so that it is disposed of with the answer.
/// </param>
internal sealed class ApiAnswer(HttpResponseMessage message, HttpRequestMessage? request) : IDisposable
{
    private bool isHandedOver;

    internal HttpResponseMessage Message { get; } = message;

    /// <summary>The body, which the innermost handlers have read.</summary>
    internal ResponseBody Body { get; set; } = ResponseBody.Empty;

    internal RateLimitSnapshot? RateLimits { get; set; }

    /// <summary>What the credential added to the call, so that no message repeats it.</summary>
    internal CredentialPlacement? Authentication { get; set; }

    /// <summary>Whether what the credential added was sent: where a redirect led to another host, it was not.</summary>
    internal bool WasAuthenticated { get; init; }

    internal bool FromCache { get; init; }

    /// <summary>The body of an answer that is handed on unread; null for one that has been read.</summary>
    internal Stream? Unread { get; set; }

    /// <summary>Leaves the answer to whoever reads the stream: from now on, only disposing of the stream disposes of it.</summary>
    internal AnswerStream HandOver()
    {
        Stream body = Unread ?? throw new InvalidOperationException("The body of this answer has been read.");
        Unread = null;
        isHandedOver = true;
        return new AnswerStream(new ApiAnswer(Message, request), body);
    }

    public void Dispose()
    {
        if (isHandedOver)
            return;

        Body.Dispose();
        Message.Dispose();
        request?.Dispose();
    }
}
