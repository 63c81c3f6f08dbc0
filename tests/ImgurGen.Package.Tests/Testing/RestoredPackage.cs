namespace ImgurGen.Package.Tests.Testing;

/// <summary>What NuGet's cache has of a version that only a test has: it goes when the test ends.</summary>
internal sealed class RestoredPackage(string id, string version) : IAsyncDisposable
{
    public async ValueTask DisposeAsync()
    {
        // Variables and configuration files say where the cache is; NuGet reads them all.
        CommandResult cache = await Command.RunAsync(Path.GetTempPath(), Command.Dotnet, ["nuget", "locals", "global-packages", "--list"]);
        string restored = Path.Combine(cache.Succeeded().Fact("global-packages"), id.ToLowerInvariant(), version);
        if (Directory.Exists(restored))
            Directory.Delete(restored, recursive: true);
    }
}
