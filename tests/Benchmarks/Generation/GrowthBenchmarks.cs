using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;

namespace ImgurGen.Benchmarks.Generation;

/// <summary>The generator in a warm compiler, for specs of different lengths: the first run, and those after an edit.</summary>
[MemoryDiagnoser]
public class GrowthBenchmarks
{
    private readonly Project project = new();
    private SpecText spec = null!;
    private SpecText commented = null!;
    private SpecText changed = null!;
    private GeneratorDriver made = null!;

    [Params(100, 1_000, 10_000)]
    public int Operations { get; set; }

    [GlobalSetup]
    public void Make()
    {
        spec = SyntheticSpec.Of(Operations);
        // JSON has no comments: white space is what is not looked at.
        commented = spec.Replace("{\"openapi\"", "{ \"openapi\"");
        changed = spec.Replace("Does list with Thing7.", "Lists Thing7.");
        made = project.Run(Project.Driver([spec]));
    }

    [Benchmark(Baseline = true)]
    public object FirstRun() => project.Run(Project.Driver([spec]));

    [Benchmark]
    public object AfterCodeEdit() => project.RunAfterCodeEdit(made);

    [Benchmark]
    public object AfterComment() => project.Run(made.ReplaceAdditionalText(spec, commented));

    [Benchmark]
    public object AfterOperationEdit() => project.Run(made.ReplaceAdditionalText(spec, changed));
}
