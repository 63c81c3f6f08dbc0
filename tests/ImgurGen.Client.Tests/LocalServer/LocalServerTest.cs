using System.Net;
using System.Text.Json;
using ImgurGen.Client.Tests.Support;
using LocalImgur;

namespace ImgurGen.Client.Tests.LocalServer;

/// <summary>A LocalImgur and a plain HttpClient, which knows nothing of Imgur.</summary>
public abstract class LocalServerTest : IAsyncLifetime
{
    protected const string Application = "Client-ID local-client-id";
    protected const string User = "Bearer local-access-token";

    private LocalImgurServer? server;

    protected static DateTimeOffset Now { get; } = new(2026, 3, 14, 15, 9, 26, TimeSpan.Zero);

    protected LocalImgurServer Server => server!;

    protected virtual LocalImgurOptions Options { get; } = new()
    {
        TimeProvider = new StandingTime(Now),
        GalleryPages = 3,
        GalleryPageSize = 8,
    };

    /// <summary>Follows no redirect and unpacks nothing.</summary>
    protected HttpClient Http { get; } = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });

    public async Task InitializeAsync()
    {
        server = await LocalImgurServer.StartAsync(Options);
        Http.BaseAddress = server.BaseAddress;
    }

    public async Task DisposeAsync()
    {
        Http.Dispose();
        await Server.DisposeAsync();
    }

    protected async Task<HttpResponseMessage> SendAsync(string method, string path, string? credential, HttpContent? content = null)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path) { Content = content };
        if (credential is not null)
            request.Headers.TryAddWithoutValidation("Authorization", credential);
        return await Http.SendAsync(request);
    }

    /// <summary>Sends a request that must succeed, and gives its payload.</summary>
    protected async Task<JsonElement> DataAsync(string method, string path, string? credential, HttpContent? content = null)
    {
        (HttpStatusCode status, JsonElement body) = await JsonAsync(method, path, credential, content);
        Assert.True(status == HttpStatusCode.OK && body.GetProperty("success").GetBoolean(), $"{method} {path}: {body}");
        Assert.Empty(Server.Complaints);
        return body.GetProperty("data");
    }

    /// <summary>Sends a request that must be refused, and gives the status and what stands in <c>data.error</c>.</summary>
    protected async Task<(int Status, string Error)> RefusalAsync(string method, string path, string? credential, HttpContent? content = null)
    {
        (HttpStatusCode status, JsonElement body) = await JsonAsync(method, path, credential, content);
        JsonElement error = body.GetProperty("data").GetProperty("error");
        return ((int)status, error.ValueKind == JsonValueKind.String ? error.GetString()! : error.GetProperty("message").GetString()!);
    }

    protected async Task<(HttpStatusCode Status, JsonElement Body)> JsonAsync(
        string method, string path, string? credential, HttpContent? content = null)
    {
        using HttpResponseMessage response = await SendAsync(method, path, credential, content);
        using JsonDocument document = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync());
        return (response.StatusCode, document.RootElement.Clone());
    }

    protected static FormUrlEncodedContent Form(params (string Name, string Value)[] fields)
        => new(fields.Select(static field => KeyValuePair.Create(field.Name, field.Value)));

    protected static string[] Ids(JsonElement items) => [.. items.EnumerateArray().Select(static item => item.GetProperty("id").ToString())];
}
