using ImgurGen.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace ImgurGen.Generator.Tests.Corpus;

/// <summary>Real specs of other vendors, and small ones that are difficult: each makes a client that compiles, and loses nothing in silence.</summary>
public sealed class CorpusTests
{
    private const int MostShown = 3;

    [SharedFact]
    public void Every_spec_compiles_under_C_sharp_12_with_all_warnings_as_errors()
    {
        Assert.NotEmpty(CorpusResult.Vendors);
        Assert.NotEmpty(CorpusResult.EdgeCases);
        string[] failures = [.. CorpusResult.All.AsParallel().AsOrdered().SelectMany(static result => result.Compiled.Take(MostShown).Select(diagnostic => $"{result}: {diagnostic}"))];

        Assert.True(failures.Length == 0, string.Join(Environment.NewLine, failures));
    }

    [SharedFact]
    public async Task All_specs_together_compile_under_the_newest_compiler_with_all_warnings_as_errors()
        => Assert.Equal("", await NewestCompiler.CompileAsync(CorpusResult.All.SelectMany(static result => result.Sources)));

    [SharedFact]
    public void No_spec_makes_the_generator_fail()
    {
        string[] failures = [.. CorpusResult.All
            .SelectMany(static result => result.Generation.Diagnostics
                .Where(static diagnostic => diagnostic.Id == "IMG010" || diagnostic.Severity == DiagnosticSeverity.Error)
                .Select(diagnostic => $"{result}: {diagnostic}")
                .Concat(result.Generation.Result.Exception is { } exception ? [$"{result}: {exception}"] : []))];

        Assert.True(failures.Length == 0, string.Join(Environment.NewLine, failures));
    }

    [SharedFact]
    public void Every_operation_parameter_body_answer_header_and_credential_is_generated_or_told()
        => AssertNothingIsUntold(static result => new OperationLosses(result).Find());

    [SharedFact]
    public void Every_schema_property_and_value_is_generated_or_told()
        => AssertNothingIsUntold(static result => new SchemaLosses(result).Find());

    private static void AssertNothingIsUntold(Func<CorpusResult, IEnumerable<Loss>> find)
    {
        string[] untold = [.. CorpusResult.All.SelectMany(result => new Reports(result).Untold(find(result)).Select(loss => $"{result}: {loss.What}"))];

        Assert.True(untold.Length == 0, $"{untold.Length} losses:\n" + string.Join('\n', untold));
    }
}
