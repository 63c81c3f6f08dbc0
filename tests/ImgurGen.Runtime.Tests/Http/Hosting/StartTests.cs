using ImgurGen.Runtime.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ImgurGen.Runtime.Tests.Http.Hosting;

/// <summary>A host does not start with a client that cannot work.</summary>
public sealed class StartTests
{
    [Fact]
    public async Task A_client_without_an_address_stops_the_start()
    {
        OptionsValidationException exception = await StartAsync(services => services.AddApiClient<TestClient>());

        Assert.Contains("ApiClientOptions.BaseAddress", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_credential_that_no_scheme_of_the_API_takes_stops_the_start()
    {
        OptionsValidationException exception = await StartAsync(services => services.AddApiClient<TestClient>("work", options =>
        {
            options.BaseAddress = new Uri("http://127.0.0.1");
            options.Credential = new BasicCredential("name", "pa55word");
        }));

        Assert.Equal(
            ["ApiClientOptions.Credential (BasicCredential) is none of those that Imgur takes: client, oauth."], exception.Failures);
    }

    [Fact]
    public async Task A_limit_for_uploads_that_is_none_stops_the_start()
    {
        OptionsValidationException exception = await StartAsync(services => services.AddApiClient<TestClient>(options =>
        {
            options.BaseAddress = new Uri("http://127.0.0.1");
            options.UploadLimits["image"] = 0;
        }));

        Assert.Contains("ApiClientOptions.UploadLimits: 0 for 'image' is less than 1.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Clients_that_can_work_let_it_start()
    {
        await using WebApplication host = Build(services =>
        {
            services.AddApiClient<TestClient>(options =>
            {
                options.BaseAddress = new Uri("http://127.0.0.1");
                options.Credential = new ClientIdCredential(TestApi.ClientId);
            });
            services.AddApiClient<OtherTestClient>().ConfigureHttpClient(static http => http.BaseAddress = new Uri("http://127.0.0.1"));
        });

        await host.StartAsync();
        await host.StopAsync();
    }

    private static async Task<OptionsValidationException> StartAsync(Action<IServiceCollection> register)
    {
        await using WebApplication host = Build(register);
        return await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());
    }

    private static WebApplication Build(Action<IServiceCollection> register)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration["urls"] = "http://127.0.0.1:0";
        register(builder.Services);
        return builder.Build();
    }
}
