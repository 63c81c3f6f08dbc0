using System.Text.Json.Nodes;
using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Reading;
using ImgurGen.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit.Abstractions;

namespace ImgurGen.Generator.Tests;

/// <summary>Real specs of other vendors: each makes a client that compiles, and every operation is in it or reported as left out.</summary>
public sealed class CorpusTests(ITestOutputHelper output)
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

    [SharedFact]
    public void Every_spec_of_the_corpus_compiles_without_a_warning_and_loses_no_operation_in_silence()
    {
        Assert.NotEmpty(Repository.Corpus);
        string[] failures = [.. Repository.Corpus.SelectMany(Failures)];

        Assert.True(failures.Length == 0, string.Join(Environment.NewLine, failures));
    }

    private IEnumerable<string> Failures(string path)
    {
        string name = Path.GetFileName(path);
        SpecFile file = SpecFile.FromDisk(path);
        Generation generation = Generation.Run([file]);
        Diagnostic[] compiled = [.. generation.Compile()];
        int written = CountOperations(path);
        int generated = CountMethods(generation);

        // An operation may be left out for more than one reason.
        int reported = generation.Diagnostics
            .Where(static diagnostic => diagnostic.Id == "IMG050")
            .DistinctBy(static diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition)
            .Count();
        output.WriteLine($"{name}: {generation.Result.GeneratedSources.Length} files, {compiled.Length} compiler diagnostics, "
            + $"{generated} of {written} operations, {reported} reported; "
            + string.Join(", ", generation.Diagnostics.GroupBy(static diagnostic => diagnostic.Id).Select(static group => $"{group.Count()} {group.Key}")));

        if (generation.Result.Exception is { } exception)
            yield return $"{name}: {exception}";
        foreach (Diagnostic diagnostic in compiled.Take(3).Concat(generation.Diagnostics.Where(static diagnostic => diagnostic.Id == "IMG010")))
            yield return $"{name}: {diagnostic}";
        if (generated + reported != written)
            yield return $"{name}: of {written} operations {generated} are generated and {reported} reported as left out";
    }

    private static int CountOperations(string path)
    {
        JsonNode root = TreeReader.Read(new SourceFile(path, File.ReadAllText(path)), new DiagnosticBag(), CancellationToken.None)!;
        return ((JsonObject?)root["paths"] ?? [])
            .Where(static item => item.Key.StartsWith('/'))
            .Sum(static item => item.Value!.AsObject().Count(static entry => Methods.Contains(entry.Key))
                + (item.Value["additionalOperations"] as JsonObject ?? []).Count);
    }

    /// <summary>Each operation has one method that returns the whole response.</summary>
    private static int CountMethods(Generation generation)
        => generation.Result.GeneratedSources
            .SelectMany(static source => source.SyntaxTree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>())
            .Count(static method => method.Identifier.ValueText.EndsWith("ResponseAsync", StringComparison.Ordinal)
                && method.ReturnType.ToString().Contains("ImgurGen.ApiResponse", StringComparison.Ordinal));
}
