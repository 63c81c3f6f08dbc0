using System.Security.Cryptography;
using System.Text;
using ImgurGen.Json;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace ImgurGen;

/// <summary>
/// Signs users in by OAuth 2.0 (RFC 6749): asks them for access, reads what comes back, and has tokens issued and refreshed. It keeps none:
/// give them to an <see cref="OAuthCredential"/>. Thread-safe.
/// </summary>
public sealed class OAuthClient : IDisposable
{
    // RFC 6749, 10.10 asks for 128 bits at least.
    private const int StateBytes = 32;

    private readonly TokenEndpoint tokens;
    private readonly Uri? authorizationEndpoint;
    private readonly string clientId;
    private readonly string? scope;

    /// <summary>Makes a client with an HTTP client of its own, which it disposes of.</summary>
    /// <param name="options">Who asks, and where.</param>
    /// <exception cref="ArgumentException">The options have no client id or no token endpoint.</exception>
    public OAuthClient(OAuthClientOptions options)
        : this(options, http: null)
    {
    }

    /// <summary>Makes a client over an HTTP client that the caller made and disposes of.</summary>
    /// <param name="http">The transport; its base address and its default headers should be none of the API's.</param>
    /// <param name="options">Who asks, and where.</param>
    /// <exception cref="ArgumentException">The options have no client id or no token endpoint.</exception>
    public OAuthClient(HttpClient http, OAuthClientOptions options)
        : this(options, http ?? throw new ArgumentNullException(nameof(http)))
    {
    }

    private OAuthClient(OAuthClientOptions options, HttpClient? http)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (string.IsNullOrWhiteSpace(options.ClientId))
            throw new ArgumentException($"{nameof(OAuthClientOptions)}.{nameof(OAuthClientOptions.ClientId)} is not set.", nameof(options));
        if (options.TokenEndpoint is not { } endpoint)
            throw new ArgumentException($"{nameof(OAuthClientOptions)}.{nameof(OAuthClientOptions.TokenEndpoint)} is not set.", nameof(options));

        clientId = options.ClientId;
        scope = options.Scope;
        authorizationEndpoint = options.AuthorizationEndpoint;
        RedirectUri = options.RedirectUri;
        Time = options.TimeProvider;
        Timeout = options.Timeout;
        Logger = options.LoggerFactory?.CreateLogger($"ImgurGen.{options.ApiName}.OAuth") ?? NullLogger.Instance;
        tokens = new TokenEndpoint(http, options, endpoint, clientId);
    }

    internal Uri? RedirectUri { get; }

    internal TimeProvider Time { get; }

    internal TimeSpan Timeout { get; }

    internal ILogger Logger { get; }

    /// <summary>Makes a request to a user for access. Send the browser to its <see cref="OAuthAuthorization.Uri"/>.</summary>
    /// <param name="type">What the user is asked for.</param>
    /// <exception cref="InvalidOperationException">The options have no authorization endpoint.</exception>
    public OAuthAuthorization CreateAuthorization(OAuthResponseType type) =>
        ResumeAuthorization(type, NewState());

    /// <summary>
    /// The same request once more, for a web application that has kept nothing but its state while the user was away.
    /// </summary>
    /// <param name="type">What the user was asked for.</param>
    /// <param name="state">The <see cref="OAuthAuthorization.State"/> from that user's own session.</param>
    /// <exception cref="InvalidOperationException">The options have no authorization endpoint.</exception>
    public OAuthAuthorization ResumeAuthorization(OAuthResponseType type, string state) => Authorize(type, state, RedirectUri);

    /// <summary>Reads what came back with the user's browser, and exchanges a code for tokens.</summary>
    /// <param name="authorization">The request to the user.</param>
    /// <param name="redirect">
    /// The whole address that the browser was sent to, its fragment included. Servers do not see fragments: a page must hand it on, as that of
    /// <see cref="LoopbackSignIn"/> does.
    /// </param>
    /// <param name="cancellationToken">Ends the waiting for the exchange.</param>
    /// <exception cref="ApiAuthenticationException">
    /// The redirect does not answer this request (its state is another), or the user or the server refused:
    /// <see cref="ApiException.ErrorCode"/> is then <c>access_denied</c> or another of RFC 6749, 4.1.2.1; or something is missing in it.
    /// </exception>
    /// <exception cref="ApiException">The code could not be exchanged.</exception>
    /// <exception cref="ArgumentException">The redirect is a relative address, or the request is for a PIN, which no redirect brings.</exception>
    public Task<OAuthTokens> CompleteAsync(OAuthAuthorization authorization, Uri redirect, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(authorization);
        ArgumentNullException.ThrowIfNull(redirect);
        if (!redirect.IsAbsoluteUri)
            throw new ArgumentException("The redirect must be the whole address.", nameof(redirect));

        return CompleteAsync(authorization, OAuthRedirect.Read(redirect), cancellationToken);
    }

    /// <summary>Exchanges the code of a redirect for tokens.</summary>
    /// <param name="code">The code; it is good for once. Its state must have been checked: <see cref="CompleteAsync(OAuthAuthorization, Uri, CancellationToken)"/> does.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="ApiException">The server refused, or did not answer.</exception>
    public Task<OAuthTokens> ExchangeCodeAsync(string code, CancellationToken cancellationToken = default) =>
        ExchangeCodeAsync(code, RedirectUri, cancellationToken);

    /// <summary>Exchanges a PIN that the user has copied for tokens.</summary>
    /// <param name="pin">The PIN; blanks around it do not matter.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="ApiException">The server refused, or did not answer.</exception>
    public Task<OAuthTokens> ExchangePinAsync(string pin, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(pin);
        return tokens.AskAsync("exchangePin", "pin", "pin", pin.Trim(), redirectUri: null, cancellationToken);
    }

    /// <summary>
    /// Exchanges a refresh token for new tokens. The old one may be good no more from then on: store what comes back before using it, as
    /// <see cref="OAuthCredential"/> does.
    /// </summary>
    /// <param name="refreshToken">The refresh token.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The new tokens; their refresh token is the old one where the server issued no other.</returns>
    /// <exception cref="ApiException">The server refused ("Invalid refresh token"), or did not answer.</exception>
    public async Task<OAuthTokens> RefreshAsync(string refreshToken, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(refreshToken);
        const string grant = "refresh_token";
        OAuthTokens renewed =
            await tokens.AskAsync("refreshToken", grant, grant, refreshToken, redirectUri: null, cancellationToken).ConfigureAwait(false);
        return renewed.RefreshToken is null ? renewed with { RefreshToken = refreshToken } : renewed;
    }

    /// <summary>
    /// Has tokens issued to the application itself, without a user (client credentials; RFC 6749, 4.4). <see cref="ClientCredentialsCredential"/>
    /// does it, and keeps them as long as they are good.
    /// </summary>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="InvalidOperationException">The options have no client secret.</exception>
    /// <exception cref="ApiException">The server refused, or did not answer.</exception>
    public Task<OAuthTokens> RequestClientTokensAsync(CancellationToken cancellationToken = default) =>
        tokens.AskForClientAsync(scope, cancellationToken);

    /// <summary>Disposes of the HTTP client, if this client made it.</summary>
    public void Dispose() => tokens.Dispose();

    internal OAuthAuthorization CreateAuthorization(OAuthResponseType type, Uri redirectUri) =>
        Authorize(type, NewState(), redirectUri);

    internal Task<OAuthTokens> CompleteAsync(OAuthAuthorization authorization, OAuthRedirect redirect, CancellationToken cancellationToken)
    {
        // Before anything else of it is believed: it may come from whoever made the browser go there.
        if (!authorization.IsAnsweredBy(redirect))
            throw new ApiAuthenticationException("The redirect does not answer this request for access: its state is missing or another.");
        if (redirect["error"] is { } error)
            throw OAuthFailures.Denied(error, redirect["error_description"]);

        return authorization.ResponseType switch
        {
            OAuthResponseType.Code => ExchangeCodeAsync(
                redirect["code"] ?? throw OAuthFailures.Missing("code"), authorization.RedirectUri, cancellationToken),
            OAuthResponseType.Token => Task.FromResult(redirect.ReadTokens().AskedAt(Time.GetUtcNow())),
            _ => throw new ArgumentException(
                $"No redirect answers a request for a PIN: call {nameof(ExchangePinAsync)}.", nameof(authorization)),
        };
    }

    private Task<OAuthTokens> ExchangeCodeAsync(string code, Uri? redirectUri, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        return tokens.AskAsync("exchangeCode", "authorization_code", "code", code, redirectUri, cancellationToken);
    }

    private OAuthAuthorization Authorize(OAuthResponseType type, string state, Uri? redirectUri)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(state);
        if (authorizationEndpoint is null)
        {
            throw new InvalidOperationException(
                $"{nameof(OAuthClientOptions)}.{nameof(OAuthClientOptions.AuthorizationEndpoint)} is not set.");
        }

        var address = new StringBuilder(authorizationEndpoint.GetLeftPart(UriPartial.Query));
        char separator = authorizationEndpoint.Query.Length == 0 ? '?' : '&';
        Add("client_id", clientId);
        Add("response_type", Name(type));
        Add("redirect_uri", redirectUri?.OriginalString);
        Add("scope", scope);
        Add("state", state);
        return new OAuthAuthorization(type, new Uri(address.ToString()), state, redirectUri);

        void Add(string name, string? value)
        {
            if (value is null)
                return;

            address.Append(separator).Append(name).Append('=').Append(Uri.EscapeDataString(value));
            separator = '&';
        }
    }

    private static string Name(OAuthResponseType type) => type switch
    {
        OAuthResponseType.Code => "code",
        OAuthResponseType.Token => "token",
        OAuthResponseType.Pin => "pin",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "This is no response type."),
    };

    private static string NewState() => WireText.OfBase64Url(RandomNumberGenerator.GetBytes(StateBytes));
}
