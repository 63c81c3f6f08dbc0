using BenchmarkDotNet.Attributes;

namespace ImgurGen.Benchmarks.Calls;

/// <summary>The subjects of <see cref="CallFigures"/>, <see cref="PagingFigures"/> and <see cref="CacheFigures"/> in BenchmarkDotNet.</summary>
[MemoryDiagnoser]
[InProcess]
public class CallBenchmarks
{
    private RunningServer server = null!;
    private Caller caller = null!;
    private Caller pages = null!;
    private Caller tagged = null!;

    /// <summary>Whether the generated client calls, or the rival.</summary>
    [Params("ImgurGen", "HttpClient")]
    public string Client { get; set; } = "";

    // A benchmark inside this process begins before a setup that is awaited ends.
    [GlobalSetup]
    public void Setup()
    {
        server = RunningServer.StartAsync().GetAwaiter().GetResult();
        caller = At("");
        pages = At(FixedServer.ListPath);
        tagged = At(FixedServer.TaggedPath);
    }

    [GlobalCleanup]
    public void Cleanup()
    {
        caller.Dispose();
        pages.Dispose();
        tagged.Dispose();
        server.Dispose();
    }

    [Benchmark]
    public Task Image() => caller.GetImageAsync();

    [Benchmark]
    public Task GalleryPage() => caller.GetGalleryPageAsync();

    [Benchmark]
    public Task GalleryPageWithTag() => tagged.GetGalleryPageAsync();

    [Benchmark]
    public Task<int> ThousandPages() => pages.CountItemsAsync();

    private Caller At(string path)
    {
        var address = new Uri(server.Address, path);
        return Client == "HttpClient" ? new RivalCaller(address) : new OurCaller(address);
    }
}
