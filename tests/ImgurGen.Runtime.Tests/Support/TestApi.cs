using ImgurGen.Json;

namespace ImgurGen.Runtime.Tests.Support;

/// <summary>Imgur's API in miniature: its envelope, its two ways to authenticate, and a few of its operations.</summary>
public static class TestApi
{
    public const string ClientId = "c1ient-1d-5ecret";
    public const string Token = "t0ken-5ecret";

    public static readonly ApiDescription Imgur = new("Imgur", null)
    {
        Envelope = new EnvelopeFormat(),
        SecuritySchemes =
        [
            new ApiKeyScheme("client", "Authorization", ApiKeyLocation.Header, "Client-ID"),
            new OAuth2Scheme("oauth", null, null),
        ],
    };

    /// <summary>An API without an envelope and without security.</summary>
    public static readonly ApiDescription Plain = new("Plain", null);

    public static readonly ApiOperation GetImage = new("getImage", HttpMethod.Get, "/3/image/{id}")
    {
        HasEnvelope = true,
        Security = [["client"], ["oauth"]],
    };

    public static readonly ApiOperation GetSettings = new("getSettings", HttpMethod.Get, "/3/account/me/settings")
    {
        HasEnvelope = true,
        Security = [["oauth"]],
    };

    public static readonly ApiOperation Favorite = new("favoriteImage", HttpMethod.Post, "/3/image/{id}/favorite")
    {
        HasEnvelope = true,
        Security = [["oauth"]],
    };

    public static readonly ApiOperation Upload = new("uploadImage", HttpMethod.Post, "/3/image")
    {
        HasEnvelope = true,
        Credits = 10,
    };

    public static readonly ApiOperation RefreshToken = new("refreshToken", HttpMethod.Post, "/oauth2/token") { Credits = 0 };

    public static readonly ApiOperation GetPlain = new("getThing", HttpMethod.Get, "/thing");

    public static ApiConnection Connect(this ScriptedServer server, ApiDescription? api = null, Action<ApiClientOptions>? configure = null)
    {
        var options = new ApiClientOptions
        {
            BaseAddress = server.Address,
            Credential = new ClientIdCredential(ClientId),
            Retry = { Delay = TimeSpan.Zero },
        };
        configure?.Invoke(options);
        return ApiConnection.Create(api ?? Imgur, options);
    }

    public static ApiRequest Request(this ApiOperation operation)
    {
        var request = new ApiRequest(operation);
        request.AddPath(operation.PathTemplate.Replace("{id}", "abc", StringComparison.Ordinal));
        return request;
    }

    public static ApiRequest At(this ApiRequest request, string path)
    {
        request.AddPath(path);
        return request;
    }

    public static Task<ApiResponse<Picture>> SendAsync(this ApiConnection connection, ApiOperation operation) =>
        connection.SendAsync<Picture, PictureCodec>(operation.Request(), CancellationToken.None);

    public static Task<ApiResponse<string>> SendForTextAsync(this ApiConnection connection, ApiOperation operation) =>
        connection.SendAsync<string, StringCodec>(operation.Request(), CancellationToken.None);
}
