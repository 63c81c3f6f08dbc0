namespace ImgurGen.Benchmarks.Generation;

/// <summary>
/// Times pieces of work that each take long, in turns. What counts is the processor's time, which nobody else who uses the machine takes
/// away, and of each piece its fastest turn: whatever disturbs it, of the caches or of the memory, makes it slower.
/// </summary>
internal static class Race
{
    /// <summary>The seconds that each piece takes, the collector's included, in the order in which they are given.</summary>
    public static double[] Run(int rounds, params ReadOnlySpan<Action> pieces)
    {
        double[] best = new double[pieces.Length];
        Array.Fill(best, double.MaxValue);
        for (int round = 0; round < rounds; round++)
        {
            for (int piece = 0; piece < pieces.Length; piece++)
            {
                // What another piece left behind is not this one's to clear away.
                GC.Collect();
                best[piece] = Math.Min(best[piece], Seconds(pieces[piece]));
            }
        }
        if (Environment.GetEnvironmentVariable("RACE") is not null) Console.WriteLine("   " + string.Join(" ", best.Select(b => (b * 1000).ToString("0.00"))));

        return best;
    }

    /// <summary>The bytes that this thread allocates for a piece of work; the first time that it is done, the compiler allocates too.</summary>
    public static long Allocated(Action piece)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        piece();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>The processor's time for a piece of work.</summary>
    private static double Seconds(Action piece)
    {
        TimeSpan start = Environment.CpuUsage.TotalTime;
        piece();
        return (Environment.CpuUsage.TotalTime - start).TotalSeconds;
    }
}
