using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace ImgurGen;

/// <summary>
/// What all connections of one client share: the transport, the limits seen, the settings, and the chain of handlers over them.
/// </summary>
internal sealed class ApiTransport
{
    private readonly MessageSender sender;
    private readonly CancellationTokenSource? closing;
    private readonly string prefix;
    private readonly bool isMoved;
    private bool disposed;

    /// <param name="api">The API.</param>
    /// <param name="messageSender">What sends messages; it is disposed of with this, if that is needed.</param>
    /// <param name="options">The settings, which are read here and not again.</param>
    internal ApiTransport(ApiDescription api, MessageSender messageSender, ApiClientOptions options)
    {
        Api = api;
        Time = options.TimeProvider;
        Timeout = options.Timeout;
        MaxResponseBytes = options.MaxResponseBytes;
        Uploads = new UploadLimits(options.UploadLimits);
        Logger = options.LoggerFactory?.CreateLogger($"ImgurGen.{api.Name}") ?? NullLogger.Instance;
        RateLimits = CreateLimiter(options.RateLimits);
        Deprecations = new DeprecationLog(Logger);
        sender = messageSender;
        closing = sender is OwnSender ? new CancellationTokenSource() : null;

        (Uri baseAddress, isMoved) = BaseAddresses.Find(api, sender, options);
        prefix = BaseAddresses.Prefix(baseAddress);
        Authenticator = new Authenticator(this, options.RapidApi);
        Chain = CreateChain(baseAddress, options);
        Caching = new ResponseCaching(options.Cache, api, sender, Logger, Chain);
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

    internal Authenticator Authenticator { get; }

    internal ResponseCaching Caching { get; }

    /// <summary>Sends calls that are authenticated.</summary>
    internal ApiHandler Chain { get; }

    /// <summary>Cancelled when the client is disposed of. What is under way on a supplied transport goes on.</summary>
    internal CancellationToken Closing => closing?.Token ?? default;

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
        closing?.Cancel();
        (sender as IDisposable)?.Dispose();
    }

    /// <summary>From the innermost handler to the outermost: each wraps those before it.</summary>
    private ApiHandler CreateChain(Uri baseAddress, ApiClientOptions options)
    {
        RateLimitGates gates = CreateGates(baseAddress, options.RateLimits);
        var messages = new RequestMessages(options.UserAgent);
        ApiHandler chain = new AttemptHandler(sender, messages, gates, options.Retry.AttemptTimeout, options.MaxResponseBytes, Time);
        if (options.RateLimits.Mode == RateLimitMode.Wait)
            chain = new RateLimitHandler(gates, chain);
        var redirects = new RedirectHandler(Logger, sender, chain);
        return options.Retry.MaxRetries > 0 ? new RetryHandler(options.Retry.Copy(), Time, Logger, redirects, chain) : redirects;
    }

    private RateLimitGates CreateGates(Uri baseAddress, RateLimitOptions options)
    {
        IEnumerable<RateLimitGate> others =
            OtherHosts(baseAddress).Select(other => new RateLimitGate(CreateLimiter(options), Api, other, Time, Logger));
        return new RateLimitGates([new RateLimitGate(RateLimits, Api, baseAddress, Time, Logger), .. others]);
    }

    private RateLimiter CreateLimiter(RateLimitOptions options) => new(options, Time, new RateLimitAlarm(Logger, options.OnLow));

    /// <summary>One address of each host that operations go to and that is not where the API is.</summary>
    private IEnumerable<Uri> OtherHosts(Uri baseAddress) => isMoved
        ? []
        : Api.OtherServers
            .Where(server => !BaseAddresses.SameOrigin(server, baseAddress))
            .DistinctBy(static server => server.GetLeftPart(UriPartial.Authority), StringComparer.OrdinalIgnoreCase);
}
