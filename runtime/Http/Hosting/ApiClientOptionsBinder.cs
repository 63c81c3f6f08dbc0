using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace ImgurGen;

/// <summary>
/// Sets options from a section of the configuration, without reflection, so that trimmed programs have it too. All mistakes are told at
/// once, each with its key.
/// </summary>
/// <param name="name">The name of the options.</param>
/// <param name="section">The section.</param>
internal sealed class ApiClientOptionsBinder(string name, IConfiguration section)
{
    private const string Infinite = "Infinite";

    private readonly List<string> failures = [];

    /// <exception cref="OptionsValidationException">A value is none, or not one that the option takes.</exception>
    internal void Bind(ApiClientOptions options)
    {
        Read("BaseAddress", "an absolute address", static text => new Uri(text, UriKind.Absolute), value => options.BaseAddress = value);
        Read("UserAgent", "a text", static text => text, value => options.UserAgent = value);
        Read("Timeout", ATime, Time, value => options.Timeout = value);
        Read("MaxResponseBytes", AnInteger, Integer, value => options.MaxResponseBytes = value);
        Read("Cache:MaxBytes", AnInteger, Integer, value => options.Cache = value == 0 ? null : new MemoryResponseCache(value));
        foreach (IConfigurationSection limit in section.GetSection("UploadLimits").GetChildren())
            Read("UploadLimits:" + limit.Key, AnInteger, Integer, value => options.UploadLimits[limit.Key] = AtLeastOne(value));

        Bind(options.Retry);
        Bind(options.RateLimits);
        BindRapidApi(options);
        BindCredential(options);
        if (failures.Count > 0)
            throw new OptionsValidationException(name, typeof(ApiClientOptions), failures);
    }

    private void Bind(RetryOptions retry)
    {
        Read("Retry:MaxRetries", AnInteger, Int, value => retry.MaxRetries = value);
        Read("Retry:Delay", ATime, Time, value => retry.Delay = value);
        Read("Retry:MaxDelay", ATime, Time, value => retry.MaxDelay = value);
        Read("Retry:AttemptTimeout", ATime, Time, value => retry.AttemptTimeout = value);
    }

    private void Bind(RateLimitOptions limits)
    {
        Read("RateLimits:Mode", $"{RateLimitMode.Refuse}, {RateLimitMode.Wait} or {RateLimitMode.Observe}", Mode, value => limits.Mode = value);
        Read("RateLimits:MaxWait", ATime, Time, value => limits.MaxWait = value);
        Read("RateLimits:LowThreshold", "a number", static text => double.Parse(text, CultureInfo.InvariantCulture), value => limits.LowThreshold = value);
    }

    private void BindRapidApi(ApiClientOptions options)
    {
        string host = RapidApiGateway.ImgurHost;
        Read("RapidApi:Host", "a host name", HostName, value => host = value);
        DemandBeside("RapidApi:Host", "RapidApi:Key");
        Read("RapidApi:Key", "a key", static text => text, key => options.RapidApi = new RapidApiGateway(key, host));
    }

    private void BindCredential(ApiClientOptions options)
    {
        List<ApiCredential> credentials = [];
        Read("Credential:BearerToken", "a token", static text => text, token => credentials.Add(new BearerTokenCredential(token)));
        Read("Credential:ClientId", "an id", static text => text, id => credentials.Add(new ClientIdCredential(id)));
        Read("Credential:ApiKey", "a key", static text => text, key => credentials.Add(new ApiKeyCredential(key)));
        Read("Credential:UserName", "a name", static text => text, user => credentials.Add(new BasicCredential(user, section["Credential:Password"] ?? "")));
        DemandBeside("Credential:Password", "Credential:UserName");
        if (credentials.Count > 0)
            options.Credential = credentials.Count == 1 ? credentials[0] : ApiCredential.Combine([.. credentials]);
    }

    /// <summary>A value that means nothing without another would be left alone in silence.</summary>
    private void DemandBeside(string key, string other)
    {
        if (section[key] is { Length: > 0 } && section[other] is not { Length: > 0 })
            failures.Add($"{section.GetSection(key).Path} is set without {section.GetSection(other).Path}, and means nothing alone.");
    }

    /// <summary>Reads a value that is there. What it was is never told: it may be a secret in the wrong place.</summary>
    private void Read<T>(string key, string expected, Func<string, T> parse, Action<T> set)
    {
        if (section[key] is not { Length: > 0 } text)
            return;

        T value;
        try
        {
            value = parse(text);
        }
        catch (Exception exception) when (exception is FormatException or OverflowException or ArgumentException)
        {
            failures.Add($"{section.GetSection(key).Path} is not {expected}.");
            return;
        }

        try
        {
            set(value);
        }
        catch (ArgumentOutOfRangeException)
        {
            failures.Add($"{section.GetSection(key).Path} is out of range. {nameof(ApiClientOptions)} says which values it takes.");
        }
        catch (ArgumentException)
        {
            // Its message may quote the value.
            failures.Add($"{section.GetSection(key).Path} is not a value that the option takes. {nameof(ApiClientOptions)} says which.");
        }
    }

    private const string ATime = $"a time, such as 00:01:40 or {Infinite}";
    private const string AnInteger = "an integer";

    private static long Integer(string text) => long.Parse(text, NumberStyles.Integer, CultureInfo.InvariantCulture);

    private static long AtLeastOne(long value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        return value;
    }

    private static string HostName(string text)
        => Uri.CheckHostName(text) == UriHostNameType.Unknown ? throw new FormatException("The text is no host name.") : text;

    /// <summary>One of the names; <see cref="Enum.Parse{TEnum}(string)"/> takes numbers and lists of names too.</summary>
    private static RateLimitMode Mode(string text) => Array.Find(
        Enum.GetNames<RateLimitMode>(), name => name.Equals(text, StringComparison.OrdinalIgnoreCase)) is { } known
        ? Enum.Parse<RateLimitMode>(known)
        : throw new FormatException("The text is none of the names.");

    private static int Int(string text) => int.Parse(text, NumberStyles.Integer, CultureInfo.InvariantCulture);

    private static TimeSpan Time(string text) => text.Equals(Infinite, StringComparison.OrdinalIgnoreCase)
        ? Timeout.InfiniteTimeSpan
        : TimeSpan.Parse(text, CultureInfo.InvariantCulture);
}
