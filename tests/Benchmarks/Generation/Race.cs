using System.Diagnostics;

namespace ImgurGen.Benchmarks.Generation;

/// <summary>
/// Times pieces of work that each take long, in turns. Each counts with its fastest turn: whatever else the machine does can only make one
/// slower, and of several turns one is likely to be left alone.
/// </summary>
internal static class Race
{
    /// <summary>The seconds that each piece takes, in the order in which they are given.</summary>
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
                long start = Stopwatch.GetTimestamp();
                pieces[piece]();
                best[piece] = Math.Min(best[piece], Stopwatch.GetElapsedTime(start).TotalSeconds);
            }
        }

        return best;
    }

    /// <summary>The bytes that this thread allocates for a piece of work, which has been done before.</summary>
    public static long Allocated(Action piece)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        piece();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
