using ImgurGen.Runtime.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ImgurGen.Runtime.Tests.Auth;

/// <summary>Where secrets must not appear.</summary>
public sealed class SecretTests
{
    private const string Secret = "s3cr3t-v4lue";

    [Fact]
    public void No_credential_shows_its_secret_as_text()
    {
        ApiCredential[] credentials =
        [
            new ClientIdCredential(Secret), new BearerTokenCredential(Secret), new ApiKeyCredential(Secret), new BasicCredential("user", Secret),
        ];

        foreach (ApiCredential credential in credentials.Append(ApiCredential.Combine(credentials)))
            Assert.DoesNotContain(Secret, credential.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(200, """{"id":"a"}""")]
    [InlineData(200, """{"no":"id"}""")]
    [InlineData(403, """{"message":"The key s3cr3t-v4lue is not allowed","code":"s3cr3t-v4lue","type":"Token s3cr3t-v4lue"}""")]
    [InlineData(302, "")]
    public async Task Neither_logs_nor_exceptions_hold_a_key_or_an_argument(int status, string body)
    {
        var logs = new RecordingLogs();
        var api = new ApiDescription("Keyed", null) { SecuritySchemes = [new ApiKeyScheme("key", "key", ApiKeyLocation.Query)] };
        await using ScriptedServer server = await ScriptedServer.StartAsync(
            context => status == 302 ? context.RedirectAsync(302, "/?again=argum3nt") : context.AnswerAsync(status, "application/json", body));
        using ApiConnection connection = server.Connect(api, options =>
        {
            options.Credential = new ApiKeyCredential(Secret);
            options.LoggerFactory = logs;
        });
        var request = new ApiRequest(new ApiOperation("deleteThing", HttpMethod.Get, "/thing/{hash}") { Security = [["key"]] });
        request.AddPath("/thing/");
        request.AddPathValue("hash", "argum3nt");

        Exception? exception = await Record.ExceptionAsync(() => connection.SendAsync<Picture, PictureCodec>(request, CancellationToken.None));

        Assert.Contains(Secret, server.Requests[0].Target, StringComparison.Ordinal);
        string all = $"{logs.All}\n{exception}\n{(exception as ApiException)?.ErrorCode}\n{(exception as ApiException)?.ErrorType}";
        Assert.Contains("/thing/{hash}", all, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, all, StringComparison.Ordinal);
        Assert.DoesNotContain("argum3nt", all, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_that_the_server_repeats_is_not_in_the_message()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(
            403, $$"""{"data":{"error":"The access token {{Secret}} provided is invalid."},"success":false,"status":403}""");
        using ApiConnection connection = server.Connect(configure: options => options.Credential = new BearerTokenCredential(Secret));

        ApiAuthenticationException exception = await Assert.ThrowsAsync<ApiAuthenticationException>(() => connection.SendAsync(TestApi.GetSettings));

        Assert.EndsWith(": The access token *** provided is invalid.", exception.Message, StringComparison.Ordinal);
    }

    // The longer one must go first, or the rest of it stays.
    [Fact]
    public async Task A_key_that_begins_another_and_one_that_is_escaped_are_not_in_the_message()
    {
        const string longer = "s3cr3t-v4lue+more/";
        var api = new ApiDescription("Keyed", null)
        {
            SecuritySchemes = [new ApiKeyScheme("key", "key", ApiKeyLocation.Query), new HttpScheme("token", "bearer")],
        };
        await using ScriptedServer server = await ScriptedServer.StartAsync(
            400, $$"""{"message":"Neither {{longer}} nor {{Secret}} nor /thing?key={{Uri.EscapeDataString(longer)}} is right"}""");
        using ApiConnection connection = server.Connect(api, options => options.Credential = ApiCredential.Combine(
            new BearerTokenCredential(Secret), new ApiKeyCredential(longer)));
        var operation = new ApiOperation("getThing", HttpMethod.Get, "/thing") { Security = [["token", "key"]] };

        ApiException exception = await Assert.ThrowsAsync<ApiException>(() => connection.SendAsync(operation));

        Assert.EndsWith(": Neither *** nor *** nor /thing?key=*** is right", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_header_of_the_credential_that_ends_with_a_blank_hides_no_error()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(404, """{"data":{"error":"Gone"},"success":false,"status":404}""");
        using ApiConnection connection = server.Connect(configure: static options => options.Credential = new BlankEndCredential());

        ApiNotFoundException exception = await Assert.ThrowsAsync<ApiNotFoundException>(() => connection.SendAsync(TestApi.GetSettings));

        Assert.EndsWith(": Gone", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_factorys_own_logs_hold_no_address()
    {
        var logs = new RecordingLogs();
        await using ScriptedServer server = await ScriptedServer.StartAsync(200, """{"data":{"id":"a"},"success":true,"status":200}""");
        var services = new ServiceCollection();
        services.AddSingleton<ILoggerFactory>(logs);
        services.AddApiClient<TestClient>(options =>
        {
            options.BaseAddress = server.Address;
            options.Credential = new BearerTokenCredential(Secret);
        });
        await using ServiceProvider provider = services.BuildServiceProvider();

        await provider.GetRequiredService<TestClient>().Connection.SendAsync(TestApi.GetImage);

        Assert.Contains(logs.Lines, line => line.Contains("getImage", StringComparison.Ordinal));
        Assert.DoesNotContain("/3/image/abc", logs.All, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, logs.All, StringComparison.Ordinal);
    }

    private sealed class BlankEndCredential : ApiCredential
    {
        public override bool Satisfies(ApiSecurityScheme scheme) => scheme is OAuth2Scheme;

        public override ValueTask ApplyAsync(ApiSecurityScheme scheme, CredentialPlacement placement, CancellationToken cancellationToken)
        {
            placement.SetHeader("X-Signature", "none ");
            return default;
        }
    }
}
