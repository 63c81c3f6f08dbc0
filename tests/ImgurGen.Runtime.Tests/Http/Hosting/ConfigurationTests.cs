using ImgurGen.Runtime.Tests.Support;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ImgurGen.Runtime.Tests.Http.Hosting;

/// <summary>Options of a registered client that stand in the configuration.</summary>
public sealed class ConfigurationTests
{
    [Fact]
    public void Every_option_that_a_text_can_say_is_read()
    {
        ApiClientOptions options = Options(
            ("BaseAddress", "http://127.0.0.1:5080/imgur"), ("UserAgent", "Frames/2.1"), ("Timeout", "00:05:00"), ("MaxResponseBytes", "1048576"),
            ("Cache:MaxBytes", "0"), ("UploadLimits:image", "5000000"),
            ("Retry:MaxRetries", "7"), ("Retry:Delay", "00:00:02"), ("Retry:MaxDelay", "00:01:00"), ("Retry:AttemptTimeout", "Infinite"),
            ("RateLimits:Mode", "wait"), ("RateLimits:MaxWait", "00:10:00"), ("RateLimits:LowThreshold", "0.25"),
            ("RapidApi:Key", "rapid-5ecret"));

        Assert.Equal(new Uri("http://127.0.0.1:5080/imgur"), options.BaseAddress);
        Assert.Equal("Frames/2.1", options.UserAgent);
        Assert.Equal(TimeSpan.FromMinutes(5), options.Timeout);
        Assert.Equal(1_048_576, options.MaxResponseBytes);
        Assert.Null(options.Cache);
        Assert.Equal(5_000_000, options.UploadLimits["image"]);
        Assert.Equal(7, options.Retry.MaxRetries);
        Assert.Equal(TimeSpan.FromSeconds(2), options.Retry.Delay);
        Assert.Equal(TimeSpan.FromMinutes(1), options.Retry.MaxDelay);
        Assert.Equal(Timeout.InfiniteTimeSpan, options.Retry.AttemptTimeout);
        Assert.Equal(RateLimitMode.Wait, options.RateLimits.Mode);
        Assert.Equal(TimeSpan.FromMinutes(10), options.RateLimits.MaxWait);
        Assert.Equal(0.25, options.RateLimits.LowThreshold);
        Assert.Equal(RapidApiGateway.ImgurHost, options.RapidApi!.Host);
    }

    [Fact]
    public void What_the_configuration_does_not_say_keeps_its_default()
    {
        ApiClientOptions options = Options(("BaseAddress", "http://127.0.0.1:5080"), ("ClientSecret", "someone else's"));

        Assert.Equal(TimeSpan.FromSeconds(100), options.Timeout);
        Assert.Equal(3, options.Retry.MaxRetries);
        Assert.Null(options.Credential);
        Assert.IsType<MemoryResponseCache>(options.Cache);
    }

    [Theory]
    [InlineData("RapidApi:Host", "imgur.example", "Imgur:RapidApi:Host is set without Imgur:RapidApi:Key, and means nothing alone.")]
    [InlineData("Credential:Password", "5ecret", "Imgur:Credential:Password is set without Imgur:Credential:UserName, and means nothing alone.")]
    [InlineData("RateLimits:Mode", "Wait,Observe", "Imgur:RateLimits:Mode is not Refuse, Wait or Observe.")]
    [InlineData("RateLimits:Mode", "2", "Imgur:RateLimits:Mode is not Refuse, Wait or Observe.")]
    [InlineData("BaseAddress", "ftp://user:5ecret@imgur.example", "Imgur:BaseAddress is not a value that the option takes. ApiClientOptions says which.")]
    public void A_value_that_would_be_left_alone_in_silence_is_told(string key, string value, string failure)
        => Assert.Equal([failure], Assert.Throws<OptionsValidationException>(() => Options((key, value))).Failures);

    [Fact]
    public void Code_goes_after_the_configuration()
    {
        ApiClientOptions options = Options(options => options.Timeout = TimeSpan.FromSeconds(1), ("BaseAddress", "http://127.0.0.1"), ("Timeout", "00:05:00"));

        Assert.Equal(TimeSpan.FromSeconds(1), options.Timeout);
    }

    [Theory]
    [InlineData("ClientId", "Client-ID the-value")]
    [InlineData("BearerToken", "Bearer the-value")]
    [InlineData("ApiKey", "Client-ID the-value")]
    public async Task A_credential_of_the_configuration_signs_calls(string key, string header)
    {
        await using ScriptedServer server = await StartAsync();
        await using ServiceProvider provider = Provide(null, ("BaseAddress", server.Address.ToString()), ($"Credential:{key}", "the-value"));

        await provider.GetRequiredService<TestClient>().Connection.SendAsync(TestApi.GetImage);

        Assert.Equal(header, server.Request.Header("Authorization"));
    }

    [Fact]
    public async Task Of_several_credentials_each_serves_its_scheme()
    {
        await using ScriptedServer server = await StartAsync();
        await using ServiceProvider provider = Provide(
            null, ("BaseAddress", server.Address.ToString()), ("Credential:ClientId", "an-id"), ("Credential:BearerToken", "a-token"));
        ApiConnection connection = provider.GetRequiredService<TestClient>().Connection;

        await connection.SendAsync(TestApi.GetImage);
        await connection.SendAsync(TestApi.GetSettings);

        Assert.Equal(["Client-ID an-id", "Bearer a-token"], server.Requests.Select(request => request.Header("Authorization")));
    }

    [Fact]
    public void All_mistakes_are_told_at_once_with_their_keys_and_without_their_values()
    {
        OptionsValidationException exception = Assert.Throws<OptionsValidationException>(() => Options(
            ("BaseAddress", "imgur"), ("Timeout", "-00:00:05"), ("Retry:MaxRetries", "many"), ("RateLimits:Mode", "hope"),
            ("Credential:BearerToken", "t0ken\n5ecret"), ("UploadLimits:image", "0"),
            ("RapidApi:Key", "a key"), ("RapidApi:Host", "https://user:5ecret@rapidapi.com/")));

        Assert.Equal(7, exception.Failures.Count());
        Assert.Contains("Imgur:BaseAddress is not an absolute address.", exception.Failures);
        Assert.Contains(exception.Failures, failure => failure.StartsWith("Imgur:Timeout is out of range.", StringComparison.Ordinal));
        Assert.Contains("Imgur:Retry:MaxRetries is not an integer.", exception.Failures);
        Assert.Contains("Imgur:RateLimits:Mode is not Refuse, Wait or Observe.", exception.Failures);
        Assert.Contains(exception.Failures, failure => failure.StartsWith("Imgur:Credential:BearerToken is not a value that", StringComparison.Ordinal));
        Assert.Contains(exception.Failures, failure => failure.StartsWith("Imgur:UploadLimits:image is out of range.", StringComparison.Ordinal));
        Assert.Contains("Imgur:RapidApi:Host is not a host name.", exception.Failures);
        Assert.DoesNotContain("5ecret", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ftp://user:5ecret@host/")]
    [InlineData("https://user:5ecret@host/")]
    public void An_address_that_the_option_does_not_take_is_told_without_it(string address)
    {
        OptionsValidationException exception = Assert.Throws<OptionsValidationException>(() => Options(("BaseAddress", address)));

        Assert.Equal(["Imgur:BaseAddress is not a value that the option takes. ApiClientOptions says which."], exception.Failures);
    }

    [Fact]
    public void Another_host_at_RapidAPI_is_read()
        => Assert.Equal("imgur.example", Options(("RapidApi:Host", "imgur.example"), ("RapidApi:Key", "a-key")).RapidApi!.Host);

    private static ApiClientOptions Options(params (string Key, string Value)[] values) => Options(null, values);

    private static ApiClientOptions Options(Action<ApiClientOptions>? configure, params (string Key, string Value)[] values)
    {
        using ServiceProvider provider = Provide(configure, values);
        return provider.GetRequiredService<IOptionsMonitor<ApiClientOptions>>().Get(typeof(TestClient).FullName);
    }

    private static ServiceProvider Provide(Action<ApiClientOptions>? configure, params (string Key, string Value)[] values)
    {
        IConfiguration configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(values.Select(static pair => KeyValuePair.Create("Imgur:" + pair.Key, (string?)pair.Value)))
            .Build();
        var services = new ServiceCollection();
        services.AddApiClient<TestClient>(configuration.GetSection("Imgur"), configure);
        return services.BuildServiceProvider();
    }

    private static Task<ScriptedServer> StartAsync()
        => ScriptedServer.StartAsync(static context => context.AnswerAsync("""{"data":{"id":"a"},"success":true,"status":200}"""));
}
