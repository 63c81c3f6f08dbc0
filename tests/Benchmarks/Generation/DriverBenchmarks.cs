using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;

namespace ImgurGen.Benchmarks.Generation;

/// <summary>The generator in a warm compiler: the client of Imgur, made for the first time and after an edit.</summary>
[MemoryDiagnoser]
public class DriverBenchmarks
{
    private readonly Project project = new();
    private GeneratorDriver made = null!;
    private SyntaxTree[] trees = [];
    private SpecText commented = null!;
    private SpecText changed = null!;

    [GlobalSetup]
    public void Make()
    {
        made = project.Run(Project.Driver(ImgurSpec.Files));
        trees = [.. made.GetRunResult().GeneratedTrees];
        commented = ImgurSpec.Vendor.Replace("openapi: ", "# a comment\nopenapi: ");
        changed = ImgurSpec.Vendor.Replace("summary: Favorite Album\n", "summary: Favorite\n");
    }

    /// <summary>What the compiler needs to bind and emit what is generated.</summary>
    [Benchmark(Baseline = true)]
    public long Compile() => project.Compile(trees);

    [Benchmark]
    public object FirstRun() => project.Run(Project.Driver(ImgurSpec.Files));

    [Benchmark]
    public object AfterCodeEdit() => project.RunAfterCodeEdit(made);

    [Benchmark]
    public object AfterComment() => project.Run(made.ReplaceAdditionalText(ImgurSpec.Vendor, commented));

    [Benchmark]
    public object AfterOperationEdit() => project.Run(made.ReplaceAdditionalText(ImgurSpec.Vendor, changed));
}
