using ImgurGen.Package.Tests.Testing;
using LocalImgur;

namespace ImgurGen.Package.Tests;

/// <summary>Publishes the example, and runs it. All of it lies outside the repository, so that nothing here disturbs another build.</summary>
public sealed class CommandLineExample : IDisposable
{
    private static readonly byte[] OnePixel = Convert.FromBase64String("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

    private readonly string folder = Directory.CreateTempSubdirectory("imgurgen-cli-").FullName;

    internal async Task<(CommandResult Result, string Program)> PublishAsync(string framework)
    {
        // Both frameworks share the artifacts: generator and runtime are built once.
        string output = Path.Combine(folder, "published", framework);
        CommandResult result = await Command.RunAsync(Repository.Root, Command.Dotnet,
        [
            "publish", Path.Combine("examples", "ImgurCli"), "-f", framework, "-o", output,
            "--artifacts-path", Path.Combine(folder, "artifacts"), .. Command.QuietBuildOptions,
        ]);
        return (result, Path.Combine(output, OperatingSystem.IsWindows() ? "imgur.exe" : "imgur"));
    }

    internal string WritePicture()
    {
        string path = Path.Combine(folder, "pixel.gif");
        File.WriteAllBytes(path, OnePixel);
        return path;
    }

    internal Task<CommandResult> RunAsync(string program, LocalImgurServer server, params string[] arguments)
        => Command.RunAsync(folder, program, arguments, new Dictionary<string, string>
        {
            ["IMGUR_CLI_HOME"] = Path.Combine(folder, "home"),
            ["IMGUR_CLIENT_ID"] = new LocalImgurOptions().ClientId,
            ["IMGUR_BASE_ADDRESS"] = server.BaseAddress.AbsoluteUri,
        });

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
