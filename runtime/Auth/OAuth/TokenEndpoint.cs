using System.Net;
using System.Text;

namespace ImgurGen;

/// <summary>
/// Asks an authorization server for tokens, on the path that every request takes. All that is secret goes into the body of the request, and
/// is kept out of messages should the server repeat it.
/// </summary>
internal sealed class TokenEndpoint : IDisposable
{
    private static readonly OtherScheme Scheme = new("client", "oauth2Client");

    private readonly ApiConnection connection;
    private readonly Uri address;
    private readonly TimeProvider time;
    private readonly string clientId;
    private readonly string? clientSecret;
    private readonly bool usesHeader;

    internal TokenEndpoint(HttpClient? http, OAuthClientOptions options, Uri endpoint, string id)
    {
        address = endpoint;
        time = options.TimeProvider;
        clientId = id;
        clientSecret = options.ClientSecret;
        usesHeader = options.ClientAuthentication == OAuthClientAuthentication.Header && clientSecret is not null;

        var origin = new Uri(endpoint.GetLeftPart(UriPartial.Authority));
        var api = new ApiDescription(options.ApiName, origin) { Envelope = options.Envelope, SecuritySchemes = [Scheme] };
        ApiClientOptions settings = options.ForRequests(origin);
        connection = http is null ? ApiConnection.Create(api, settings) : ApiConnection.Create(api, http, settings);
    }

    /// <param name="operation">The name for logs and messages.</param>
    /// <param name="grantType">What is exchanged for tokens, as the server calls it.</param>
    /// <param name="grantName">The name of the field for the grant.</param>
    /// <param name="grant">What is exchanged.</param>
    /// <param name="redirectUri">What the request for access named, or null where it named none.</param>
    /// <param name="cancellationToken">Ends the waiting; the server may have issued tokens all the same.</param>
    internal Task<OAuthTokens> AskAsync(
        string operation, string grantType, string grantName, string grant, Uri? redirectUri, CancellationToken cancellationToken)
    {
        var form = new FormBody();
        form.Add("grant_type", grantType);
        form.Add(grantName, grant);
        AddClient(form);
        form.Add("redirect_uri", redirectUri?.OriginalString);
        return SendAsync(operation, form, clientSecret is null ? [grant] : [grant, clientSecret], cancellationToken);
    }

    /// <summary>Asks for tokens for the application itself.</summary>
    /// <param name="scope">What access to ask for; null for what the server gives by default.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    internal Task<OAuthTokens> AskForClientAsync(string? scope, CancellationToken cancellationToken)
    {
        if (clientSecret is null)
            throw new InvalidOperationException($"{nameof(OAuthClientOptions)}.{nameof(OAuthClientOptions.ClientSecret)} is not set.");

        var form = new FormBody();
        form.Add("grant_type", "client_credentials");
        AddClient(form);
        form.Add("scope", scope);
        return SendAsync("requestClientTokens", form, [clientSecret], cancellationToken);
    }

    private void AddClient(FormBody form)
    {
        if (usesHeader)
            return;

        form.Add("client_id", clientId);
        form.Add("client_secret", clientSecret);
    }

    private async Task<OAuthTokens> SendAsync(string operation, FormBody form, string[] secrets, CancellationToken cancellationToken)
    {
        var request = new ApiRequest(new ApiOperation(operation, HttpMethod.Post, address.AbsolutePath) { Credits = 0, Security = [[Scheme.Name]] })
        {
            Body = form,
        };
        request.AddPath(address.PathAndQuery);

        // From before it was asked: then nobody takes the token for valid when the server does not any more.
        DateTimeOffset asked = time.GetUtcNow();
        string? header = usesHeader ? BasicHeader(clientId, clientSecret!) : null;
        using ApiConnection asking = connection.With(new ClientSecrets(header, secrets));
        ApiResponse<OAuthTokens> answer =
            await asking.SendAsync<OAuthTokens, OAuthTokensCodec>(request, cancellationToken).ConfigureAwait(false);
        return answer.Payload.AskedAt(asked);
    }

    // RFC 6749, 2.3.1: both are encoded as in a form before they are joined.
    private static string BasicHeader(string id, string secret) =>
        "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{WebUtility.UrlEncode(id)}:{WebUtility.UrlEncode(secret)}"));

    public void Dispose() => connection.Dispose();

    /// <summary>Adds the application's header, if it has one; says what is secret of the body.</summary>
    private sealed class ClientSecrets(string? header, string[] secrets) : ApiCredential
    {
        public override bool Satisfies(ApiSecurityScheme scheme) => ReferenceEquals(scheme, Scheme);

        public override ValueTask ApplyAsync(ApiSecurityScheme scheme, CredentialPlacement placement, CancellationToken cancellationToken)
        {
            if (header is not null)
                placement.SetHeader("Authorization", header);
            foreach (string secret in secrets)
                placement.AddSecret(secret);
            return default;
        }
    }
}
