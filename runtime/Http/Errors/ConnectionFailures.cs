namespace ImgurGen;

/// <summary>Says in our own words why there is no answer: those of <see cref="HttpClient"/> name the host and its port.</summary>
internal static class ConnectionFailures
{
    internal static string Describe(Exception failure) => Describe(failure switch
    {
        HttpRequestException request => request.HttpRequestError,
        HttpIOException io => io.HttpRequestError,
        _ => HttpRequestError.Unknown,
    });

    /// <summary>Whether the connection was never made, so that the server cannot have seen the call.</summary>
    internal static bool NothingWasSent(Exception failure) => failure is HttpRequestException
    {
        HttpRequestError: HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError
            or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError,
    };

    private static string Describe(HttpRequestError error) => error switch
    {
        HttpRequestError.NameResolutionError => "the name of the host could not be resolved",
        HttpRequestError.ConnectionError => "the connection could not be made",
        HttpRequestError.SecureConnectionError => "the secure connection (TLS) could not be made",
        HttpRequestError.HttpProtocolError => "the HTTP protocol was violated",
        HttpRequestError.VersionNegotiationError => "the server does not speak the version of HTTP that was asked for",
        HttpRequestError.UserAuthenticationError => "the server or the proxy refused the handler's own credentials",
        HttpRequestError.ProxyTunnelError => "the proxy made no tunnel to the host",
        HttpRequestError.InvalidResponse => "the answer is not valid HTTP",
        HttpRequestError.ResponseEnded => "the answer ended early",
        HttpRequestError.ConfigurationLimitExceeded => "the answer exceeds a limit that the handler sets",
        _ => "the connection failed",
    };
}
