using System.Diagnostics;

namespace ImgurGen.Benchmarks.Quick;

/// <summary>Compares what two pieces of work cost, in turns, so that whatever else the machine does slows both.</summary>
internal static class Duel
{
    private const int Rounds = 25;
    private static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan Warm = TimeSpan.FromSeconds(3);

    /// <summary>The time of <paramref name="ours"/> as a part of the time of <paramref name="theirs"/>: the median of the rounds.</summary>
    public static double Time(Action ours, Action theirs)
    {
        int ourTimes = Calibrate(ours);
        int theirTimes = Calibrate(theirs);
        double[] ratios = new double[Rounds];
        for (int round = 0; round < Rounds; round++)
        {
            // Neither always goes first.
            bool first = round % 2 == 0;
            double before = first ? Measure(ours, ourTimes) : Measure(theirs, theirTimes);
            double after = first ? Measure(theirs, theirTimes) : Measure(ours, ourTimes);
            ratios[round] = first ? before / after : after / before;
        }

        Array.Sort(ratios);
        return ratios[Rounds / 2];
    }

    /// <summary>Does all the work in turns until the compiler has optimized it: it does so only once nothing new was called for a while.</summary>
    public static void WarmUp(IReadOnlyCollection<Action> works)
    {
        long start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start) < Warm)
        {
            foreach (Action work in works)
                work();
        }
    }

    /// <summary>The bytes that this thread allocates for the work.</summary>
    public static long Allocated(Action work)
    {
        work();
        const int Times = 100;
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int time = 0; time < Times; time++)
            work();
        return (GC.GetAllocatedBytesForCurrentThread() - before) / Times;
    }

    /// <summary>Warms the work up until the compiler has optimized it, and returns how often it is done in a turn.</summary>
    private static int Calibrate(Action work)
    {
        const int WarmUps = 20;
        int times = 1;
        for (int warmUp = 0; warmUp < WarmUps; warmUp++)
            times = Math.Max(1, (int)(Turn.TotalSeconds / Measure(work, times)));
        return times;
    }

    /// <summary>The seconds that the work takes.</summary>
    private static double Measure(Action work, int times)
    {
        long start = Stopwatch.GetTimestamp();
        for (int time = 0; time < times; time++)
            work();
        return Stopwatch.GetElapsedTime(start).TotalSeconds / times;
    }
}
