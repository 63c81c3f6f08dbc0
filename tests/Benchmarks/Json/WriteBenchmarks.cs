using BenchmarkDotNet.Attributes;

namespace ImgurGen.Benchmarks.Json;

/// <summary>The subjects of <see cref="WriteWork"/> in BenchmarkDotNet.</summary>
[MemoryDiagnoser]
public class WriteBenchmarks
{
    public static IReadOnlyList<JsonSubject> Subjects => JsonSubject.All;

    [ParamsSource(nameof(Subjects))]
    public JsonSubject Subject { get; set; } = null!;

    [Benchmark(Baseline = true)]
    public void SystemTextJsonSourceGeneration() => Subject.SourceGeneration.Write();

    [Benchmark]
    public void SystemTextJsonReflection() => Subject.Reflection.Write();

    [Benchmark]
    public void NewtonsoftJson() => Subject.Newtonsoft.Write();

    [Benchmark]
    public void ImgurGen() => Subject.Generated.Write();
}
