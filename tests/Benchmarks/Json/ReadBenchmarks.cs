using BenchmarkDotNet.Attributes;

namespace ImgurGen.Benchmarks.Json;

/// <summary>The subjects of <see cref="ReadWork"/> in BenchmarkDotNet.</summary>
[MemoryDiagnoser]
public class ReadBenchmarks
{
    public static IReadOnlyList<JsonSubject> Subjects => JsonSubject.All;

    [ParamsSource(nameof(Subjects))]
    public JsonSubject Subject { get; set; } = null!;

    [Benchmark(Baseline = true)]
    public object SystemTextJsonSourceGeneration() => Subject.SourceGeneration.Read();

    [Benchmark]
    public object SystemTextJsonReflection() => Subject.Reflection.Read();

    [Benchmark]
    public object NewtonsoftJson() => Subject.Newtonsoft.Read();

    [Benchmark]
    public object ImgurGen() => Subject.Generated.Read();
}
