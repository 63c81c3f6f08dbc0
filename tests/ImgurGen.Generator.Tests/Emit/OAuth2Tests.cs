using ImgurGen.Generator.Tests.Testing;

namespace ImgurGen.Generator.Tests.Emit;

/// <summary>The addresses of OAuth 2.0 in the client's description, as a program finds them.</summary>
public sealed class OAuth2Tests
{
    private const string AuthorizationCode = "authorizationCode: { authorizationUrl: 'https://x.example/code', tokenUrl: 'https://x.example/token', scopes: {} }";
    private const string Implicit = "implicit: { authorizationUrl: 'https://x.example/implicit', scopes: {} }";
    private const string Password = "password: { tokenUrl: 'https://x.example/password', scopes: {} }";
    private const string ClientCredentials = "clientCredentials: { tokenUrl: 'https://x.example/machine', scopes: {} }";

    [Theory]
    [InlineData($"{ClientCredentials}, {Password}, {Implicit}, {AuthorizationCode}", "https://x.example/code", "https://x.example/token")]
    [InlineData($"{AuthorizationCode}", "https://x.example/code", "https://x.example/token")]
    [InlineData($"{ClientCredentials}, {Password}, {Implicit}", "https://x.example/implicit", "https://x.example/password")]
    [InlineData($"{Implicit}, {ClientCredentials}", "https://x.example/implicit", "https://x.example/machine")]
    [InlineData($"{Implicit}", "https://x.example/implicit", null)]
    [InlineData($"{Password}", null, "https://x.example/password")]
    public void The_addresses_are_those_of_the_best_flow_that_has_them(string flows, string? authorization, string? token) => Verify(
        Construct.Spec(components: $"securitySchemes: {{ Login: {{ type: oauth2, flows: {{ {flows} }} }} }}"), authorization, token);

    [Theory]
    [InlineData("flow: accessCode, authorizationUrl: 'https://x.example/a', tokenUrl: 'https://x.example/t'", "https://x.example/a", "https://x.example/t")]
    [InlineData("tokenUrl: 'https://x.example/t', authorizationUrl: 'https://x.example/a', flow: accessCode", "https://x.example/a", "https://x.example/t")]
    [InlineData("flow: implicit, authorizationUrl: 'https://x.example/a'", "https://x.example/a", null)]
    [InlineData("flow: password, tokenUrl: 'https://x.example/t'", null, "https://x.example/t")]
    [InlineData("flow: application, tokenUrl: 'https://x.example/t'", null, "https://x.example/t")]
    public void Swaggers_flow_has_its_addresses(string flow, string? authorization, string? token) => Verify($$"""
        swagger: '2.0'
        info: { title: Test API, version: '1' }
        host: api.example.com
        paths: {}
        securityDefinitions:
          Before: { type: oauth2, flow: accessCode, authorizationUrl: 'https://before.example/a', tokenUrl: 'https://before.example/t', scopes: {} }
          Login: { type: oauth2, {{flow}}, scopes: { read: Read. } }
        """, authorization, token);

    // Microsoft.OpenApi 3.11 keeps the flow that it is reading in a static field: many of them, so that the threads meet in it.
    [Fact]
    public void Swaggers_that_are_read_at_once_keep_their_own_addresses() => Parallel.For(0, 4, static i =>
    {
        const int count = 3_000;
        string definitions = string.Join('\n', Enumerable.Range(0, count).Select(n =>
            $"  L{n}: {{ type: oauth2, flow: accessCode, authorizationUrl: 'https://x{i}.example/a{n}', tokenUrl: 'https://x{i}.example/t{n}', scopes: {{}} }}"));

        Generation generation = Generation.Run($"swagger: '2.0'\ninfo: {{ title: Test API, version: '1' }}\npaths: {{}}\nsecurityDefinitions:\n{definitions}");

        HashSet<string> lines = [.. generation.Source("Test.TestClient.g.cs").Split('\n', StringSplitOptions.TrimEntries)];
        Assert.All(Enumerable.Range(0, count), n => Assert.Contains(
            $"new global::ImgurGen.OAuth2Scheme(\"L{n}\", {Address($"a{n}")}, {Address($"t{n}")}),", lines));

        string Address(string path) => $"new global::System.Uri(\"https://x{i}.example/{path}\", global::System.UriKind.RelativeOrAbsolute)";
    });

    // OpenAPI 3.1, "Relative References in URLs": relative to the URL of the server.
    [Theory]
    [InlineData("/oauth/authorize", "https://api.example.com/oauth/authorize")]
    [InlineData("//login.example.com/authorize", "https://login.example.com/authorize")]
    [InlineData("https://login.example.com/authorize", "https://login.example.com/authorize")]
    public void A_relative_address_is_that_of_the_server(string written, string expected) => Verify(
        Construct.Spec(components: $"securitySchemes: {{ Login: {{ type: oauth2, flows: {{ implicit: {{ authorizationUrl: '{written}', scopes: {{}} }} }} }} }}"),
        expected, null);

    [Fact]
    public void A_relative_address_without_a_server_stays_relative()
    {
        OAuth2Scheme scheme = Scheme("""
            openapi: 3.0.3
            info: { title: Test API, version: '1' }
            paths: {}
            components: { securitySchemes: { Login: { type: oauth2, flows: { implicit: { authorizationUrl: /oauth/authorize, scopes: {} } } } } }
            """);

        Assert.False(scheme.AuthorizationUri!.IsAbsoluteUri);
        Assert.Equal("/oauth/authorize", scheme.AuthorizationUri.OriginalString);
    }

    [Fact]
    public void Imgurs_are_those_of_its_documentation()
    {
        ApiSecurityScheme scheme = Assert.Single(Description(Generation.RunImgur(), "Imgur.ImgurClient").SecuritySchemes, static scheme => scheme is OAuth2Scheme);

        Assert.Equal(new Uri("https://api.imgur.com/oauth2/authorize"), ((OAuth2Scheme)scheme).AuthorizationUri);
        Assert.Equal(new Uri("https://api.imgur.com/oauth2/token"), ((OAuth2Scheme)scheme).TokenUri);
    }

    private static void Verify(string spec, string? authorization, string? token)
    {
        OAuth2Scheme scheme = Scheme(spec);

        Assert.Equal(authorization, scheme.AuthorizationUri?.AbsoluteUri);
        Assert.Equal(token, scheme.TokenUri?.AbsoluteUri);
    }

    private static OAuth2Scheme Scheme(string spec)
    {
        Generation generation = Generation.Run(spec);
        Assert.Empty(generation.Diagnostics);
        return Assert.IsType<OAuth2Scheme>(Description(generation, "Test.TestClient").SecuritySchemes.Single(static scheme => scheme.Name is "Login"));
    }

    private static ApiDescription Description(Generation generation, string client)
        => (ApiDescription)generation.Load().GetType(client)!.GetProperty("Description")!.GetValue(null)!;
}
