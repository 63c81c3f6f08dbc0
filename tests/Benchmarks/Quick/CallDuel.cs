using System.Diagnostics;

namespace ImgurGen.Benchmarks.Quick;

/// <summary>
/// Compares what calls of two clients cost, in turns. A turn is so short that the machine is mostly the same for both of a pair; the median
/// of many pairs leaves out those in which it was not.
/// </summary>
/// <param name="ours">A turn of ours.</param>
/// <param name="theirs">A turn of as many calls of theirs.</param>
internal sealed class CallDuel(Func<Task> ours, Func<Task> theirs)
{
    /// <summary>Calls, one after the other.</summary>
    public static Func<Task> Sequence(int calls, Func<Task> call) => async () =>
    {
        for (int i = 0; i < calls; i++)
            await call();
    };

    /// <summary>Calls, all at once.</summary>
    public static Func<Task> AtOnce(int calls, Func<Task> call) => () =>
    {
        var running = new Task[calls];
        for (int i = 0; i < calls; i++)
            running[i] = call();
        return Task.WhenAll(running);
    };

    /// <summary>Lets the compiler optimize both, and both fill their pools.</summary>
    public async Task WarmUpAsync(TimeSpan time)
    {
        long start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) < time)
        {
            await ours();
            await theirs();
        }
    }

    /// <summary>Our time as a part of theirs.</summary>
    public async Task<double> TimeAsync(int rounds)
    {
        double[] ratios = new double[rounds];
        for (int round = 0; round < rounds; round++)
        {
            // Neither always goes first.
            bool first = round % 2 == 0;
            double before = await MeasureAsync(first ? ours : theirs);
            double after = await MeasureAsync(first ? theirs : ours);
            ratios[round] = first ? before / after : after / before;
        }

        Array.Sort(ratios);
        return ratios[rounds / 2];
    }

    /// <summary>What the process allocates for our calls, as a part of what it allocates for theirs.</summary>
    public async Task<double> AllocatedAsync(int turns) => await AllocatedAsync(ours, turns) / (double)await AllocatedAsync(theirs, turns);

    private static async Task<long> AllocatedAsync(Func<Task> work, int turns)
    {
        long before = GC.GetTotalAllocatedBytes(precise: true);
        for (int turn = 0; turn < turns; turn++)
            await work();
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }

    private static async Task<double> MeasureAsync(Func<Task> work)
    {
        long start = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
