using Imgur;
using ImgurGen;

namespace Gallery.Hosts;

/// <summary>Registers what talks to Imgur.</summary>
internal static class ImgurServices
{
    private const string UserAgent = "ImgurGen-Gallery/1.0";

    /// <summary>The client, which calls as an application, and what signs users in.</summary>
    public static IServiceCollection AddImgur(this IServiceCollection services, ImgurHost host)
    {
        services.AddSingleton(host);
        services.AddApiClient<ImgurClient>(options =>
        {
            options.BaseAddress = host.BaseAddress;
            options.Credential = new ClientIdCredential(host.ClientId);
            options.UserAgent = UserAgent;

            // Somebody waits for the page: better an honest answer soon than a page after half a minute.
            options.Retry.MaxRetries = 2;
            options.Retry.Delay = TimeSpan.FromMilliseconds(200);
            options.Retry.MaxDelay = TimeSpan.FromSeconds(1);
            options.Retry.AttemptTimeout = TimeSpan.FromSeconds(10);

            // Uploads alone take that long: whoever leaves a page ends its calls.
            options.Timeout = TimeSpan.FromMinutes(30);
        });
        return services.AddSingleton(provider => CreateOAuthClient(host, provider));
    }

    private static OAuthClient CreateOAuthClient(ImgurHost host, IServiceProvider provider)
    {
        // Where the pages and tokens are, the OpenAPI document says. Imgur sends browsers to the address that was registered with the
        // application, whatever a request says, so none is said here.
        OAuthClientOptions options = OAuthClientOptions.For(ImgurClient.Description, host.BaseAddress);
        options.ClientId = host.ClientId;
        options.ClientSecret = host.ClientSecret;
        options.UserAgent = UserAgent;
        options.TimeProvider = provider.GetRequiredService<TimeProvider>();
        options.LoggerFactory = provider.GetRequiredService<ILoggerFactory>();
        return new OAuthClient(options);
    }
}
