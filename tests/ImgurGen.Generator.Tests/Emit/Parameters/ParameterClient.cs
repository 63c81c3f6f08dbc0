using System.Reflection;
using ImgurGen.Generator.Tests.Testing;

namespace ImgurGen.Generator.Tests.Emit.Parameters;

/// <summary>A client that is generated for a spec with an operation for each case, compiled with calls of them, and loaded.</summary>
internal sealed class ParameterClient
{
    private readonly Type calls;

    /// <param name="head">The beginning of the spec, down to its components.</param>
    /// <param name="cases">The cases.</param>
    public ParameterClient(string head, IReadOnlyList<ParameterCase> cases)
    {
        string paths = string.Concat(cases.Select((@case, index) => $"""

              /{index}/{(IsInPath(@case) ? $"x{{{@case.ParameterName}}}" : "")}:
                get:
                  operationId: call{index}
                  parameters: [{"{"} name: {@case.ParameterName}, {@case.Parameter} {"}"}]
                  responses: {"{ '204': { description: Nothing } }"}
            """));
        Generation generation = Generation.Run(
            [new SpecFile("/specs/api.yml", $"{head}\npaths:{paths}\n")], userCode: Calls(cases), @namespace: "Test");
        Assert.Empty(generation.Diagnostics);
        Assert.Empty(generation.Compile());
        calls = generation.Load().GetType("Calls")!;
    }

    private static bool IsInPath(ParameterCase @case) => @case.Parameter.Contains("in: path", StringComparison.Ordinal);

    /// <summary>Makes the call of one case, and returns what came over the wire at the place of its parameter.</summary>
    public async Task<string?> SendAsync(IReadOnlyList<ParameterCase> cases, ParameterCase @case)
    {
        int index = cases.ToList().IndexOf(@case);
        await using var server = new LoopbackServer();
        MethodInfo call = calls.GetMethod($"Call{index}")!;
        await (Task)call.Invoke(null, [server.Address])!;

        if (IsInPath(@case))
            return server.Target[$"/{index}/x".Length..];
        if (@case.Parameter.Contains("in: header", StringComparison.Ordinal))
            return server.Header(@case.ParameterName);
        return @case.Parameter.Contains("in: cookie", StringComparison.Ordinal) ? server.Header("Cookie") : server.Target[$"/{index}/".Length..];
    }

    private static string Calls(IReadOnlyList<ParameterCase> cases) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using ImgurGen;
        using Test;

        internal static class Calls
        {
        {{string.Concat(cases.Select(static (@case, index) => $$"""
            public static async Task Call{{index}}(Uri address)
            {
                using var client = new TestClient(new ApiClientOptions { BaseAddress = address });
                await client.Default.Call{{index}}Async({{@case.Value}});
            }

            """))}}
        }
        """;
}
