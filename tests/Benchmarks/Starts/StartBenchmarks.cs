using BenchmarkDotNet.Attributes;
using ImgurGen.Benchmarks.Calls;
using ImgurGen.Benchmarks.Processes;

namespace ImgurGen.Benchmarks.Starts;

/// <summary>The programs of <see cref="StartFigures"/> in BenchmarkDotNet.</summary>
[InProcess]
public class StartBenchmarks
{
    private RunningServer server = null!;

    // A benchmark inside this process begins before a setup that is awaited ends.
    [GlobalSetup]
    public void Setup() => server = RunningServer.StartAsync().GetAwaiter().GetResult();

    [GlobalCleanup]
    public void Cleanup() => server.Dispose();

    [Benchmark(Baseline = true)]
    public Task HttpClient() => FirstCall.StartAsync(Roles.RivalStart, server.Address);

    [Benchmark]
    public Task ImgurGen() => FirstCall.StartAsync(Roles.OurStart, server.Address);
}
