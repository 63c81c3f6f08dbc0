using System.Reflection;
using ImgurGen.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace ImgurGen.Generator.Tests.Emit;

/// <summary>Where calls go: <c>servers</c> of the document, of a path and of an operation (OpenAPI, Server Object).</summary>
public sealed class ServerTests
{
    [Fact]
    public void Variables_have_their_defaults_and_may_be_chosen()
    {
        Generation generation = Verified("""
            servers:
              - url: https://{region}.example.com:{port}/{basePath}
                variables:
                  region: { default: eu, enum: [eu, us], description: Where the data is. }
                  port: { default: '8443' }
                  basePath: { default: v1 }
            """, [],
            "TestServers.Default(region: \"us\", port: \"443\", basePath: \"v2\")", "TestServers.Default()", "TestClient.Description.BaseAddress!");

        Assert.Equal(
            ["https://us.example.com/v2", "https://eu.example.com:8443/v1", "https://eu.example.com:8443/v1"], Addresses(generation));
    }

    [Theory]
    [InlineData("region: \"mars\"")]
    [InlineData("host: \"evil.example/x\"")]
    [InlineData("host: \"user@evil.example\"")]
    [InlineData("host: \"a.example?b\"")]
    public void A_value_that_the_API_has_not_or_that_leads_elsewhere_is_refused(string argument)
    {
        Generation generation = Verified("""
            servers:
              - url: https://{region}.{host}/v1
                variables: { region: { default: eu, enum: [eu, us] }, host: { default: example.com } }
            """, [], $"TestServers.Default({argument})");

        var thrown = Assert.Throws<TargetInvocationException>(() => Addresses(generation));
        Assert.IsType<ArgumentException>(thrown.InnerException);
    }

    [Fact]
    public void Servers_to_choose_from_have_names_of_their_own()
    {
        Generation generation = Verified("""
            servers:
              - { url: 'https://api.example.com/v1', description: Production }
              - { url: 'https://sandbox.example.com/v1' }
              - { url: 'https://api.example.org/v1', description: Production }
            """, [], "TestServers.Production", "TestServers.SandboxExampleComV1", "TestServers.Production2");

        Assert.Equal(["https://api.example.com/v1", "https://sandbox.example.com/v1", "https://api.example.org/v1"], Addresses(generation));
    }

    [Fact]
    public void A_relative_server_is_told_and_made_absolute_by_the_caller()
    {
        Generation generation = Verified("servers: [{ url: '/v1' }]", ["IMG060"], "TestServers.Default(new Uri(\"https://pets.example.com/docs/openapi.yml\"))");

        Assert.Equal(["https://pets.example.com/v1"], Addresses(generation));
        Assert.Contains("""new("Test", null)""", generation.Source("Test.TestClient.g.cs"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://user@example.com/v1")]
    [InlineData("https://example.com/v1?key=1")]
    [InlineData("https://{region}.example.com")]
    public void An_address_that_no_call_can_go_to_is_told_and_not_used(string url)
    {
        Generation generation = Generation.Run($"openapi: 3.1.0\ninfo: {{ title: Test, version: '1' }}\nservers: [{{ url: '{url}' }}]\npaths: {{}}\n");

        Assert.Equal("IMG060", Assert.Single(generation.Diagnostics).Id);
        Assert.Contains("""new("Test", null)""", generation.Source("Test.TestClient.g.cs"), StringComparison.Ordinal);
        Assert.Empty(generation.Compile());
    }

    [Theory]
    [InlineData("schemes: [http, https]", "https://api.example.com/v1")]
    [InlineData("schemes: [http]", "http://api.example.com/v1")]
    [InlineData("", "https://api.example.com/v1")]
    public void A_Swagger_document_without_schemes_or_with_both_is_called_by_https(string schemes, string address)
    {
        Generation generation = Generation.Run($$"""
            swagger: '2.0'
            info: { title: Test, version: '1' }
            host: api.example.com
            basePath: /v1
            {{schemes}}
            paths: {}
            """);

        Assert.Empty(generation.Diagnostics);
        Assert.Contains($"new global::System.Uri(\"{address}\")", generation.Source("Test.TestClient.g.cs"), StringComparison.Ordinal);
    }

    /// <summary>Generates, compiles without a warning, and finds these diagnostics.</summary>
    private static Generation Verified(string servers, string[] diagnostics, params string[] addresses)
    {
        string spec = $"openapi: 3.2.0\ninfo: {{ title: Test, version: '1' }}\n{servers}\npaths: {{}}\n";
        string code = $$"""
            using System;
            using Test;

            internal static class Choices
            {
                public static Uri[] Addresses() => [{{string.Join(", ", addresses)}}];
            }
            """;
        Generation generation = Generation.Run([new SpecFile("/specs/api.yml", spec)], userCode: code, @namespace: "Test");
        Assert.Equal(diagnostics, generation.Diagnostics.Select(static diagnostic => diagnostic.Id));
        Assert.Empty(generation.Compile());
        return generation;
    }

    private static string[] Addresses(Generation generation)
        => [.. ((Uri[])generation.Load().GetType("Choices")!.GetMethod("Addresses")!.Invoke(null, null)!).Select(static address => address.AbsoluteUri)];
}
