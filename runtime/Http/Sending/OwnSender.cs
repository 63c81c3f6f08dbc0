using System.Net;

namespace ImgurGen;

/// <summary>
/// Sends where no client is supplied. There is no <see cref="HttpClient"/> above the handler: what it would add (defaults, a timeout, its own
/// cancellation of every call) is done above already.
/// </summary>
internal sealed class OwnSender : MessageSender, IDisposable
{
    // Long enough to keep connections warm, short enough to follow a change of DNS: what IHttpClientFactory does with whole handlers.
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(2);

    private readonly HttpMessageInvoker handler = new(CreateHandler());

    /// <summary>Redirects are followed above it, and cookies would carry one user's session into another's calls.</summary>
    internal static SocketsHttpHandler CreateHandler() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.All,
        PooledConnectionLifetime = ConnectionLifetime,
    };

    /// <summary>Closes the connections that nobody uses, and any other as soon as its answer is read.</summary>
    public void Dispose() => handler.Dispose();

    internal override Task<HttpResponseMessage> SendAsync(HttpRequestMessage message, CancellationToken cancellationToken) =>
        handler.SendAsync(message, cancellationToken);
}
