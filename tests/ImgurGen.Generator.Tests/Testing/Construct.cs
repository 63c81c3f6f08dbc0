using ImgurGen.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace ImgurGen.Generator.Tests.Testing;

/// <summary>What holds of every construct of a spec.</summary>
internal static class Construct
{
    /// <summary>
    /// Generates, and demands that the output compiles without a warning, that a second run finds every step cached, that the values
    /// between the steps are what they must be, and that these files are what was accepted.
    /// </summary>
    public static Generation Verify(string spec, string className, string method, params string[] hintNames)
    {
        Generation generation = Generation.Run(spec);
        Assert.Null(generation.Result.Exception);
        Assert.Empty(generation.Diagnostics.Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        Assert.Empty(generation.Compile());

        Generation second = generation.AfterCode("class Unrelated;");
        Assert.All(
            second.Result.TrackedSteps
                .Where(static step => typeof(Steps).GetField(step.Key) is not null)
                .Concat(second.Result.TrackedOutputSteps)
                .SelectMany(static step => step.Value)
                .SelectMany(static run => run.Outputs),
            static output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
        PipelineValues.AssertAllowed(generation.Result.TrackedSteps[Steps.Read].SelectMany(static run => run.Outputs).Select(static output => output.Value));

        Assert.All(hintNames, hintName => Snapshots.Match(generation.Source(hintName), hintName, className, method));
        return generation;
    }

    /// <summary>A spec with these paths and components, indented as they stand in a document.</summary>
    public static string Spec(string paths = "", string components = "", string root = "") => $"""
        openapi: 3.0.3
        info: {"{ title: Test API, version: '1' }"}
        servers: [{"{ url: 'https://api.example.com/v1' }"}]
        {root}
        paths:{(paths.Length == 0 ? " {}" : "")}
        {Indent(paths)}
        components:{(components.Length == 0 ? " {}" : "")}
        {Indent(components)}
        """;

    private static string Indent(string text) => string.Join('\n', text.Split('\n').Select(static line => "  " + line));
}
