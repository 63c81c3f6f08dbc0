using System.Xml.Linq;

namespace ImgurGen.Package.Tests.Testing;

/// <summary>
/// A stranger's project: a folder of <c>Consumers/</c>, copied to where nothing of this repository reaches it, which knows the package
/// by its name and version only. It vanishes when disposed.
/// </summary>
internal sealed class ConsumerProject : IDisposable
{
    private readonly string name;

    private ConsumerProject(string name, string folder)
    {
        this.name = name;
        Folder = folder;
    }

    public string Folder { get; }

    /// <summary>Copies a consumer, and specs beside its project: unless told otherwise, the vendor's file and our overlays.</summary>
    public static ConsumerProject Create(PackedPackage package, string name, string[]? specs = null)
    {
        var project = new ConsumerProject(name, Directory.CreateTempSubdirectory("imgurgen-consumer-").FullName);
        foreach (string file in Directory.GetFiles(Repository.Consumer(name)))
        {
            string text = File.ReadAllText(file).Replace("PACKED_VERSION", package.Version, StringComparison.Ordinal);
            project.Write(Path.GetFileName(file), text);
        }

        foreach (string spec in specs ?? Repository.ImgurSpecs)
            File.Copy(spec, Path.Combine(project.Folder, Path.GetFileName(spec)));

        // Whatever a folder above holds, it is not of this project.
        foreach (string inherited in (string[])["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"])
        {
            if (!File.Exists(Path.Combine(project.Folder, inherited)))
                project.Write(inherited, "<Project />");
        }

        project.Write(".editorconfig", "root = true\n");
        project.Write("nuget.config", new XDocument(
            new XElement("configuration",
                new XElement("packageSources",
                    new XElement("add", new XAttribute("key", "packed"), new XAttribute("value", package.Feed))))).ToString());
        return project;
    }

    public void Write(string file, string text) => File.WriteAllText(Path.Combine(Folder, file), text);

    public Task<CommandResult> BuildAsync(params string[] options)
        => DotnetAsync(["build", .. Command.QuietBuildOptions, .. options]);

    public Task<CommandResult> PackAsync(string output)
        => DotnetAsync(["pack", "-o", output, .. Command.QuietBuildOptions]);

    /// <summary>Publishes for one framework, and returns with the command's result the program that came of it.</summary>
    public async Task<(CommandResult Result, string Program)> PublishAsync(string framework)
    {
        string output = Path.Combine(Folder, "published", framework);
        CommandResult result = await DotnetAsync(["publish", "-f", framework, "-o", output, .. Command.QuietBuildOptions]);
        return (result, Path.Combine(output, OperatingSystem.IsWindows() ? name + ".exe" : name));
    }

    /// <summary>The assembly that was built for a framework.</summary>
    public string Assembly(string framework) => Path.Combine(Folder, "bin", "Debug", framework, name + ".dll");

    /// <summary>Runs what was built for a framework, on the runtime that is installed.</summary>
    public Task<CommandResult> RunAsync(string framework, params string[] arguments) => DotnetAsync([Assembly(framework), .. arguments]);

    /// <summary>Runs a published program, which needs no runtime.</summary>
    public Task<CommandResult> RunPublishedAsync(string program, params string[] arguments) => Command.RunAsync(Folder, program, arguments);

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private Task<CommandResult> DotnetAsync(params string[] arguments) => Command.RunAsync(Folder, Command.Dotnet, arguments);
}
