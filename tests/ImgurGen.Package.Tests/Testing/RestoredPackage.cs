namespace ImgurGen.Package.Tests.Testing;

/// <summary>What NuGet's cache has of a version that only a test has: it goes when the test ends.</summary>
internal sealed class RestoredPackage(string id, string version) : IDisposable
{
    public void Dispose()
    {
        string? cache = Environment.GetEnvironmentVariable("NUGET_PACKAGES");
        string packages = cache ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        string restored = Path.Combine(packages, id.ToLowerInvariant(), version);
        if (Directory.Exists(restored))
            Directory.Delete(restored, recursive: true);
    }
}
