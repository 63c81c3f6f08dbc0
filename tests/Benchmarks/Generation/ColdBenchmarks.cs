using System.Globalization;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;

namespace ImgurGen.Benchmarks.Generation;

/// <summary>
/// The generator's first run in a process, as in a compiler that has just been started: for short specs, most of it is the just-in-time
/// compiler's time.
/// </summary>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.ColdStart, launchCount: 5, warmupCount: 0, iterationCount: 1)]
public class ColdBenchmarks
{
    private const string Imgur = "imgur";

    private readonly Project project = new();
    private IReadOnlyList<SpecText> files = [];

    /// <summary>The spec: Imgur's, or one with so many operations.</summary>
    [Params(Imgur, "100", "1000", "10000")]
    public string Spec { get; set; } = Imgur;

    [GlobalSetup]
    public void Make() => files = Spec == Imgur ? ImgurSpec.Files : [SyntheticSpec.Of(int.Parse(Spec, CultureInfo.InvariantCulture))];

    [Benchmark]
    public object FirstRun() => project.Run(Project.Driver(files));
}
