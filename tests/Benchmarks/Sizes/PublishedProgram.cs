using System.Diagnostics;

namespace ImgurGen.Benchmarks.Sizes;

/// <summary>A program of <c>Sizes/Programs</c>, published into a folder that goes with this.</summary>
internal sealed class PublishedProgram : IDisposable
{
    private readonly string folder;

    private PublishedProgram(string output) => folder = output;

    /// <summary>What has to be copied to another machine, in MB: everything but what only a debugger reads.</summary>
    public double Megabytes => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Where(static file => Path.GetExtension(file) is not (".pdb" or ".dbg"))
        .Sum(static file => new FileInfo(file).Length) / (1024.0 * 1024);

    /// <param name="repository">The root of the repository.</param>
    /// <param name="name">The name of the program.</param>
    /// <param name="framework">The target framework, which says how it is published.</param>
    /// <exception cref="InvalidOperationException">It could not be published.</exception>
    public static async Task<PublishedProgram> PublishAsync(string repository, string name, string framework)
    {
        string project = Path.Combine(repository, "tests", "Benchmarks", "Sizes", "Programs", name);
        string output = Directory.CreateTempSubdirectory("imgurgen-size-").FullName;
        var start = new ProcessStartInfo("dotnet", ["publish", project, "-c", "Release", "-f", framework, "--use-current-runtime", "-o", output, "-v", "q"])
        {
            RedirectStandardOutput = true,
        };
        using Process publish = Process.Start(start)!;
        string told = await publish.StandardOutput.ReadToEndAsync();
        await publish.WaitForExitAsync();
        return publish.ExitCode == 0 ? new PublishedProgram(output) : throw new InvalidOperationException($"{name} was not published:\n{told}");
    }

    /// <summary>Runs it, and returns once it has made its calls.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public async Task RunAsync(Uri server)
    {
        using Process program = Process.Start(Path.Combine(folder, "sized"), [server.ToString()]);
        await program.WaitForExitAsync();
        if (program.ExitCode != 0)
            throw new InvalidOperationException("The published program failed.");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
