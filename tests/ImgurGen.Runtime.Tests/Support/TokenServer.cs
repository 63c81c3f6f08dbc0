using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;

namespace ImgurGen.Runtime.Tests.Support;

/// <summary>
/// Imgur's two sides of OAuth: a token endpoint whose refresh tokens are good once, and an operation that accepts only the newest access token.
/// </summary>
public sealed class TokenServer : IAsyncDisposable
{
    public const string ClientSecret = "cl1ent-s3cret-5ecret";

    public static readonly ApiDescription Api = new("Imgur", null)
    {
        Envelope = new EnvelopeFormat(),
        SecuritySchemes =
        [
            new ApiKeyScheme("client", "Authorization", ApiKeyLocation.Header, "Client-ID"),
            new OAuth2Scheme("oauth", new Uri("https://api.imgur.com/oauth2/authorize"), new Uri("https://api.imgur.com/oauth2/token")),
        ],
    };

    private readonly ConcurrentQueue<Dictionary<string, string>> exchanges = new();
    private readonly Lock gate = new();
    private ScriptedServer? server;
    private int issued;

    public string AccessToken { get; private set; } = "access-0-5ecret";

    public string RefreshToken { get; private set; } = "refresh-0-5ecret";

    /// <summary>What the token endpoint answers in the place of tokens, if anything.</summary>
    public RequestDelegate? Instead { get; set; }

    /// <summary>Holds back answers of the token endpoint until it is completed.</summary>
    public Task Ready { get; set; } = Task.CompletedTask;

    public Uri Address => server!.Address;

    /// <summary>The forms that the token endpoint got.</summary>
    public IReadOnlyList<Dictionary<string, string>> Exchanges => [.. exchanges];

    public IReadOnlyList<ReceivedRequest> Requests => server!.Requests;

    public static async Task<TokenServer> StartAsync()
    {
        var tokens = new TokenServer();
        tokens.server = await ScriptedServer.StartAsync(tokens.AnswerAsync, readsBodies: false);
        return tokens;
    }

    public OAuthClient CreateClient(ManualTime time, Action<OAuthClientOptions>? configure = null)
    {
        OAuthClientOptions options = OAuthClientOptions.For(Api, Address);
        options.ClientId = TestApi.ClientId;
        options.ClientSecret = ClientSecret;
        options.TimeProvider = time;
        configure?.Invoke(options);
        return new OAuthClient(options);
    }

    public ApiConnection Connect(ApiCredential credential) =>
        server!.Connect(Api, options => options.Credential = credential);

    /// <summary>The tokens that the server takes, which end after a time that may be negative.</summary>
    public OAuthTokens Tokens(ManualTime time, TimeSpan life) => new()
    {
        AccessToken = AccessToken,
        RefreshToken = RefreshToken,
        IssuedAt = time.Now - TimeSpan.FromHours(1),
        ExpiresAt = time.Now + life,
        AccountName = "Bob",
    };

    public ValueTask DisposeAsync() => server!.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        if (context.Request.Path != "/oauth2/token")
        {
            bool isValid = context.Request.Headers.Authorization == $"Bearer {AccessToken}";
            await (isValid
                ? context.AnswerAsync("""{"data":{"id":"a"},"success":true,"status":200}""")
                : RefuseAsync(context, 403, "The access token provided is invalid."));
            return;
        }

        IFormCollection form = await context.Request.ReadFormAsync();
        exchanges.Enqueue(form.ToDictionary(field => field.Key, field => field.Value.ToString()));
        await Ready;
        if (Instead is not null)
            await Instead(context);
        else if (form["grant_type"] == "refresh_token" && form["refresh_token"] != RefreshToken)
            await RefuseAsync(context, 400, "Invalid refresh token");
        else
            await context.AnswerAsync(Issue());
    }

    public static Task RefuseAsync(HttpContext context, int status, string error) => context.AnswerAsync(
        status, "application/json", $$$"""{"data":{"error":"{{{error}}}","request":"/oauth2/token","method":"POST"},"success":false,"status":{{{status}}}}""");

    private string Issue()
    {
        lock (gate)
        {
            issued++;
            AccessToken = $"access-{issued}-5ecret";
            RefreshToken = $"refresh-{issued}-5ecret";
            return $$"""
                {"access_token":"{{AccessToken}}","expires_in":3600,"token_type":"bearer","scope":null,
                 "refresh_token":"{{RefreshToken}}","account_id":45344,"account_username":"Bob"}
                """;
        }
    }
}
