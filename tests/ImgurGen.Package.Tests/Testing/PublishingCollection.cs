namespace ImgurGen.Package.Tests.Testing;

/// <summary>Tests that publish from the repository, without the package: each alone, since it keeps every core busy.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class PublishingCollection
{
    public const string Name = "Publishing";
}
