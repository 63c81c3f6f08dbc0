using ImgurGen.Benchmarks.Calls;
using ImgurGen.Benchmarks.Quick;

namespace ImgurGen.Benchmarks.Uploads;

/// <summary>
/// A program that uploads a file of 200 MB, and tells by how much its memory grew meanwhile. A process of its own does it, which has not
/// taken memory from the system for anything larger.
/// </summary>
internal static class UploadRun
{
    /// <summary>The length of the file.</summary>
    public const long FileBytes = 200L * 1024 * 1024;
    // Compared by many small ones: a large one takes so long that the machine changes meanwhile.
    private const long SmallFileBytes = 4 * 1024 * 1024;
    private const int Rounds = 151;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2.5);

    /// <summary>Writes <see cref="UploadResult"/>.</summary>
    public static async Task<int> RunAsync(Uri address)
    {
        using var ours = new OurCaller(address);
        using var theirs = new RivalCaller(address);
        using var small = new TemporaryFile(SmallFileBytes);
        using var large = new TemporaryFile(FileBytes);
        var duel = new CallDuel(() => ours.UploadAsync(small.Path, static () => { }), () => theirs.UploadAsync(small.Path, static () => { }));
        await duel.WarmUpAsync(WarmUp);

        var peak = PeakMemory.Start();
        await ours.UploadAsync(large.Path, peak.Look);
        Console.WriteLine(new UploadResult(peak.ManagedBytes, peak.WorkingSetBytes, await duel.TimeAsync(Rounds)).ToLine());
        return 0;
    }
}
