using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;

namespace ImgurGen.Benchmarks.Generation;

/// <summary>The generator's first run in a process, as in a compiler that has just been started: most of it is the just-in-time compiler's time.</summary>
[MemoryDiagnoser]
[SimpleJob(RunStrategy.ColdStart, launchCount: 10, warmupCount: 0, iterationCount: 1)]
public class ColdBenchmarks
{
    private readonly Project project = new();

    [Benchmark]
    public object Imgur() => project.Run(Project.Driver(ImgurSpec.Files));
}
