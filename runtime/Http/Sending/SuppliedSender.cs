using System.Net.Http.Headers;

namespace ImgurGen;

/// <summary>Sends by a client that the caller made, or a factory.</summary>
/// <param name="clients">Gives the client for a message, each time the same or one over a newer handler.</param>
internal sealed class SuppliedSender(Func<HttpClient> clients) : MessageSender
{
    internal override Uri? BaseAddress => clients().BaseAddress;

    internal override HttpHeadersNonValidated DefaultHeaders => clients().DefaultRequestHeaders.NonValidated;

    internal override Task<HttpResponseMessage> SendAsync(HttpRequestMessage message, CancellationToken cancellationToken)
    {
        HttpClient client = clients();
        message.Version = client.DefaultRequestVersion;
        message.VersionPolicy = client.DefaultVersionPolicy;
        return client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
    }
}
