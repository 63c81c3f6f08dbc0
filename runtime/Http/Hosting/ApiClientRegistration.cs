using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ImgurGen;

/// <summary>A client that is being registered: its options, its HTTP client and itself, under one name.</summary>
internal sealed class ApiClientRegistration<TClient>
    where TClient : class, IApiClient<TClient>
{
    private readonly IServiceCollection services;
    private readonly string? key;
    private readonly string name;
    private readonly OptionsBuilder<ApiClientOptions> options;

    internal ApiClientRegistration(IServiceCollection registeredIn, string? serviceKey)
    {
        ArgumentNullException.ThrowIfNull(registeredIn);
        services = registeredIn;
        key = serviceKey;
        string type = typeof(TClient).FullName ?? typeof(TClient).Name;
        name = key is null ? type : $"{type}:{key}";
        options = services.AddOptions<ApiClientOptions>(name).Configure<IServiceProvider>(static (settings, provider) =>
        {
            if (settings.TimeProvider == TimeProvider.System && provider.GetService<TimeProvider>() is { } time)
                settings.TimeProvider = time;
            settings.LoggerFactory ??= provider.GetService<ILoggerFactory>();
        });
    }

    internal ApiClientRegistration<TClient> Configure(Action<ApiClientOptions>? configure)
    {
        if (configure is not null)
            options.Configure(configure);
        return this;
    }

    internal ApiClientRegistration<TClient> Configure(Action<IServiceProvider, ApiClientOptions> configure)
    {
        options.Configure<IServiceProvider>((settings, provider) => configure(provider, settings));
        return this;
    }

    internal ApiClientRegistration<TClient> Configure(IConfiguration configuration)
    {
        options.Configure(settings => new ApiClientOptionsBinder(name, configuration).Bind(settings));
        return this;
    }

    internal IHttpClientBuilder Add()
    {
        options.ValidateOnStart();
        services.AddSingleton<IValidateOptions<ApiClientOptions>>(
            provider => new ApiClientOptionsValidator(name, TClient.Description, provider.GetRequiredService<IHttpClientFactory>()));
        if (key is null)
            services.TryAddSingleton(Create);
        else
            services.TryAddKeyedSingleton(key, (provider, _) => Create(provider));

        // The factory's own loggers write whole addresses, and the path of one may hold a secret (a delete hash): ours write templates.
        return services.AddHttpClient(name)
            .ConfigureHttpClient(static http => http.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(static () => OwnSender.CreateHandler())
            .RemoveAllLoggers();
    }

    private TClient Create(IServiceProvider provider)
    {
        IHttpClientFactory factory = provider.GetRequiredService<IHttpClientFactory>();
        ApiClientOptions settings = provider.GetRequiredService<IOptionsMonitor<ApiClientOptions>>().Get(name);
        return TClient.Create(ApiConnection.Create(TClient.Description, new FactorySender(factory, name), settings));
    }
}
