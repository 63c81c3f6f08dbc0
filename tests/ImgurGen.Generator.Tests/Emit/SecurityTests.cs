using ImgurGen.Generator.Tests.Testing;

namespace ImgurGen.Generator.Tests.Emit;

/// <summary>Security schemes of all types, from the spec to what an operation asks of a credential.</summary>
public sealed class SecurityTests
{
    private static string Spec(string security, string schemes, string version = "3.1.1") => Construct.Spec($$"""
        /pet:
          get:
            operationId: call
            security: {{security}}
            responses: { '204': { description: d } }
        """, $"securitySchemes: {{ {schemes} }}").Replace("3.0.3", version, StringComparison.Ordinal);

    private const string Schemes = """
        Oidc: { type: openIdConnect, openIdConnectUrl: 'https://x.example/.well-known/openid-configuration' }, Tls: { type: mutualTLS },
        Key: { type: apiKey, in: header, name: X-Key }, Bearer: { type: http, scheme: Bearer }
        """;

    [Theory]
    [InlineData("[{ Oidc: [read] }]", "new BearerTokenCredential(\"t\")", "sent")]
    [InlineData("[{ Key: [] }, { Oidc: [] }]", "new BearerTokenCredential(\"t\")", "sent")]
    [InlineData("[{ Key: [], Oidc: [] }]", "new BearerTokenCredential(\"t\")", "refused")]
    [InlineData("[{ Key: [], Oidc: [] }]", "ApiCredential.Combine(new ApiKeyCredential(\"k\"), new BearerTokenCredential(\"t\"))", "sent")]
    [InlineData("[{ Tls: [] }]", "null", "sent")]
    [InlineData("[{ Tls: [], Bearer: [] }]", "null", "refused")]
    [InlineData("[{ Key: [] }, {}]", "null", "sent")]
    [InlineData("[]", "null", "sent")]
    public async Task An_alternative_is_met_by_what_the_spec_says(string security, string credential, string expected)
    {
        await using var server = new ExchangeServer(204);

        Assert.Equal(expected, await GeneratedCall.RunAsync(Spec(security, Schemes.ReplaceLineEndings(" ")), server, $$"""
            using var other = new TestClient(new ApiClientOptions { BaseAddress = address, Credential = {{credential}} });
            try { await other.Default.CallAsync(); return "sent"; }
            catch (ApiCredentialException) { return "refused"; }
            """));
    }

    [Fact]
    public void Types_of_schemes_are_spelled_as_in_OpenAPI()
    {
        string source = Generation.Run(Spec("[]", Schemes.ReplaceLineEndings(" "))).Source("Test.TestClient.g.cs");

        Assert.Contains("new global::ImgurGen.OtherScheme(\"Oidc\", \"openIdConnect\")", source, StringComparison.Ordinal);
        Assert.Contains("new global::ImgurGen.OtherScheme(\"Tls\", \"mutualTLS\")", source, StringComparison.Ordinal);
    }
}
