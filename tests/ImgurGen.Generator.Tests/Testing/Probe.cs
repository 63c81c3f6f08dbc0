using System.Reflection;
using Microsoft.CodeAnalysis;

namespace ImgurGen.Generator.Tests.Testing;

/// <summary>Tries what generated types do, by code as a user writes it.</summary>
internal static class Probe
{
    /// <summary>Generates, demands that all compiles without a warning, and gives what the expression gives.</summary>
    /// <param name="schemas">The components, as they stand below <c>schemas</c>.</param>
    /// <param name="expression">A C# expression for a text; <c>Read&lt;T&gt;(json)</c> and <c>Write(value)</c> are there.</param>
    /// <param name="paths">The paths, if any.</param>
    /// <param name="version">The version of OpenAPI.</param>
    /// <param name="options">The options of the project.</param>
    public static string Run(string schemas, string expression, string paths = "", string version = "3.0.3", TestOptions? options = null)
        => Evaluate(Construct.Spec(paths, "schemas:\n" + Indent(schemas)).Replace("openapi: 3.0.3", "openapi: " + version, StringComparison.Ordinal), expression, options);

    /// <summary>The same for a whole document.</summary>
    public static string Evaluate(string spec, string expression, TestOptions? options = null)
    {
        Generation generation = Generation.Run([new SpecFile("/specs/api.yml", spec)], options, UserCode(expression), "Test");
        Assert.Null(generation.Result.Exception);
        Assert.Empty(generation.Diagnostics.Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        Assert.Empty(generation.Compile());
        MethodInfo run = generation.Load().GetType("User")!.GetMethod("Run")!;
        try
        {
            return (string)run.Invoke(null, null)!;
        }
        catch (TargetInvocationException exception) when (exception.InnerException is System.Text.Json.JsonException inner)
        {
            return inner.Message;
        }
    }

    private static string UserCode(string expression) => $$"""
        #nullable enable
        #pragma warning disable CS1591 // a project's own code need not be documented
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Text.Json;
        using ImgurGen;
        using Test;

        public static class User
        {
            public static string Run() => Convert.ToString({{expression}}, System.Globalization.CultureInfo.InvariantCulture)!;

            public static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json)!;

            public static string Write<T>(T value) => JsonSerializer.Serialize(value);
        }
        """;

    private static string Indent(string text) => string.Join('\n', text.Split('\n').Select(static line => "  " + line));
}
