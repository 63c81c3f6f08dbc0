using ImgurGen;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers generated clients.</summary>
public static class ApiClientServiceCollectionExtensions
{
    /// <summary>
    /// Registers a client as a singleton over <see cref="IHttpClientFactory"/>. The client takes an HTTP client from the factory for each
    /// attempt, so that handlers are renewed under it, while rate limits and the like live as long as the client. The
    /// <see cref="TimeProvider"/> and the <see cref="ILoggerFactory"/> of the container are its own, unless the options say otherwise.
    /// </summary>
    /// <param name="services">Where to register.</param>
    /// <param name="configure">Sets the options, which have the full name of the client's type as their name.</param>
    /// <typeparam name="TClient">The client.</typeparam>
    /// <returns>For adding handlers, proxies and the like to the HTTP client.</returns>
    public static IHttpClientBuilder AddApiClient<TClient>(this IServiceCollection services, Action<ApiClientOptions>? configure = null)
        where TClient : class, IApiClient<TClient>
    {
        ArgumentNullException.ThrowIfNull(services);
        string name = typeof(TClient).FullName ?? typeof(TClient).Name;

        services.AddOptions<ApiClientOptions>(name).Configure<IServiceProvider>(static (options, provider) =>
        {
            if (options.TimeProvider == TimeProvider.System && provider.GetService<TimeProvider>() is { } time)
                options.TimeProvider = time;
            options.LoggerFactory ??= provider.GetService<ILoggerFactory>();
        });
        if (configure is not null)
            services.Configure(name, configure);

        services.TryAddSingleton(provider =>
        {
            IHttpClientFactory factory = provider.GetRequiredService<IHttpClientFactory>();
            ApiClientOptions options = provider.GetRequiredService<IOptionsMonitor<ApiClientOptions>>().Get(name);
            return TClient.Create(ApiConnection.Create(TClient.Description, () => factory.CreateClient(name), options));
        });

        // The factory's own loggers write whole addresses, and the path of one may hold a secret (a delete hash): ours write templates.
        return services.AddHttpClient(name)
            .ConfigureHttpClient(static http => http.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(static () => HttpClients.CreateHandler())
            .RemoveAllLoggers();
    }
}
