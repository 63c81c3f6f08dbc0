using System.Net;
using ImgurGen.Runtime.Tests.Support;

namespace ImgurGen.Runtime.Tests.Http;

public sealed class RedirectTests
{
    private const string Body = """{"data":{"id":"a"},"success":true,"status":200}""";

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_get_is_followed_on_its_host_with_its_credential(int status)
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(context =>
            context.Request.Path == "/moved" ? context.AnswerAsync(Body) : context.RedirectAsync(status, "/moved?x=1"));
        using ApiConnection connection = server.Connect();

        Assert.Equal("a", (await connection.SendAsync(TestApi.GetImage)).Payload.Id);
        Assert.Equal("/moved?x=1", server.Requests[1].Target);
        Assert.Equal($"Client-ID {TestApi.ClientId}", server.Requests[1].Header("Authorization"));
    }

    [Fact]
    public async Task Another_host_gets_neither_the_credential_nor_the_callers_headers_and_cookies()
    {
        await using ScriptedServer other = await ScriptedServer.StartAsync(200, Body);
        await using ScriptedServer server = await ScriptedServer.StartAsync(context => context.RedirectAsync(302, new Uri(other.Address, "/there").ToString()));
        using ApiConnection connection = server.Connect();
        ApiRequest request = TestApi.GetImage.Request();
        request.AddHeader("X-Key", "5ecret");
        request.AddCookie("session", "5ecret");

        await connection.SendAsync<Picture, PictureCodec>(request, CancellationToken.None);

        Assert.NotNull(server.Request.Header("Authorization"));
        Assert.Equal("5ecret", server.Request.Header("X-Key"));
        Assert.DoesNotContain(other.Request.Headers, header => header.Value.Contains("5ecret", StringComparison.Ordinal));
        Assert.Null(other.Request.Header("Authorization"));
    }

    [Fact]
    public async Task The_way_back_from_another_host_has_no_credential_either()
    {
        ScriptedServer? server = null;
        await using ScriptedServer other = await ScriptedServer.StartAsync(context => context.RedirectAsync(302, new Uri(server!.Address, "/back").ToString()));
        server = await ScriptedServer.StartAsync(context =>
            context.Request.Path == "/back" ? context.AnswerAsync(Body) : context.RedirectAsync(302, other.Address.ToString()));
        await using ScriptedServer owned = server;
        using ApiConnection connection = server.Connect();

        await connection.SendAsync(TestApi.GetImage);

        Assert.Null(server.Requests[1].Header("Authorization"));
    }

    [Fact]
    public async Task A_key_in_the_query_stays_on_its_host()
    {
        ApiDescription api = QueryKeyApi();
        await using ScriptedServer other = await ScriptedServer.StartAsync(200, """{"id":"a"}""");
        await using ScriptedServer server = await ScriptedServer.StartAsync(context => context.RedirectAsync(302, other.Address.ToString()));
        using ApiConnection connection = server.Connect(api, options => options.Credential = new ApiKeyCredential("k3y-5ecret"));

        await connection.SendAsync(new ApiOperation("getThing", HttpMethod.Get, "/thing") { Security = [["key"]] });

        Assert.Equal("/thing?key=k3y-5ecret", server.Request.Target);
        Assert.Equal("/", other.Request.Target);
    }

    [Fact]
    public async Task See_other_turns_a_post_into_a_get_without_a_body()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(context =>
            context.Request.Path == "/result" ? context.AnswerAsync(Body) : context.RedirectAsync(303, "/result"));
        using ApiConnection connection = server.Connect();
        ApiRequest request = TestApi.Upload.Request();
        request.Body = new TextBody("x", "text/plain");

        await connection.SendAsync<Picture, PictureCodec>(request, CancellationToken.None);

        Assert.Equal(["POST", "GET"], server.Requests.Select(received => received.Method));
        Assert.Empty(server.Requests[1].Body);
        Assert.Null(server.Requests[1].Header("Content-Type"));
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task A_post_is_not_repeated_elsewhere(int status)
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(context => context.RedirectAsync(status, "/elsewhere"));
        using ApiConnection connection = server.Connect();

        ApiException exception = await Assert.ThrowsAsync<ApiException>(() => connection.SendAsync(TestApi.Upload));

        Assert.Equal(status, (int)exception.StatusCode!);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_redirect_that_is_the_documented_answer_is_the_result()
    {
        var authorize = new ApiOperation("authorize", HttpMethod.Get, "/oauth2/authorize") { ExpectsRedirect = true };
        await using ScriptedServer server = await ScriptedServer.StartAsync(context => context.RedirectAsync(302, "https://app.example/done?code=1"));
        using ApiConnection connection = server.Connect();

        ApiResponse response = await connection.SendAsync(authorize.Request(), CancellationToken.None);

        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.Equal("https://app.example/done?code=1", response.Headers.Location?.ToString());
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Ten_redirects_are_followed_and_an_eleventh_is_not()
    {
        int hops = 10;
        await using ScriptedServer server = await ScriptedServer.StartAsync(context =>
        {
            int hop = int.Parse(context.Request.Query["hop"].FirstOrDefault() ?? "0", System.Globalization.CultureInfo.InvariantCulture);
            return hop == hops ? context.AnswerAsync(Body) : context.RedirectAsync(302, $"/?hop={hop + 1}");
        });
        using ApiConnection connection = server.Connect();

        Assert.Equal("a", (await connection.SendAsync(TestApi.GetImage)).Payload.Id);
        hops = 11;
        ApiException exception = await Assert.ThrowsAsync<ApiException>(() => connection.SendAsync(TestApi.GetImage));
        Assert.Contains("more than 10 times", exception.Message, StringComparison.Ordinal);
        Assert.Equal(11 + 11, server.Requests.Count);
    }

    [Fact]
    public async Task A_redirect_from_https_to_http_is_refused()
    {
        var handler = new DowngradingHandler();
        using var http = new HttpClient(handler);
        using var connection = ApiConnection.Create(TestApi.Plain, http, new ApiClientOptions { BaseAddress = new Uri("https://api.example") });

        ApiException exception = await Assert.ThrowsAsync<ApiException>(() => connection.SendAsync(TestApi.GetPlain));

        Assert.Contains("https to http", exception.Message, StringComparison.Ordinal);
        Assert.Equal(1, handler.Requests);
    }

    [Fact]
    public async Task A_redirect_to_nowhere_is_an_error_of_the_api()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(context => context.RedirectAsync(302, "//"));
        using ApiConnection connection = server.Connect();

        ApiException exception = await Assert.ThrowsAsync<ApiException>(() => connection.SendAsync(TestApi.GetImage));

        Assert.Equal(HttpStatusCode.Found, exception.StatusCode);
    }

    [Theory]
    [InlineData("Authorization", "Bearer 5ecret")]
    [InlineData("Cookie", "session=5ecret")]
    [InlineData("X-Api-Key", "5ecret")]
    public async Task Another_host_is_not_gone_to_where_the_supplied_client_would_take_its_own_secret_there(string name, string value)
    {
        await using ScriptedServer other = await ScriptedServer.StartAsync(200, """{"id":"a"}""");
        await using ScriptedServer server = await ScriptedServer.StartAsync(context => context.RedirectAsync(302, other.Address.ToString()));
        using HttpClient http = Supplied((name, value));
        using var connection = ApiConnection.Create(TestApi.Plain, http, new ApiClientOptions { BaseAddress = server.Address });

        ApiException exception = await Assert.ThrowsAsync<ApiException>(() => connection.SendAsync(TestApi.GetPlain));

        Assert.Contains($"'{name}' of HttpClient.DefaultRequestHeaders", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("5ecret", exception.Message, StringComparison.Ordinal);
        Assert.Equal(value, server.Request.Header(name));
        Assert.Empty(other.Requests);
    }

    [Fact]
    public async Task Another_host_is_gone_to_with_a_supplied_client_that_only_says_what_it_is_and_takes()
    {
        await using ScriptedServer other = await ScriptedServer.StartAsync(200, """{"id":"a"}""");
        await using ScriptedServer server = await ScriptedServer.StartAsync(context => context.RedirectAsync(302, other.Address.ToString()));
        using HttpClient http = Supplied(("User-Agent", "me/1.0"), ("Accept-Language", "en"));
        using var connection = ApiConnection.Create(TestApi.Plain, http, new ApiClientOptions { BaseAddress = server.Address });

        Assert.Equal("a", (await connection.SendAsync(TestApi.GetPlain)).Payload.Id);
        Assert.Equal("en", other.Request.Header("Accept-Language"));
    }

    private static HttpClient Supplied(params (string Name, string Value)[] defaults)
    {
        var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
        foreach ((string name, string value) in defaults)
            http.DefaultRequestHeaders.Add(name, value);
        return http;
    }

    private static ApiDescription QueryKeyApi() => new("Keyed", null)
    {
        SecuritySchemes = [new ApiKeyScheme("key", "key", ApiKeyLocation.Query)],
    };

    /// <summary>A server with https, which one on loopback cannot be without a certificate.</summary>
    private sealed class DowngradingHandler : HttpMessageHandler
    {
        public int Requests { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Requests++;
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.Found) { Headers = { Location = new Uri("http://api.example/thing") } });
        }
    }
}
