namespace ImgurGen.Benchmarks.Generation;

/// <summary>
/// Times pieces of work that each take long, in rounds in which each has its turn. What counts is the processor's time, which nobody else who
/// uses the machine takes away, with that of the collector.
/// </summary>
internal static class Race
{
    /// <summary>
    /// The rounds, each with the seconds of all pieces in the order in which they are given. A machine that is slow for a while is slow for
    /// all pieces of a round, so within one they are compared.
    /// </summary>
    public static double[][] Run(int rounds, params Action[] pieces)
        => [.. Enumerable.Range(0, rounds).Select(_ => pieces.Select(Seconds).ToArray())];

    /// <summary>Of each piece its fastest turn: whatever disturbs it, of the caches or of the memory, makes it slower.</summary>
    public static double[] Best(int rounds, params Action[] pieces)
    {
        double[][] all = Run(rounds, pieces);
        return [.. pieces.Select((_, piece) => all.Min(seconds => seconds[piece]))];
    }

    /// <summary>What is in the middle of what the rounds say.</summary>
    public static double Median(this double[][] rounds, Func<double[], double> value)
    {
        double[] values = [.. rounds.Select(value).Order()];
        return (values[(values.Length - 1) / 2] + values[values.Length / 2]) / 2;
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
        // What another piece left behind is not this one's to clear away.
        GC.Collect();
        TimeSpan start = Environment.CpuUsage.TotalTime;
        piece();
        return (Environment.CpuUsage.TotalTime - start).TotalSeconds;
    }
}
