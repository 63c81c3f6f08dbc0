using System.Reflection;

namespace ImgurGen.Generator.Tests.Testing;

/// <summary>Code of a user that calls a generated client over HTTP.</summary>
internal static class GeneratedCall
{
    /// <summary>Generates, demands that all compiles without a warning, and runs the code.</summary>
    /// <param name="spec">The spec, whose client is <c>Test.TestClient</c>.</param>
    /// <param name="server">The server.</param>
    /// <param name="code">The body of an async method with <c>client</c>, which returns a text.</param>
    public static async Task<string> RunAsync(string spec, ExchangeServer server, string code)
    {
        string user = $$"""
            #nullable enable
            using System; using System.Collections.Generic; using System.IO; using System.Linq; using System.Threading.Tasks; using ImgurGen; using Test;
            internal static class User
            {
                public static async Task<string> RunAsync(Uri address)
                {
                    using var client = new TestClient(new ApiClientOptions { BaseAddress = address });
                    {{code}}
                }
            }
            """;
        Generation generation = Generation.Run([new SpecFile("/specs/api.yml", spec)], @namespace: "Test", userCode: user);
        Assert.Empty(generation.Compile());
        MethodInfo run = generation.Load().GetType("User")!.GetMethod("RunAsync")!;
        return await (Task<string>)run.Invoke(null, [server.Address])!;
    }
}
