using System.Reflection;
using Microsoft.Extensions.Logging;

namespace ImgurGen;

/// <summary>How a client behaves. What is set here is read once, when the client is made.</summary>
public sealed class ApiClientOptions
{
    internal static readonly string DefaultUserAgent = "ImgurGen/" + Version();

    /// <summary>Who calls. Null sends no credential, so that only operations that need none can be called.</summary>
    public ApiCredential? Credential { get; set; }

    /// <summary>
    /// Where the API is: an absolute http or https address, whose path, if it has one, stays in front of every operation's path.
    /// Null takes the supplied <see cref="HttpClient"/>'s, else the OpenAPI document's. What is given here or there holds for all operations,
    /// those included for which the document names a server of their own.
    /// </summary>
    /// <exception cref="ArgumentException">
    /// The address is not absolute, is not http or https, or has a query, fragment or user.
    /// </exception>
    public Uri? BaseAddress
    {
        get;
        set => field = value is null ? null : BaseAddresses.Checked(value, nameof(BaseAddress));
    }

    /// <summary>The clock for timeouts and rate limits.</summary>
    public TimeProvider TimeProvider
    {
        get;
        set => field = value ?? throw new ArgumentNullException(nameof(TimeProvider));
    } = TimeProvider.System;

    /// <summary>Where logs go; null logs nothing. No credential, address or body is ever logged.</summary>
    public ILoggerFactory? LoggerFactory { get; set; }

    /// <summary>The longest body of an answer that is read, in bytes after decompression; at least 1. By default 64 MiB.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1 or greater than the longest array.</exception>
    public long MaxResponseBytes
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, nameof(MaxResponseBytes));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, Array.MaxLength, nameof(MaxResponseBytes));
            field = value;
        }
    } = 64 * 1024 * 1024;

    /// <summary>
    /// How long a whole call may take, from its start until the answer is read, every attempt, wait and redirect included; by default 100
    /// seconds.
    /// <see cref="Timeout.InfiniteTimeSpan"/> waits for ever. Uploads of large files over slow lines need more.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is neither positive nor infinite, or longer than 49 days.</exception>
    public TimeSpan Timeout
    {
        get;
        set => field = Timeouts.Checked(value, nameof(Timeout));
    } = TimeSpan.FromSeconds(100);

    /// <summary>Whether and when a failed attempt is repeated, and how long one may take.</summary>
    public RetryOptions Retry { get; } = new();

    /// <summary>How the client keeps to the rate limits that the API tells.</summary>
    public RateLimitOptions RateLimits { get; } = new();

    /// <summary>
    /// Where answers with an ETag are kept, so that the server can confirm one (304) instead of sending it again; null keeps none. By default
    /// up to 16 MiB in memory. A cache may be shared by clients: each answer is kept for the credential that it was given to. Of a credential
    /// that a <see cref="DelegatingHandler"/> of yours adds it knows nothing: set null where one serves several users.
    /// </summary>
    public IResponseCache? Cache { get; set; } = new MemoryResponseCache();

    /// <summary>RapidAPI, where the API is called through it (commercial use of Imgur); null calls the API itself.</summary>
    public RapidApiGateway? RapidApi { get; set; }

    /// <summary>
    /// The longest files that are sent, in bytes, by the names of their fields as they go over the wire (<c>image</c>; an empty name for a
    /// file that is the whole body); each at least 1. They go before what the API's document says (<c>x-imgurgen-max-bytes</c>);
    /// <see cref="long.MaxValue"/> sets no limit. A longer file is not sent: the call throws <see cref="ApiContentTooLargeException"/>.
    /// </summary>
    public IDictionary<string, long> UploadLimits { get; } = new Dictionary<string, long>(StringComparer.Ordinal);

    /// <summary>
    /// What names the application to the server: <c>MyApp/1.0</c>. Null takes the supplied <see cref="HttpClient"/>'s, else names this
    /// package.
    /// </summary>
    /// <exception cref="ArgumentException">The text holds what a header cannot carry.</exception>
    public string? UserAgent
    {
        get;
        set
        {
            if (value is not null)
                HeaderText.CheckValue(value, nameof(UserAgent));
            field = value;
        }
    }

    private static string Version()
    {
        Assembly assembly = typeof(ApiClientOptions).Assembly;
        string version = assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        int build = version.IndexOf('+', StringComparison.Ordinal);
        return build < 0 ? version : version[..build];
    }
}
