using Microsoft.Extensions.Logging;

namespace ImgurGen;

/// <summary>How an application signs users in. What is set here is read once, when the client is made.</summary>
public sealed class OAuthClientOptions
{
    /// <summary>The id that the API gave the application. It must be set.</summary>
    public string? ClientId { get; set; }

    /// <summary>
    /// The secret that came with the id, or null for an application without one. Imgur wants it for everything but the redirect with
    /// tokens, refreshing included.
    /// </summary>
    public string? ClientSecret { get; set; }

    /// <summary>How the application says to the token endpoint who it is; by default in the body, as Imgur wants it.</summary>
    public OAuthClientAuthentication ClientAuthentication { get; set; } = OAuthClientAuthentication.Body;

    /// <summary>
    /// Where the user's browser is sent back to, as registered with the API. Null sends none, so that the server takes the registered one.
    /// </summary>
    /// <exception cref="ArgumentException">The address is relative or has a fragment.</exception>
    public Uri? RedirectUri
    {
        get;
        set
        {
            if (value is not null && (!value.IsAbsoluteUri || value.Fragment.Length > 0))
                throw new ArgumentException("A redirect URI is absolute and has no fragment (RFC 6749, 3.1.2).", nameof(RedirectUri));
            field = value;
        }
    }

    /// <summary>What access to ask for, words with blanks between, or null for what the server gives by default. Imgur knows no scopes.</summary>
    public string? Scope { get; set; }

    /// <summary>The page on which users grant access. Source: the document's <c>authorizationUrl</c>.</summary>
    /// <exception cref="ArgumentException">The address is not absolute, or not http or https.</exception>
    public Uri? AuthorizationEndpoint
    {
        get;
        set => field = Checked(value, nameof(AuthorizationEndpoint));
    }

    /// <summary>Where tokens are issued and refreshed. Source: the document's <c>tokenUrl</c>. The client's secret goes there.</summary>
    /// <exception cref="ArgumentException">The address is not absolute, or not http or https.</exception>
    public Uri? TokenEndpoint
    {
        get;
        set => field = Checked(value, nameof(TokenEndpoint));
    }

    /// <summary>What the API wraps its errors in, or null for an API whose errors are plain. Tokens themselves are never wrapped.</summary>
    public EnvelopeFormat? Envelope { get; set; }

    /// <summary>The clock for timeouts, and by which tokens expire.</summary>
    public TimeProvider TimeProvider
    {
        get;
        set => field = value ?? throw new ArgumentNullException(nameof(TimeProvider));
    } = TimeProvider.System;

    /// <summary>Where logs go; null logs nothing. No token, secret, code or state is ever logged.</summary>
    public ILoggerFactory? LoggerFactory { get; set; }

    /// <summary>
    /// How long a request for tokens may take in all; by default 30 seconds. <see cref="Timeout.InfiniteTimeSpan"/> waits for ever.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is neither positive nor infinite, or longer than 49 days.</exception>
    public TimeSpan Timeout
    {
        get;
        set => field = Timeouts.Checked(value, nameof(Timeout));
    } = TimeSpan.FromSeconds(30);

    /// <summary>What names the application to the server, as <see cref="ApiClientOptions.UserAgent"/> does.</summary>
    /// <exception cref="ArgumentException">The text holds what a header cannot carry.</exception>
    public string? UserAgent
    {
        get;
        set
        {
            if (value is not null)
                HeaderText.CheckValue(value, nameof(UserAgent));
            field = value;
        }
    }

    /// <summary>The name of the API, for logs and messages.</summary>
    public string ApiName
    {
        get;
        set => field = value ?? throw new ArgumentNullException(nameof(ApiName));
    } = "OAuth";

    /// <summary>Options with what an API's document says: its first OAuth 2.0 scheme's endpoints, and its envelope.</summary>
    /// <param name="api">The API, <c>ImgurClient.Description</c>, say.</param>
    /// <param name="baseAddress">
    /// Another server with the same paths, a local one for development, say; null for the servers that the document names. A proxy of the API
    /// that has no authorization server (RapidAPI's) is none: leave it out.
    /// </param>
    /// <exception cref="ArgumentException">The API's document knows no OAuth 2.0, or the address is no base address.</exception>
    public static OAuthClientOptions For(ApiDescription api, Uri? baseAddress = null)
    {
        ArgumentNullException.ThrowIfNull(api);
        OAuth2Scheme scheme = api.SecuritySchemes.OfType<OAuth2Scheme>().FirstOrDefault()
            ?? throw new ArgumentException($"The document of {api.Name} knows no OAuth 2.0.", nameof(api));

        Uri? server = baseAddress is null ? null : BaseAddresses.Checked(baseAddress, nameof(baseAddress));
        return new OAuthClientOptions
        {
            ApiName = api.Name,
            Envelope = api.Envelope,
            AuthorizationEndpoint = Endpoint(scheme.AuthorizationUri, api, server),
            TokenEndpoint = Endpoint(scheme.TokenUri, api, server),
        };
    }

    /// <summary>The settings for requests to the token endpoint.</summary>
    internal ApiClientOptions ForRequests(Uri origin) => new()
    {
        BaseAddress = origin,
        TimeProvider = TimeProvider,
        LoggerFactory = LoggerFactory,
        Timeout = Timeout,
        UserAgent = UserAgent,
    };

    private static Uri? Endpoint(Uri? documented, ApiDescription api, Uri? server)
    {
        if (documented is null)
            return null;

        Uri absolute = documented.IsAbsoluteUri ? documented : new Uri(server ?? api.BaseAddress ?? throw new ArgumentException(
            $"The document of {api.Name} has relative OAuth 2.0 endpoints and no server: give its address.", nameof(api)), documented);
        return server is null || !documented.IsAbsoluteUri ? absolute : new Uri(BaseAddresses.Prefix(server) + absolute.PathAndQuery);
    }

    private static Uri? Checked(Uri? endpoint, string parameter) =>
        endpoint is null || (endpoint.IsAbsoluteUri && (endpoint.Scheme == Uri.UriSchemeHttps || endpoint.Scheme == Uri.UriSchemeHttp))
            ? endpoint
            : throw new ArgumentException("An OAuth 2.0 endpoint is an absolute http or https address.", parameter);
}
