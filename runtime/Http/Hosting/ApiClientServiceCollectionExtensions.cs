using ImgurGen;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>
/// Registers generated clients as singletons over <see cref="IHttpClientFactory"/>. A client takes an HTTP client from the factory for each
/// attempt, so that handlers are renewed under it, while rate limits and the like live as long as the client. The
/// <see cref="TimeProvider"/> and the <see cref="ILoggerFactory"/> of the container are its own, unless the options say otherwise.
/// </summary>
/// <remarks>
/// The options of a client have the name of the returned builder: <c>services.Configure&lt;ApiClientOptions&gt;(builder.Name, ...)</c> adds to
/// them, and what is registered last goes last. They are validated when the host starts, or, without a host, when the client is first asked for:
/// an <see cref="OptionsValidationException"/> says what is wrong.
/// </remarks>
public static class ApiClientServiceCollectionExtensions
{
    /// <summary>Registers a client.</summary>
    /// <param name="services">Where to register.</param>
    /// <param name="configure">Sets the options.</param>
    /// <typeparam name="TClient">The client.</typeparam>
    /// <returns>For adding handlers, proxies and the like to the HTTP client.</returns>
    public static IHttpClientBuilder AddApiClient<TClient>(this IServiceCollection services, Action<ApiClientOptions>? configure = null)
        where TClient : class, IApiClient<TClient>
        => new ApiClientRegistration<TClient>(services, null).Configure(configure).Add();

    /// <summary>Registers a client whose options need services, such as a store of tokens.</summary>
    /// <param name="services">Where to register.</param>
    /// <param name="configure">Sets the options.</param>
    /// <typeparam name="TClient">The client.</typeparam>
    /// <returns>For adding handlers, proxies and the like to the HTTP client.</returns>
    public static IHttpClientBuilder AddApiClient<TClient>(this IServiceCollection services, Action<IServiceProvider, ApiClientOptions> configure)
        where TClient : class, IApiClient<TClient>
    {
        ArgumentNullException.ThrowIfNull(configure);
        return new ApiClientRegistration<TClient>(services, null).Configure(configure).Add();
    }

    /// <summary>Registers a client whose options stand in the configuration.</summary>
    /// <param name="services">Where to register.</param>
    /// <param name="configuration">
    /// The section. Its keys are those of <see cref="ApiClientOptions"/> (<c>BaseAddress</c>, <c>Timeout</c>, <c>Retry:MaxRetries</c>,
    /// <c>RateLimits:Mode</c>, <c>UploadLimits:image</c>), with times as <c>00:01:40</c> or <c>Infinite</c>; <c>Cache:MaxBytes</c>, where 0 means
    /// no cache; <c>Credential:ClientId</c>, <c>Credential:BearerToken</c>, <c>Credential:ApiKey</c>, and <c>Credential:UserName</c> with
    /// <c>Credential:Password</c>, of which several are combined; <c>RapidApi:Key</c> and <c>RapidApi:Host</c>. Other keys are left alone.
    /// </param>
    /// <param name="configure">Sets options after the configuration has.</param>
    /// <typeparam name="TClient">The client.</typeparam>
    /// <returns>For adding handlers, proxies and the like to the HTTP client.</returns>
    public static IHttpClientBuilder AddApiClient<TClient>(
        this IServiceCollection services, IConfiguration configuration, Action<ApiClientOptions>? configure = null)
        where TClient : class, IApiClient<TClient>
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return new ApiClientRegistration<TClient>(services, null).Configure(configuration).Configure(configure).Add();
    }

    /// <summary>Registers one of several clients of an API, as the keyed service of that name: <c>[FromKeyedServices("...")]</c>.</summary>
    /// <param name="services">Where to register.</param>
    /// <param name="name">The name.</param>
    /// <param name="configure">Sets the options.</param>
    /// <typeparam name="TClient">The client.</typeparam>
    /// <returns>For adding handlers, proxies and the like to the HTTP client.</returns>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static IHttpClientBuilder AddApiClient<TClient>(this IServiceCollection services, string name, Action<ApiClientOptions>? configure = null)
        where TClient : class, IApiClient<TClient>
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return new ApiClientRegistration<TClient>(services, name).Configure(configure).Add();
    }

    /// <summary>Registers one of several clients of an API, as the keyed service of that name, whose options need services.</summary>
    /// <param name="services">Where to register.</param>
    /// <param name="name">The name.</param>
    /// <param name="configure">Sets the options.</param>
    /// <typeparam name="TClient">The client.</typeparam>
    /// <returns>For adding handlers, proxies and the like to the HTTP client.</returns>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static IHttpClientBuilder AddApiClient<TClient>(
        this IServiceCollection services, string name, Action<IServiceProvider, ApiClientOptions> configure)
        where TClient : class, IApiClient<TClient>
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(configure);
        return new ApiClientRegistration<TClient>(services, name).Configure(configure).Add();
    }

    /// <summary>Registers one of several clients of an API, as the keyed service of that name, whose options stand in the configuration.</summary>
    /// <param name="services">Where to register.</param>
    /// <param name="name">The name.</param>
    /// <param name="configuration">The section, with the keys that a client without a name has.</param>
    /// <param name="configure">Sets options after the configuration has.</param>
    /// <typeparam name="TClient">The client.</typeparam>
    /// <returns>For adding handlers, proxies and the like to the HTTP client.</returns>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static IHttpClientBuilder AddApiClient<TClient>(
        this IServiceCollection services, string name, IConfiguration configuration, Action<ApiClientOptions>? configure = null)
        where TClient : class, IApiClient<TClient>
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(configuration);
        return new ApiClientRegistration<TClient>(services, name).Configure(configuration).Configure(configure).Add();
    }
}
