namespace ImgurGen.Runtime.Tests.Support;

/// <summary>Tests that measure what the whole process allocates: they run when no other does.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class MeasuringMemory
{
    public const string Name = "Measuring memory";
}
