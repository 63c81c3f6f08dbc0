using System.Reflection;
using ImgurGen.Generator.Tests.Testing;

namespace ImgurGen.Generator.Tests.Emit;

/// <summary>Operations that have a server of their own, over real HTTP.</summary>
public sealed class OwnServerTests
{
    private static string Spec(Uri api, Uri uploads, Uri search) => $$"""
        openapi: 3.1.0
        info: { title: Test, version: '1' }
        servers: [{ url: '{{api}}v1' }]
        security: [{ key: [] }]
        components: { securitySchemes: { key: { type: apiKey, in: header, name: X-Key } } }
        paths:
          /pets:
            get: { operationId: listPets, responses: { '204': { description: None } } }
          /photos:
            servers: [{ url: '{{uploads}}up' }]
            post: { operationId: addPhoto, responses: { '204': { description: None } } }
            get:
              operationId: findPhotos
              servers: [{ url: '{{search}}' }]
              responses: { '204': { description: None } }
          /toys:
            servers: [{ url: /v2 }]
            get: { operationId: listToys, responses: { '204': { description: None } } }
        """;

    private const string Calls = """
        using System;
        using System.Threading.Tasks;
        using ImgurGen;
        using Test;

        internal static class Calls
        {
            public static async Task All(Uri? address)
            {
                using var client = new TestClient(new ApiClientOptions { BaseAddress = address, Credential = new ApiKeyCredential("secret") });
                await client.Default.ListPetsAsync();
                await client.Default.AddPhotoAsync();
                await client.Default.FindPhotosAsync();
                await client.Default.ListToysAsync();
            }
        }
        """;

    [Fact]
    public async Task An_operation_goes_to_its_own_server_with_the_credential_that_the_spec_asks_for()
    {
        await using var api = new LoopbackServer();
        await using var uploads = new LoopbackServer();
        await using var search = new LoopbackServer();

        await CallAsync(Spec(api.Address, uploads.Address, search.Address), null);

        Assert.Equal(["GET /v1/pets HTTP/1.1", "GET /v2/toys HTTP/1.1"], Lines(api));
        Assert.Equal(["POST /up/photos HTTP/1.1"], Lines(uploads));
        Assert.Equal(["GET /photos HTTP/1.1"], Lines(search));
        Assert.All([api, uploads, search], static server => Assert.Equal("secret", server.Header("X-Key")));
    }

    [Fact]
    public async Task The_address_of_the_options_holds_for_all_operations()
    {
        await using var api = new LoopbackServer();
        await using var own = new LoopbackServer();

        await CallAsync(Spec(new Uri("https://api.example.com"), own.Address, own.Address), api.Address);

        Assert.Equal(["GET /pets HTTP/1.1", "POST /photos HTTP/1.1", "GET /photos HTTP/1.1", "GET /toys HTTP/1.1"], Lines(api));
        Assert.Empty(own.Heads);
    }

    [Fact]
    public void An_API_of_which_only_the_operations_say_where_they_are_needs_no_address()
    {
        Generation generation = Generation.Run("""
            openapi: 3.1.0
            info: { title: Test, version: '1' }
            paths:
              /pets:
                servers: [{ url: 'https://pets.example.com' }]
                get: { operationId: listPets, responses: { '204': { description: None } } }
            """);

        Assert.Empty(generation.Compile());
        Assert.Contains("""new("Test", new global::System.Uri("https://pets.example.com"))""", generation.Source("Test.TestClient.g.cs"), StringComparison.Ordinal);
    }

    private static async Task CallAsync(string spec, Uri? address)
    {
        Generation generation = Generation.Run([new SpecFile("/specs/api.yml", spec)], userCode: Calls, @namespace: "Test");
        Assert.Empty(generation.Diagnostics);
        Assert.Empty(generation.Compile());
        MethodInfo all = generation.Load().GetType("Calls")!.GetMethod("All")!;
        await (Task)all.Invoke(null, [address])!;
    }

    private static IEnumerable<string> Lines(LoopbackServer server) => server.Heads.Select(static head => head.Split("\r\n")[0]);
}
