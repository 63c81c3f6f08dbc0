using ImgurGen.Runtime.Tests.Support;

namespace ImgurGen.Runtime.Tests.Http;

/// <summary>What a client does where the API rejects a token that its credential can renew.</summary>
public sealed class RenewalTests
{
    private const string Good = """{"data":{"id":"a"},"success":true,"status":200}""";

    // As Imgur says it: 403, not 401.
    private const string Invalid =
        """{"data":{"error":"The access token provided is invalid.","request":"/3/image/abc","method":"GET"},"success":false,"status":403}""";

    private static Task<ScriptedServer> StartAsync(int status, string rejection) => ScriptedServer.StartAsync(context =>
        context.Request.Headers.Authorization == "Bearer new" ? context.AnswerAsync(Good) : context.AnswerAsync(status, "application/json", rejection));

    [Theory]
    [InlineData(403, Invalid)]
    [InlineData(401, Invalid)]
    [InlineData(400, """{"data":{"error":{"code":403,"message":"The access token provided is invalid.","type":"x","exception":[]}},"success":false,"status":400}""")]
    public async Task A_rejected_token_is_renewed_and_the_call_made_again(int status, string rejection)
    {
        await using ScriptedServer server = await StartAsync(status, rejection);
        var credential = new RenewableCredential("old", "new");
        using ApiConnection connection = server.Connect(configure: options => options.Credential = credential);

        Assert.Equal("a", (await connection.SendAsync(TestApi.GetSettings)).Payload.Id);
        Assert.Equal(["Bearer old", "Bearer new"], server.Requests.Select(static request => request.Header("Authorization")));
        Assert.Equal(1, credential.Renewals);
    }

    [Theory]
    [InlineData(401, true)]
    [InlineData(403, false)]
    public async Task Elsewhere_401_alone_rejects_a_token(int status, bool isRenewed)
    {
        await using ScriptedServer server = await StartAsync(status, "");
        var credential = new RenewableCredential("old", "new");
        var api = new ApiDescription("Plain", null) { SecuritySchemes = TestApi.Imgur.SecuritySchemes };
        using ApiConnection connection = server.Connect(api, options => options.Credential = credential);
        var operation = new ApiOperation("getOwn", HttpMethod.Get, "/own") { Security = [["oauth"]] };

        Exception? failure = await Record.ExceptionAsync(() => connection.SendAsync(operation.Request(), CancellationToken.None));

        Assert.Equal(isRenewed, failure is null);
        Assert.Equal(isRenewed ? 1 : 0, credential.Renewals);
    }

    [Fact]
    public async Task A_token_that_is_rejected_again_is_told_and_not_tried_for_ever()
    {
        await using ScriptedServer server = await ScriptedServer.StartAsync(403, Invalid);
        using ApiConnection connection = server.Connect(configure: static options => options.Credential = new RenewableCredential("old", "new"));

        ApiException exception = await Assert.ThrowsAsync<ApiAuthenticationException>(() => connection.SendAsync(TestApi.GetSettings));

        Assert.Contains("The access token provided is invalid.", exception.Message, StringComparison.Ordinal);
        Assert.Equal(2, server.Requests.Count);
    }

    [Theory]
    [InlineData(401, """{"data":{"error":"Authentication required"},"success":false,"status":401}""")]
    [InlineData(401, "")]
    [InlineData(403, """{"data":{"error":"These actions are forbidden."},"success":false,"status":403}""")]
    [InlineData(403, """{"data":{"error":"Imgur is temporarily over capacity."},"success":false,"status":403}""")]
    [InlineData(404, """{"data":{"error":"Unable to find an image with the id, abc"},"success":false,"status":404}""")]
    public async Task Other_refusals_do_not_renew_it(int status, string body)
    {
        await using ScriptedServer server = await StartAsync(status, body);
        var credential = new RenewableCredential("old", "new");
        using ApiConnection connection = server.Connect(configure: options => options.Credential = credential);

        await Assert.ThrowsAnyAsync<ApiException>(() => connection.SendAsync(TestApi.GetSettings));
        Assert.Equal(0, credential.Renewals);
    }

    [Fact]
    public async Task Another_host_which_never_got_the_token_cannot_reject_it()
    {
        await using ScriptedServer other = await ScriptedServer.StartAsync(403, Invalid);
        await using ScriptedServer server = await ScriptedServer.StartAsync(context => context.RedirectAsync(302, other.Address.ToString()));
        var credential = new RenewableCredential("old", "new");
        using ApiConnection connection = server.Connect(configure: options => options.Credential = credential);

        await Assert.ThrowsAsync<ApiAuthenticationException>(() => connection.SendAsync(TestApi.GetSettings));
        Assert.Equal(0, credential.Renewals);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_body_that_cannot_be_sent_again_is_not()
    {
        await using ScriptedServer server = await StartAsync(403, Invalid);
        var credential = new RenewableCredential("old", "new");
        using ApiConnection connection = server.Connect(configure: options => options.Credential = credential);
        ApiRequest request = TestApi.Favorite.Request();
        request.Body = new BinaryBody(FileContent.FromStream(new EndlessStream(10, static _ => { })), "image/png");

        await Assert.ThrowsAsync<ApiAuthenticationException>(() => connection.SendAsync(request, CancellationToken.None));
        Assert.Equal(0, credential.Renewals);
    }

    [Fact]
    public async Task A_renewal_that_fails_is_what_the_caller_sees()
    {
        await using ScriptedServer server = await StartAsync(403, Invalid);
        using ApiConnection connection = server.Connect(configure: static options => options.Credential = new RenewableCredential("old", renewed: null));

        await Assert.ThrowsAsync<ApiCredentialException>(() => connection.SendAsync(TestApi.GetSettings));
    }

    private sealed class RenewableCredential(string token, string? renewed) : ApiCredential
    {
        private string current = token;

        public int Renewals { get; private set; }

        public override bool Satisfies(ApiSecurityScheme scheme) => scheme is OAuth2Scheme;

        public override ValueTask ApplyAsync(ApiSecurityScheme scheme, CredentialPlacement placement, CancellationToken cancellationToken)
        {
            placement.SetHeader("Authorization", $"Bearer {current}");
            return default;
        }

        public override ValueTask<bool> RenewAsync(ApiSecurityScheme scheme, CredentialPlacement rejected, CancellationToken cancellationToken)
        {
            Renewals++;
            current = renewed ?? throw new ApiCredentialException("Sign in again.");
            return ValueTask.FromResult(true);
        }
    }
}
