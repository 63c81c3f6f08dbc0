using ImgurGen.Runtime.Tests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ImgurGen.Runtime.Tests.Http.Hosting;

/// <summary>Several clients of one API in one container.</summary>
public sealed class NamedClientTests
{
    private static Task<ScriptedServer> StartAsync() => ScriptedServer.StartAsync(context =>
    {
        context.Response.Headers["X-RateLimit-UserRemaining"] = "499";
        return context.AnswerAsync("""{"data":{"id":"a"},"success":true,"status":200}""");
    });

    [Fact]
    public async Task Each_name_has_a_client_options_and_limits_of_its_own()
    {
        await using ScriptedServer server = await StartAsync();
        var services = new ServiceCollection();
        services.AddApiClient<TestClient>("work", options => options.Credential = new ClientIdCredential("work-id"));
        services.AddApiClient<TestClient>("home", options => options.Credential = new ClientIdCredential("home-id"));
        services.AddApiClient<TestClient>(options => options.Credential = new ClientIdCredential("no-name"));
        services.ConfigureAll<ApiClientOptions>(options => options.BaseAddress = server.Address);
        await using ServiceProvider provider = services.BuildServiceProvider(validateScopes: true);
        TestClient work = provider.GetRequiredKeyedService<TestClient>("work");
        TestClient home = provider.GetRequiredKeyedService<TestClient>("home");

        await work.Connection.SendAsync(TestApi.GetImage);
        Assert.Null(home.Connection.RateLimits);
        await home.Connection.SendAsync(TestApi.GetImage);
        await provider.GetRequiredService<TestClient>().Connection.SendAsync(TestApi.GetImage);

        Assert.Equal(
            ["Client-ID work-id", "Client-ID home-id", "Client-ID no-name"],
            server.Requests.Select(request => request.Header("Authorization")));
        Assert.Same(work, provider.GetRequiredKeyedService<TestClient>("work"));
    }

    [Fact]
    public async Task A_name_may_stand_in_the_configuration_and_its_options_may_need_services()
    {
        await using ScriptedServer server = await StartAsync();
        IConfiguration configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([KeyValuePair.Create("Clients:Work:BaseAddress", (string?)server.Address.ToString())])
            .Build();
        var services = new ServiceCollection();
        services.AddSingleton(new ClientIdCredential("from-the-container"));
        services.AddApiClient<TestClient>("work", configuration.GetSection("Clients:Work"));
        services.AddApiClient<TestClient>("work", (provider, options) => options.Credential = provider.GetRequiredService<ClientIdCredential>());
        await using ServiceProvider provider = services.BuildServiceProvider();

        await provider.GetRequiredKeyedService<TestClient>("work").Connection.SendAsync(TestApi.GetImage);

        Assert.Equal("Client-ID from-the-container", server.Request.Header("Authorization"));
    }

    [Fact]
    public void Options_have_the_name_of_the_builder()
    {
        var services = new ServiceCollection();
        IHttpClientBuilder builder = services.AddApiClient<TestClient>("work", options => options.BaseAddress = new Uri("http://127.0.0.1"));
        services.Configure<ApiClientOptions>(builder.Name, options => options.UserAgent = "Frames/2.1");
        using ServiceProvider provider = services.BuildServiceProvider();

        Assert.Equal("Frames/2.1", provider.GetRequiredService<IOptionsMonitor<ApiClientOptions>>().Get(builder.Name).UserAgent);
    }

    [Fact]
    public void An_empty_name_is_none()
        => Assert.Throws<ArgumentException>(() => new ServiceCollection().AddApiClient<TestClient>(""));
}
