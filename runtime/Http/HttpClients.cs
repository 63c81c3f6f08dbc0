using System.Net;

namespace ImgurGen;

/// <summary>The HTTP client that is used where none is supplied.</summary>
internal static class HttpClients
{
    // Long enough to keep connections warm, short enough to follow a change of DNS: what IHttpClientFactory does with whole handlers.
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(2);

    internal static HttpClient Create() => new(CreateHandler()) { Timeout = Timeout.InfiniteTimeSpan };

    /// <summary>Redirects are followed above it, and cookies would carry one user's session into another's calls.</summary>
    internal static SocketsHttpHandler CreateHandler() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.All,
        PooledConnectionLifetime = ConnectionLifetime,
    };
}
