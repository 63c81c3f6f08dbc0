using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace ImgurGen;

/// <summary>
/// What all connections of one client share: the transport, the limits seen, the settings, and the chain of handlers over them.
/// </summary>
internal sealed class ApiTransport
{
    private readonly HttpClient? owned;
    private readonly string prefix;
    private readonly bool isMoved;
    private bool disposed;

    /// <param name="api">The API.</param>
    /// <param name="clients">Gives the client for an attempt, each time the same or one over a newer handler.</param>
    /// <param name="ownedClient">The client to dispose of, if it is ours.</param>
    /// <param name="options">The settings, which are read here and not again.</param>
    internal ApiTransport(ApiDescription api, Func<HttpClient> clients, HttpClient? ownedClient, ApiClientOptions options)
    {
        Api = api;
        Time = options.TimeProvider;
        Timeout = options.Timeout;
        MaxResponseBytes = options.MaxResponseBytes;
        Uploads = new UploadLimits(options.UploadLimits);
        Logger = options.LoggerFactory?.CreateLogger($"ImgurGen.{api.Name}") ?? NullLogger.Instance;
        RateLimits = CreateLimiter(options.RateLimits);
        Deprecations = new DeprecationLog(Logger);
        owned = ownedClient;

        (Uri baseAddress, isMoved) = BaseAddresses.Find(api, clients, options);
        prefix = BaseAddresses.Prefix(baseAddress);
        Chain = CreateChain(baseAddress, clients, options);
        ApiMetrics.Observe(RateLimits, api);
    }

    internal ApiDescription Api { get; }

    internal TimeProvider Time { get; }

    internal TimeSpan Timeout { get; }

    internal long MaxResponseBytes { get; }

    internal UploadLimits Uploads { get; }

    internal ILogger Logger { get; }

    internal RateLimiter RateLimits { get; }

    internal DeprecationLog Deprecations { get; }

    internal ApiHandler Chain { get; }

    /// <summary>An operation has its own server only where the document's servers are used at all.</summary>
    internal Uri Address(ApiRequest request)
    {
        Uri? own = isMoved ? null : request.Operation.BaseAddress;
        return new Uri(request.AddressAt(own is null ? prefix : BaseAddresses.Prefix(own)));
    }

    internal void ThrowIfDisposed() => ObjectDisposedException.ThrowIf(disposed, typeof(ApiConnection));

    internal void Dispose()
    {
        disposed = true;
        ApiMetrics.Forget(RateLimits);
        owned?.Dispose();
    }

    /// <summary>From the innermost handler to the outermost: each wraps those before it.</summary>
    private AuthenticationHandler CreateChain(Uri baseAddress, Func<HttpClient> clients, ApiClientOptions options)
    {
        var messages = new RequestMessages(options.UserAgent);
        ApiHandler chain = new AttemptHandler(clients, messages, options.Retry.AttemptTimeout, options.MaxResponseBytes, Time);
        chain = new RateLimitHandler(RateLimits, Api, baseAddress, Time, Logger, chain);
        foreach (Uri other in OtherHosts(baseAddress))
            chain = new RateLimitHandler(CreateLimiter(options.RateLimits), Api, other, Time, Logger, chain);

        chain = new RedirectHandler(Logger, clients, chain);
        if (options.Retry.MaxRetries > 0)
            chain = new RetryHandler(options.Retry.Copy(), Time, Logger, chain);
        if (options.Cache is { } cache)
            chain = new CacheHandler(cache, Api, clients, Logger, chain);
        return new AuthenticationHandler(this, options.RapidApi, chain);
    }

    private RateLimiter CreateLimiter(RateLimitOptions options) => new(options, Time, new RateLimitAlarm(Logger, options.OnLow));

    /// <summary>One address of each host that operations go to and that is not where the API is.</summary>
    private IEnumerable<Uri> OtherHosts(Uri baseAddress) => isMoved
        ? []
        : Api.OtherServers
            .Where(server => !BaseAddresses.SameOrigin(server, baseAddress))
            .DistinctBy(static server => server.GetLeftPart(UriPartial.Authority), StringComparer.OrdinalIgnoreCase);
}
