using System.Net.Http.Headers;

namespace ImgurGen;

/// <summary>Sends by the clients of a factory, each over the handler of the moment.</summary>
/// <param name="factory">The factory.</param>
/// <param name="name">The name of its clients.</param>
internal sealed class FactorySender(IHttpClientFactory factory, string name) : MessageSender
{
    internal override Uri? BaseAddress => ForAttempt().BaseAddress;

    internal override HttpHeadersNonValidated DefaultHeaders => ForAttempt().DefaultHeaders;

    internal override MessageSender ForAttempt() => new ClientSender(factory.CreateClient(name));

    internal override Task<HttpResponseMessage> SendAsync(HttpRequestMessage message, CancellationToken cancellationToken) =>
        ForAttempt().SendAsync(message, cancellationToken);
}
