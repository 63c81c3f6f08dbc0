namespace ImgurGen.Benchmarks.Uploads;

/// <summary>By how much the memory of this process grows at most.</summary>
internal sealed class PeakMemory
{
    // To ask for the working set takes memory itself, so that it is done once for 2 MB.
    private const int CallsBetweenWorkingSets = 32;

    private readonly long managedBefore;
    private readonly long workingSetBefore;
    private int calls;

    private PeakMemory(long managed, long workingSet)
    {
        managedBefore = managed;
        workingSetBefore = workingSet;
    }

    /// <summary>The heap, garbage included.</summary>
    public long ManagedBytes { get; private set; }

    /// <summary>All memory that the process has from the system.</summary>
    public long WorkingSetBytes { get; private set; }

    public static PeakMemory Start() => new(GC.GetTotalMemory(forceFullCollection: true), Environment.WorkingSet);

    /// <summary>To be called after each piece of 64 KB.</summary>
    public void Look()
    {
        ManagedBytes = Math.Max(ManagedBytes, GC.GetTotalMemory(forceFullCollection: false) - managedBefore);
        if (calls++ % CallsBetweenWorkingSets == 0)
            WorkingSetBytes = Math.Max(WorkingSetBytes, Environment.WorkingSet - workingSetBefore);
    }
}
