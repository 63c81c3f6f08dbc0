using System.Diagnostics;

namespace ImgurGen.Benchmarks.Quick;

/// <summary>Compares what two pieces of work cost, in turns, so that whatever else the machine does slows both.</summary>
internal static class Duel
{
    // Turns are shorter than the slices in which a busy machine shares its cores: most of them are not interrupted.
    private const int Rounds = 120;
    private static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(1);
    private static readonly TimeSpan Warm = TimeSpan.FromSeconds(3.5);

    /// <summary>
    /// The time of <paramref name="ours"/> as a part of the time of <paramref name="theirs"/>: of each the turn that a tenth of its turns
    /// were faster than. Interruptions only ever slow, so the fast turns are the undisturbed ones; the very fastest hang on luck.
    /// </summary>
    public static double Time(Action ours, Action theirs)
    {
        int ourTimes = Calibrate(ours);
        int theirTimes = Calibrate(theirs);
        double[] ourTurns = new double[Rounds];
        double[] theirTurns = new double[Rounds];
        for (int round = 0; round < Rounds; round++)
        {
            // Neither always goes first.
            if (round % 2 == 0)
                ourTurns[round] = Measure(ours, ourTimes);
            theirTurns[round] = Measure(theirs, theirTimes);
            if (round % 2 != 0)
                ourTurns[round] = Measure(ours, ourTimes);
        }

        Array.Sort(ourTurns);
        Array.Sort(theirTurns);
        return ourTurns[Rounds / 10] / theirTurns[Rounds / 10];
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

    /// <summary>How often the work is done in a turn.</summary>
    private static int Calibrate(Action work)
    {
        const int Tries = 20;
        int times = 1;
        for (int attempt = 0; attempt < Tries; attempt++)
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
