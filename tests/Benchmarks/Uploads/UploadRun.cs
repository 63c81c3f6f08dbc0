using System.Diagnostics;
using ImgurGen.Benchmarks.Calls;

namespace ImgurGen.Benchmarks.Uploads;

/// <summary>
/// A program that uploads a file of 200 MB, and tells by how much its memory grew meanwhile. A process of its own does it, which has not
/// taken memory from the system for anything larger.
/// </summary>
internal static class UploadRun
{
    private const long FileBytes = 200L * 1024 * 1024;
    private const long SmallFileBytes = 1024 * 1024;
    private const int WarmUps = 20;
    private const int Rounds = 5;

    /// <summary>Writes <see cref="UploadResult"/>.</summary>
    public static async Task<int> RunAsync(Uri address)
    {
        using var ours = new OurCaller(address);
        using var theirs = new RivalCaller(address);
        using var small = new TemporaryFile(SmallFileBytes);
        using var large = new TemporaryFile(FileBytes);
        for (int warmUp = 0; warmUp < WarmUps; warmUp++)
        {
            await ours.UploadAsync(small.Path, static () => { });
            await theirs.UploadAsync(small.Path, static () => { });
        }

        var peak = PeakMemory.Start();
        await ours.UploadAsync(large.Path, peak.Look);
        double[] ratios = new double[Rounds];
        for (int round = 0; round < Rounds; round++)
            ratios[round] = await TimeAsync(ours, large.Path) / await TimeAsync(theirs, large.Path);
        Array.Sort(ratios);

        Console.WriteLine(new UploadResult(peak.ManagedBytes, peak.WorkingSetBytes, ratios[Rounds / 2]).ToLine());
        return 0;
    }

    private static async Task<double> TimeAsync(Caller caller, string path)
    {
        long start = Stopwatch.GetTimestamp();
        await caller.UploadAsync(path, static () => { });
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
