using BenchmarkDotNet.Attributes;
using ImgurGen.Benchmarks.Calls;

namespace ImgurGen.Benchmarks.Uploads;

/// <summary>The upload of <see cref="UploadFigures"/> in BenchmarkDotNet.</summary>
[MemoryDiagnoser]
[InProcess]
public class UploadBenchmarks
{
    private RunningServer server = null!;
    private TemporaryFile file = null!;
    private OurCaller ours = null!;
    private RivalCaller theirs = null!;

    // A benchmark inside this process begins before a setup that is awaited ends.
    [GlobalSetup]
    public void Setup()
    {
        server = RunningServer.StartAsync().GetAwaiter().GetResult();
        file = new TemporaryFile(UploadRun.FileBytes);
        ours = new OurCaller(server.Address);
        theirs = new RivalCaller(server.Address);
    }

    [GlobalCleanup]
    public void Cleanup()
    {
        ours.Dispose();
        theirs.Dispose();
        file.Dispose();
        server.Dispose();
    }

    [Benchmark(Baseline = true)]
    public Task HttpClient() => theirs.UploadAsync(file.Path, static () => { });

    [Benchmark]
    public Task ImgurGen() => ours.UploadAsync(file.Path, static () => { });
}
