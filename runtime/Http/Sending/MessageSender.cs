using System.Net.Http.Headers;

namespace ImgurGen;

/// <summary>Sends messages: by a client of the caller's, or by a transport of our own.</summary>
internal abstract class MessageSender
{
    /// <summary>Where a supplied client says that the API is.</summary>
    internal virtual Uri? BaseAddress => null;

    /// <summary>What a supplied client adds to every message that does not say otherwise.</summary>
    internal virtual HttpHeadersNonValidated DefaultHeaders => default;

    /// <summary>What sends the messages of one attempt: a factory's client of the moment, of which there is another for the next.</summary>
    internal virtual MessageSender ForAttempt() => this;

    /// <summary>Sends a message, and returns once the headers of the answer are here.</summary>
    internal abstract Task<HttpResponseMessage> SendAsync(HttpRequestMessage message, CancellationToken cancellationToken);
}
