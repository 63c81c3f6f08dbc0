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
    /// Null takes the supplied <see cref="HttpClient"/>'s, else the OpenAPI document's.
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

    /// <summary>Where logs go; null for nowhere. No credential, address or body is ever logged.</summary>
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
    /// How long a whole call may take, from its start until the answer is read, every redirect included; by default 100 seconds.
    /// <see cref="Timeout.InfiniteTimeSpan"/> waits for ever. Uploads of large files over slow lines need more.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is neither positive nor infinite, or longer than 49 days.</exception>
    public TimeSpan Timeout
    {
        get;
        set
        {
            // The longest time that a timer of .NET can wait.
            const long longest = uint.MaxValue - 1;
            if (value != System.Threading.Timeout.InfiniteTimeSpan
                && (value <= TimeSpan.Zero || value.TotalMilliseconds > longest))
            {
                throw new ArgumentOutOfRangeException(
                    nameof(Timeout), value, "A timeout is positive, at most 49 days, or Timeout.InfiniteTimeSpan.");
            }

            field = value;
        }
    } = TimeSpan.FromSeconds(100);

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
