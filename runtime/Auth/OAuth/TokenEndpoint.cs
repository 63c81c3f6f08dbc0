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

    internal TokenEndpoint(HttpClient? http, OAuthClientOptions options, Uri endpoint, string id)
    {
        address = endpoint;
        time = options.TimeProvider;
        clientId = id;
        clientSecret = options.ClientSecret;

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
    internal async Task<OAuthTokens> AskAsync(
        string operation, string grantType, string grantName, string grant, Uri? redirectUri, CancellationToken cancellationToken)
    {
        var form = new FormBody();
        form.Add("grant_type", grantType);
        form.Add(grantName, grant);
        form.Add("client_id", clientId);
        form.Add("client_secret", clientSecret);
        form.Add("redirect_uri", redirectUri?.OriginalString);

        var request = new ApiRequest(new ApiOperation(operation, HttpMethod.Post, address.AbsolutePath) { Credits = 0, Security = [[Scheme.Name]] })
        {
            Body = form,
        };
        request.AddPath(address.PathAndQuery);

        // From before it was asked: then nobody takes the token for valid when the server does not any more.
        DateTimeOffset asked = time.GetUtcNow();
        using ApiConnection asking = connection.With(new SecretsInBody(clientSecret is null ? [grant] : [grant, clientSecret]));
        ApiResponse<OAuthTokens> answer =
            await asking.SendAsync<OAuthTokens, OAuthTokensCodec>(request, cancellationToken).ConfigureAwait(false);
        return answer.Payload.AskedAt(asked);
    }

    public void Dispose() => connection.Dispose();

    /// <summary>Adds nothing to the request, which has it in its body; says what is secret of it.</summary>
    private sealed class SecretsInBody(string[] secrets) : ApiCredential
    {
        public override bool Satisfies(ApiSecurityScheme scheme) => ReferenceEquals(scheme, Scheme);

        public override ValueTask ApplyAsync(ApiSecurityScheme scheme, CredentialPlacement placement, CancellationToken cancellationToken)
        {
            foreach (string secret in secrets)
                placement.AddSecret(secret);
            return default;
        }
    }
}
