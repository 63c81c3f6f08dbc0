namespace ImgurGen.Package.Tests.Testing;

/// <summary>All tests share the package, and take turns: each keeps every core busy.</summary>
[CollectionDefinition(Name)]
public sealed class PackageCollection : ICollectionFixture<PackedPackage>
{
    public const string Name = "Package";
}
