namespace ImgurGen.Benchmarks.Uploads;

/// <summary>By how much the memory of this process grows at most.</summary>
internal sealed class PeakMemory
{
    private readonly long managedBefore;
    private readonly long workingSetBefore;

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

    /// <summary>To be called again and again.</summary>
    public void Look()
    {
        ManagedBytes = Math.Max(ManagedBytes, GC.GetTotalMemory(forceFullCollection: false) - managedBefore);
        WorkingSetBytes = Math.Max(WorkingSetBytes, Environment.WorkingSet - workingSetBefore);
    }
}
