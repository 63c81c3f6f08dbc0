using ImgurGen.Runtime.Tests.Support;

namespace ImgurGen.Runtime.Tests.Http;

public sealed class RapidApiTests
{
    private const string Body = """{"data":{"id":"a"},"success":true,"status":200}""";
    private const string Key = "rapid-5ecret";

    [Fact]
    public async Task Each_call_carries_the_key_and_the_host_beside_the_credential()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(200, Body);
        using ApiConnection connection = server.Connect(configure: static options => options.RapidApi = new RapidApiGateway(Key));

        await connection.SendAsync(TestApi.GetImage);
        await connection.SendAsync(TestApi.RefreshToken.Request(), CancellationToken.None);

        Assert.All(server.Requests, static request =>
        {
            Assert.Equal(Key, request.Header("x-rapidapi-key"));
            Assert.Equal("imgur-apiv3.p.rapidapi.com", request.Header("x-rapidapi-host"));
        });
        Assert.Equal($"Client-ID {TestApi.ClientId}", server.Requests[0].Header("Authorization"));
    }

    [Fact]
    public async Task Another_host_gets_neither()
    {
        await using ScriptedServer other = await ScriptedServer.StartAsync(200, Body);
        await using ScriptedServer server =
            await ScriptedServer.StartAsync(context => context.RedirectAsync(302, new Uri(other.Address, "/there").ToString()));
        using ApiConnection connection = server.Connect(configure: static options => options.RapidApi = new RapidApiGateway(Key));

        await connection.SendAsync(TestApi.GetImage);

        Assert.DoesNotContain(other.Request.Headers, static header => header.Key.StartsWith("x-rapidapi", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task The_gateways_host_stands_in_for_the_apis()
    {
        Uri? asked = null;
        using var http = new HttpClient(new Recorder(address => asked = address));
        using var connection = ApiConnection.Create(TestApi.Plain, http, new ApiClientOptions { RapidApi = new RapidApiGateway(Key) });

        await connection.SendAsync(TestApi.GetPlain);

        Assert.Equal(new Uri("https://imgur-apiv3.p.rapidapi.com/thing"), asked);
    }

    [Fact]
    public async Task The_gateways_refusal_is_told_without_the_key()
    {
        // As RapidAPI refuses, and a server that repeats what it was sent.
        await using ScriptedServer server = await ScriptedServer.StartAsync(403, $$"""{"message":"You are not subscribed to this API ({{Key}})."}""");
        using ApiConnection connection = server.Connect(configure: static options => options.RapidApi = new RapidApiGateway(Key));

        ApiException exception = await Assert.ThrowsAnyAsync<ApiException>(() => connection.SendAsync(TestApi.GetImage));

        Assert.Contains("You are not subscribed to this API", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Key, exception.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Key, new RapidApiGateway(Key).ToString(), StringComparison.Ordinal);
    }

    private sealed class Recorder(Action<Uri> record) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            record(request.RequestUri!);
            return Task.FromResult(new HttpResponseMessage { Content = new StringContent("""{"id":"a"}""") });
        }
    }
}
