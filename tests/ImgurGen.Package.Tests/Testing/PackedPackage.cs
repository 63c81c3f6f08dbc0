using System.IO.Compression;

namespace ImgurGen.Package.Tests.Testing;

/// <summary>
/// The package, packed once for all tests by the documented command. Its version is of this run alone, so that NuGet's cache cannot
/// answer with an older package; all that is built for it lies outside the repository, so that nothing here disturbs another build.
/// </summary>
public sealed class PackedPackage : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("imgurgen-package-").FullName;

    public string Version { get; } = $"0.1.0-test-{Guid.NewGuid():N}";

    /// <summary>The folder that is the local feed: what <c>dotnet pack</c> wrote, and nothing else.</summary>
    public string Feed => Path.Combine(folder, "feed");

    internal CommandResult Packing { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Packing = (await Command.RunAsync(Repository.Root, Command.Dotnet,
        [
            "pack", "ImgurGen.sln", "-c", "Release", "-o", Feed, "--artifacts-path", Path.Combine(folder, "artifacts"),
            $"-p:Version={Version}", .. Command.BuildOptions,
        ])).Succeeded();
    }

    public async Task DisposeAsync()
    {
        Directory.Delete(folder, recursive: true);
        await new RestoredPackage("ImgurGen", Version).DisposeAsync();
    }

    internal ZipArchive Open() => ZipFile.OpenRead(Path.Combine(Feed, $"ImgurGen.{Version}.nupkg"));

    /// <summary>The paths of the package's files.</summary>
    internal IReadOnlyList<string> Entries()
    {
        using ZipArchive package = Open();
        return [.. package.Entries.Select(static entry => entry.FullName)];
    }

    /// <summary>The content of one of the package's files.</summary>
    internal byte[] Read(string path)
    {
        using ZipArchive package = Open();
        using Stream content = package.GetEntry(path)?.Open() ?? throw new FileNotFoundException($"The package has no {path}.");
        using var memory = new MemoryStream();
        content.CopyTo(memory);
        return memory.ToArray();
    }
}
