namespace ImgurGen.Browser.Tests.Support;

/// <summary>Tests that measure memory, and so run alone.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class MeasuringMemory
{
    public const string Name = "Measuring memory";
}
