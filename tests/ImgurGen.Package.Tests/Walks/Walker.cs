using ImgurGen.Package.Tests.Testing;
using LocalImgur;

namespace ImgurGen.Package.Tests.Walks;

/// <summary>
/// A reader in an empty folder, who does what a page says to the letter, but for the three things that differ on each machine: where the
/// package is, its version, and where LocalImgur listens. The folder vanishes with its reader.
/// </summary>
internal sealed class Walker(PackedPackage package, LocalImgurServer server) : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("imgurgen-walk-").FullName;

    public string Read(string file) => File.ReadAllText(Path.Combine(Folder, file));

    /// <summary>Writes a file, or runs a command to its end; then there is a result.</summary>
    public async Task<CommandResult?> DoAsync(WalkStep step)
    {
        string text = step.Text
            .Replace("/path/to/imgurgen/artifacts", package.Feed, StringComparison.Ordinal)
            .Replace("0.1.0", package.Version, StringComparison.Ordinal)
            .Replace("http://127.0.0.1:5080", server.BaseAddress.AbsoluteUri.TrimEnd('/'), StringComparison.Ordinal);
        if (step.File is { } file)
        {
            await File.WriteAllTextAsync(Path.Combine(Folder, file), text);
            return null;
        }

        string[] words = text.Split(' ');
        Assert.Equal("dotnet", words[0]);
        return (await Command.RunAsync(Folder, Command.Dotnet, words[1..])).Succeeded();
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
