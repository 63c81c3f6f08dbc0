using System.Net.Http.Headers;

namespace ImgurGen;

/// <summary>Sends by a client that the caller made.</summary>
internal sealed class ClientSender(HttpClient client) : MessageSender
{
    internal override Uri? BaseAddress => client.BaseAddress;

    internal override HttpHeadersNonValidated DefaultHeaders => client.DefaultRequestHeaders.NonValidated;

    internal override Task<HttpResponseMessage> SendAsync(HttpRequestMessage message, CancellationToken cancellationToken)
    {
        message.Version = client.DefaultRequestVersion;
        message.VersionPolicy = client.DefaultVersionPolicy;
        return client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
    }
}
