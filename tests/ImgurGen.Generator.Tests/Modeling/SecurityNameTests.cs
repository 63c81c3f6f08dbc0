using ImgurGen.Generator.Tests.Testing;

namespace ImgurGen.Generator.Tests.Modeling;

public sealed class SecurityNameTests
{
    // Whoever gives credentials names schemes as the spec does.
    [Theory]
    [InlineData("openapi: 3.0.3\ncomponents: { securitySchemes: { 'key/a~b': { type: apiKey, in: header, name: X-Key } } }\n")]
    [InlineData("openapi: 3.1.0\ncomponents: { securitySchemes: { 'key/a~b': { type: apiKey, in: header, name: X-Key } } }\n")]
    [InlineData("swagger: '2.0'\nhost: api.example.com\nsecurityDefinitions: { 'key/a~b': { type: apiKey, in: header, name: X-Key } }\n")]
    public void A_scheme_keeps_a_name_that_would_need_escapes_in_a_pointer(string head)
    {
        Generation generation = Generation.Run(head + """
            info: { title: Test API, version: '1' }
            paths:
              /a: { get: { operationId: getA, security: [{ 'key/a~b': [] }], responses: { '204': { description: d } } } }
            """);

        Assert.Empty(generation.Diagnostics);
        Assert.Empty(generation.Compile());
        Assert.Contains("Security = [[\"key/a~b\"]]", generation.Source("Test.DefaultOperations.g.cs"), StringComparison.Ordinal);
        Assert.Contains("ApiKeyScheme(\"key/a~b\"", generation.Source("Test.TestClient.g.cs"), StringComparison.Ordinal);
    }
}
