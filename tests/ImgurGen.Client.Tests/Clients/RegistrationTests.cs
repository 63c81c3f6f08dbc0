using Imgur;
using ImgurGen.Client.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace ImgurGen.Client.Tests.Clients;

public sealed class RegistrationTests : ImgurTest
{
    private ServiceProvider Provide(Action<IHttpClientBuilder>? configure = null)
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(new StandingTime(Now));
        IHttpClientBuilder builder = services.AddApiClient<ImgurClient>(options =>
        {
            options.BaseAddress = Server.BaseAddress;
            options.Credential = new ClientIdCredential(Options.ClientId);
        });
        configure?.Invoke(builder);
        return services.BuildServiceProvider(validateScopes: true);
    }

    [Fact]
    public async Task A_registered_client_calls_the_API()
    {
        await using ServiceProvider provider = Provide();
        ImgurClient client = provider.GetRequiredService<ImgurClient>();

        Assert.Equal("local_user", (await client.Account.GetAccountAsync("local_user")).Url);

        AssertSent("GET", "/3/account/local_user", ClientId);
        Assert.Equal(Now, client.RateLimits!.ObservedAt);
    }

    [Fact]
    public async Task It_is_one_client_for_all_so_that_limits_live_once()
    {
        await using ServiceProvider provider = Provide();

        await provider.GetRequiredService<ImgurClient>().Tags.GetDefaultTagsAsync();

        Assert.Equal(499, provider.GetRequiredService<ImgurClient>().RateLimits!.User!.Remaining);
    }

    [Fact]
    public async Task Handlers_of_the_factory_see_every_request()
    {
        List<string> seen = [];
        await using ServiceProvider provider = Provide(builder => builder.AddHttpMessageHandler(() => new WitnessHandler(seen)));

        await provider.GetRequiredService<ImgurClient>().Gallery.SearchGalleryAsync("a b");

        Assert.Equal(["GET /3/gallery/search?q=a%20b"], seen);
    }

    [Fact]
    public async Task A_user_of_a_registered_client_has_a_credential_of_their_own()
    {
        await using ServiceProvider provider = Provide();
        using ImgurClient user = provider.GetRequiredService<ImgurClient>().With(new BearerTokenCredential(Options.AccessToken));

        await user.Account.GetAccountSettingsAsync("me");

        AssertSent("GET", "/3/account/me/settings", Bearer);
    }

    private sealed class WitnessHandler(List<string> seen) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            seen.Add($"{request.Method} {request.RequestUri!.PathAndQuery}");
            return base.SendAsync(request, cancellationToken);
        }
    }
}
