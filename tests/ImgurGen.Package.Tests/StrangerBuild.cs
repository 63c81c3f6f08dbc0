using ImgurGen.Package.Tests.Testing;

namespace ImgurGen.Package.Tests;

/// <summary>The bare project with the package, the vendor's file and the overlays, built once for all its frameworks.</summary>
public sealed class StrangerBuild(PackedPackage package) : IAsyncLifetime
{
    internal ConsumerProject Project { get; } = ConsumerProject.Create(package, "Stranger");

    internal CommandResult Result { get; private set; } = null!;

    public async Task InitializeAsync() => Result = (await Project.BuildAsync()).Succeeded();

    public Task DisposeAsync()
    {
        Project.Dispose();
        return Task.CompletedTask;
    }
}
