using ImgurGen.Runtime.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ImgurGen.Runtime.Tests.Http.Hosting;

public sealed class RegistrationTests
{
    private static Task<ScriptedServer> StartAsync() => ScriptedServer.StartAsync(context =>
    {
        context.Response.Headers["X-RateLimit-UserRemaining"] = "499";
        return context.AnswerAsync("""{"data":{"id":"a"},"success":true,"status":200}""");
    });

    [Fact]
    public async Task Two_resolutions_share_the_limits_that_were_seen()
    {
        await using ScriptedServer server = await StartAsync();
        var services = new ServiceCollection();
        services.AddApiClient<TestClient>(options =>
        {
            options.BaseAddress = server.Address;
            options.Credential = new ClientIdCredential(TestApi.ClientId);
        });
        await using ServiceProvider provider = services.BuildServiceProvider(validateScopes: true);
        await using AsyncServiceScope one = provider.CreateAsyncScope();
        await using AsyncServiceScope two = provider.CreateAsyncScope();

        await one.ServiceProvider.GetRequiredService<TestClient>().Connection.SendAsync(TestApi.GetImage);

        Assert.Equal(499, two.ServiceProvider.GetRequiredService<TestClient>().Connection.RateLimits?.User?.Remaining);
    }

    [Fact]
    public async Task Each_client_has_options_of_its_own()
    {
        await using ScriptedServer server = await StartAsync();
        var services = new ServiceCollection();
        services.AddApiClient<TestClient>(options => options.Credential = new ClientIdCredential("first"));
        services.AddApiClient<OtherTestClient>(options => options.Credential = new ClientIdCredential("second"));
        services.ConfigureAll<ApiClientOptions>(options => options.BaseAddress = server.Address);
        await using ServiceProvider provider = services.BuildServiceProvider();

        await provider.GetRequiredService<TestClient>().Connection.SendAsync(TestApi.GetImage);
        await provider.GetRequiredService<OtherTestClient>().Connection.SendAsync(TestApi.GetImage);

        Assert.Equal(["Client-ID first", "Client-ID second"], server.Requests.Select(request => request.Header("Authorization")));
    }

    [Fact]
    public void Clock_and_logs_are_the_containers_unless_the_options_say_otherwise()
    {
        var time = new ManualTime();
        var own = new ManualTime();
        using var logs = new RecordingLogs();
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(time);
        services.AddSingleton<Microsoft.Extensions.Logging.ILoggerFactory>(logs);
        services.AddApiClient<TestClient>();
        services.AddApiClient<OtherTestClient>(options => options.TimeProvider = own);
        services.ConfigureAll<ApiClientOptions>(options => options.BaseAddress = new Uri("http://127.0.0.1"));
        using ServiceProvider provider = services.BuildServiceProvider();

        IOptionsMonitor<ApiClientOptions> options = provider.GetRequiredService<IOptionsMonitor<ApiClientOptions>>();
        Assert.Same(time, options.Get(typeof(TestClient).FullName).TimeProvider);
        Assert.Same(logs, options.Get(typeof(TestClient).FullName).LoggerFactory);
        Assert.Same(own, options.Get(typeof(OtherTestClient).FullName).TimeProvider);
    }

    [Fact]
    public async Task What_is_added_to_the_builder_sees_every_request_and_may_say_where_the_api_is()
    {
        await using ScriptedServer server = await StartAsync();
        var services = new ServiceCollection();
        services.AddTransient<StampingHandler>();
        services.AddApiClient<TestClient>(options => options.Credential = new ClientIdCredential(TestApi.ClientId))
            .ConfigureHttpClient(http => http.BaseAddress = server.Address)
            .AddHttpMessageHandler<StampingHandler>();
        await using ServiceProvider provider = services.BuildServiceProvider();

        await provider.GetRequiredService<TestClient>().Connection.SendAsync(TestApi.GetImage);

        Assert.Equal("yes", server.Request.Header("X-Stamped"));
    }

    [Fact]
    public void A_client_without_an_address_says_so_when_it_is_made()
    {
        var services = new ServiceCollection();
        services.AddApiClient<TestClient>();
        using ServiceProvider provider = services.BuildServiceProvider();

        OptionsValidationException exception = Assert.Throws<OptionsValidationException>(provider.GetRequiredService<TestClient>);
        Assert.Contains("ApiClientOptions.BaseAddress", exception.Message, StringComparison.Ordinal);
    }

    private sealed class StampingHandler : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Add("X-Stamped", "yes");
            return base.SendAsync(request, cancellationToken);
        }
    }
}
