using ImgurGen.Runtime.Tests.Support;

namespace ImgurGen.Runtime.Tests.Auth;

public sealed class CredentialTests
{
    private static readonly ApiDescription Schemes = new("Schemes", null)
    {
        SecuritySchemes =
        [
            new ApiKeyScheme("header", "X-Key", ApiKeyLocation.Header),
            new ApiKeyScheme("host", "X-Host", ApiKeyLocation.Header),
            new ApiKeyScheme("query", "key", ApiKeyLocation.Query),
            new ApiKeyScheme("cookie", "session", ApiKeyLocation.Cookie),
            new ApiKeyScheme("prefixed", "Authorization", ApiKeyLocation.Header, "Token"),
            new HttpScheme("bearer", "Bearer"),
            new HttpScheme("basic", "basic"),
            new OAuth2Scheme("oauth", null, null),
            new OtherScheme("oidc", "openIdConnect"),
            new OtherScheme("tls", "mutualTLS"),
        ],
    };

    private static async Task<ReceivedRequest> SendAsync(ApiCredential? credential, params string[][] security)
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(200, """{"id":"a"}""");
        using ApiConnection connection = server.Connect(Schemes, options => options.Credential = credential);
        await connection.SendAsync(new ApiOperation("getThing", HttpMethod.Get, "/thing") { Security = security });
        return server.Request;
    }

    private static async Task<string> RefusalAsync(ApiCredential? credential, params string[][] security)
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(200, """{"id":"a"}""");
        using ApiConnection connection = server.Connect(Schemes, options => options.Credential = credential);
        ApiCredentialException exception = await Assert.ThrowsAsync<ApiCredentialException>(
            () => connection.SendAsync(new ApiOperation("getThing", HttpMethod.Get, "/thing") { Security = security }));
        Assert.Empty(server.Requests);
        Assert.Equal("getThing", exception.OperationId);
        return exception.Message;
    }

    [Fact]
    public async Task A_client_id_goes_after_its_word()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(200, """{"data":{"id":"a"},"success":true,"status":200}""");
        using ApiConnection connection = server.Connect();
        await connection.SendAsync(TestApi.GetImage);

        Assert.Equal($"Client-ID {TestApi.ClientId}", server.Request.Header("Authorization"));
    }

    [Fact]
    public async Task A_client_id_cannot_read_a_users_data_and_nothing_is_sent()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(200, "{}");
        using ApiConnection connection = server.Connect();

        ApiCredentialException exception = await Assert.ThrowsAsync<ApiCredentialException>(() => connection.SendAsync(TestApi.GetSettings));

        Assert.Empty(server.Requests);
        Assert.Contains("'oauth'", exception.Message, StringComparison.Ordinal);
        Assert.Contains(nameof(ClientIdCredential), exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(TestApi.ClientId, exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_connection_serves_another_user()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(200, """{"data":{"id":"a"},"success":true,"status":200}""");
        using ApiConnection connection = server.Connect();
        using (ApiConnection user = connection.With(new BearerTokenCredential(TestApi.Token)))
            await user.SendAsync(TestApi.GetSettings);

        await connection.SendAsync(TestApi.GetImage);

        Assert.Equal($"Bearer {TestApi.Token}", server.Requests[0].Header("Authorization"));
        Assert.Equal($"Client-ID {TestApi.ClientId}", server.Requests[1].Header("Authorization"));
    }

    [Fact]
    public async Task An_operation_without_security_gets_no_credential() =>
        Assert.Null((await SendAsync(new BearerTokenCredential("t0ken"))).Header("Authorization"));

    [Fact]
    public async Task A_key_goes_where_its_scheme_says()
    {
        var key = new ApiKeyCredential("k&y");

        Assert.Equal("k&y", (await SendAsync(key, ["header"])).Header("X-Key"));
        Assert.Equal("/thing?key=k%26y", (await SendAsync(key, ["query"])).Target);
        Assert.Equal("session=k%26y", (await SendAsync(key, ["cookie"])).Header("Cookie"));
        Assert.Equal("Token k&y", (await SendAsync(key, ["prefixed"])).Header("Authorization"));
    }

    [Theory]
    [InlineData("bearer")]
    [InlineData("oauth")]
    [InlineData("oidc")]
    public async Task A_token_satisfies_every_scheme_of_bearer_tokens(string scheme) =>
        Assert.Equal("Bearer t0ken", (await SendAsync(new BearerTokenCredential("t0ken"), [scheme])).Header("Authorization"));

    // The example of RFC 7617, 2.
    [Fact]
    public async Task Name_and_password_are_sent_as_RFC_7617_says() => Assert.Equal(
        "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==",
        (await SendAsync(new BasicCredential("Aladdin", "open sesame"), ["basic"])).Header("Authorization"));

    [Fact]
    public async Task Schemes_that_are_needed_together_are_sent_together()
    {
        var both = ApiCredential.Combine(new ApiKeyCredential("the-key", "header"), new ApiKeyCredential("the-host", "host"));

        ReceivedRequest request = await SendAsync(both, ["header", "host"]);

        Assert.Equal("the-key", request.Header("X-Key"));
        Assert.Equal("the-host", request.Header("X-Host"));
    }

    [Fact]
    public async Task Half_of_what_is_needed_together_is_refused() => Assert.Contains(
        "'header' (a key in the header 'X-Key') with 'host'",
        await RefusalAsync(new ApiKeyCredential("k", "header"), ["header", "host"]),
        StringComparison.Ordinal);

    [Fact]
    public async Task Optional_security_prefers_the_credential_and_does_without()
    {
        Assert.Equal("Bearer t0ken", (await SendAsync(new BearerTokenCredential("t0ken"), [], ["oauth"])).Header("Authorization"));
        Assert.Null((await SendAsync(null, [], ["oauth"])).Header("Authorization"));
        Assert.Null((await SendAsync(new ApiKeyCredential("k"), ["oauth"], [])).Header("Authorization"));
    }

    [Fact]
    public async Task Without_a_credential_the_message_names_the_option() => Assert.Contains(
        "ApiClientOptions.Credential", await RefusalAsync(null, ["oauth"], ["basic"]), StringComparison.Ordinal);

    [Fact]
    public async Task A_client_certificate_is_the_connections_and_needs_no_credential()
        => Assert.Null((await SendAsync(null, ["tls"])).Header("Authorization"));

    [Fact]
    public async Task What_is_needed_beside_a_client_certificate_is_needed_still()
    {
        Assert.Equal("Bearer t0ken", (await SendAsync(new BearerTokenCredential("t0ken"), ["tls", "bearer"])).Header("Authorization"));
        Assert.Contains("'bearer'", await RefusalAsync(null, ["tls", "bearer"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_credential_satisfies_goes_before_a_client_certificate()
        => Assert.Equal("Bearer t0ken", (await SendAsync(new BearerTokenCredential("t0ken"), ["tls"], ["bearer"])).Header("Authorization"));

    [Fact]
    public async Task A_scheme_that_the_document_does_not_define_is_named() => Assert.Contains(
        "'ghost'", await RefusalAsync(new BearerTokenCredential("t0ken"), ["ghost"]), StringComparison.Ordinal);

    [Fact]
    public async Task A_credential_of_ones_own_is_asked_for_every_call()
    {
        var credential = new CountingCredential();
        Assert.Equal("1", (await SendAsync(credential, ["tls"])).Header("X-Count"));
        Assert.Equal("2", (await SendAsync(credential, ["tls"])).Header("X-Count"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("t0ken\r\nX-Injected: 1")]
    [InlineData("t0ken ")]
    [InlineData("tökén")]
    public void A_secret_that_no_header_can_carry_is_refused_without_quoting_it(string secret)
    {
        foreach (Func<string, object> make in new Func<string, object>[]
        {
            value => new BearerTokenCredential(value), value => new ClientIdCredential(value), value => new ApiKeyCredential(value),
        })
        {
            ArgumentException exception = Assert.ThrowsAny<ArgumentException>(() => make(secret));
            Assert.DoesNotContain("t0ken", exception.Message, StringComparison.Ordinal);
        }
    }

    private sealed class CountingCredential : ApiCredential
    {
        private int count;

        public override bool Satisfies(ApiSecurityScheme scheme) => scheme is OtherScheme { Type: "mutualTLS" };

        public override ValueTask ApplyAsync(ApiSecurityScheme scheme, CredentialPlacement placement, CancellationToken cancellationToken)
        {
            placement.SetHeader("X-Count", (++count).ToString(System.Globalization.CultureInfo.InvariantCulture));
            return default;
        }
    }
}
