namespace ImgurGen.Generator.Tests.Reading;

/// <summary>Tests that measure time, and so run when no others do.</summary>
[CollectionDefinition("alone", DisableParallelization = true)]
public class AloneCollection;
