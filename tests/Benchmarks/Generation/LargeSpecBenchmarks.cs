using BenchmarkDotNet.Attributes;
using ImgurGen.Generator.Model;
using Microsoft.OpenApi;

namespace ImgurGen.Benchmarks.Generation;

/// <summary>A spec of 13 MB: the generator's own work, against the OpenAPI library's loading of the same text.</summary>
[MemoryDiagnoser]
public class LargeSpecBenchmarks
{
    private readonly SpecText spec = LargeSpec.Load();
    private ApiModel api = null!;

    [GlobalSetup]
    public void Make() => api = GeneratorWork.Read(spec);

    [Benchmark(Baseline = true)]
    public object? Load() => OpenApiDocument.Parse(spec.ToString(), OpenApiConstants.Json).Document;

    [Benchmark]
    public object Read() => GeneratorWork.Read(spec);

    [Benchmark]
    public object Emit() => GeneratorWork.Emit(api);
}
