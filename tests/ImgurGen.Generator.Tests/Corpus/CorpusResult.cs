using ImgurGen.Generator.Model;
using ImgurGen.Generator.Pipeline;
using ImgurGen.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ImgurGen.Generator.Tests.Corpus;

/// <summary>What became of a spec of the corpus.</summary>
internal sealed class CorpusResult
{
    private const int HighestWarningLevel = 9999;

    private readonly Lazy<Diagnostic[]> compiled;

    private CorpusResult(CorpusSpec spec)
    {
        Spec = spec;
        Generation = Generation.Run(spec.Files, new TestOptions());
        ReadResult[] read = [.. Generation.Result.TrackedSteps.TryGetValue(Steps.Read, out var runs)
            ? runs.SelectMany(static run => run.Outputs).Select(static output => (ReadResult)output.Value)
            : []];
        Api = read.SingleOrDefault()?.Api;
        Document = new SourceDocument(spec.Path);
        compiled = new Lazy<Diagnostic[]>(Compile);
    }

    public CorpusSpec Spec { get; }

    public Generation Generation { get; }

    /// <summary>The model of the client; null where none is made.</summary>
    public ApiModel? Api { get; }

    /// <summary>The spec as it is written.</summary>
    public SourceDocument Document { get; }

    public static CorpusResult[] Vendors { get; } = [.. CorpusSpec.Vendors.Select(static spec => new CorpusResult(spec))];

    public static CorpusResult[] EdgeCases { get; } = [.. CorpusSpec.EdgeCases.Select(static spec => new CorpusResult(spec))];

    public static IEnumerable<CorpusResult> All => Vendors.Concat(EdgeCases);

    /// <summary>What the compiler says of the client under C# 12, with all warnings as errors.</summary>
    public IReadOnlyList<Diagnostic> Compiled => compiled.Value;

    public IEnumerable<string> Sources => Generation.Result.GeneratedSources.Select(static source => source.SourceText.ToString());

    public int OperationCount => Api?.Groups.Sum(static group => group.Operations.Count) ?? 0;

    public int TypeCount => Api?.Types.Count ?? 0;

    public override string ToString() => Spec.Name;

    private Diagnostic[] Compile()
    {
        CSharpCompilation output = Generation.Output();
        Assert.All(output.SyntaxTrees, static tree => Assert.Equal(LanguageVersion.CSharp12, ((CSharpParseOptions)tree.Options).LanguageVersion));
        return [.. output
            .WithOptions(output.Options.WithWarningLevel(HighestWarningLevel).WithGeneralDiagnosticOption(ReportDiagnostic.Error))
            .GetDiagnostics()
            .Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];
    }
}
