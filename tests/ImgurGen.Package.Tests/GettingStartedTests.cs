using System.Xml.Linq;
using ImgurGen.Package.Tests.Testing;
using ImgurGen.Package.Tests.Walks;
using LocalImgur;

namespace ImgurGen.Package.Tests;

/// <summary>Whoever follows <c>docs/getting-started.md</c> arrives.</summary>
[Collection(PackageCollection.Name)]
public sealed class GettingStartedTests(PackedPackage package)
{
    private const string Walk = "In five commands";
    private const string Project = "Pictures.csproj";

    private static readonly WalkPage Page = WalkPage.Read(Path.Combine(Repository.Root, "docs", "getting-started.md"));

    [Fact]
    public async Task Five_commands_in_an_empty_folder_upload_a_picture()
    {
        await using LocalImgurServer server = await LocalImgurServer.StartAsync();
        using var walker = new Walker(package, server);
        List<CommandResult> commands = [];
        string? projectOfTemplate = null;

        foreach (WalkStep step in Page.Below(Walk))
        {
            if (step.File == Project)
                projectOfTemplate = walker.Read(Project);
            if (await walker.DoAsync(step) is { } command)
                commands.Add(command);
        }

        Assert.Equal(5, commands.Count);
        Assert.StartsWith("1 x 1, 42 bytes, at " + server.BaseAddress, commands[^1].Fact("One pixel"), StringComparison.Ordinal);
        Assert.Equal(["POST /3/image"], server.Requests.Select(static request => $"{request.Method} {request.Path}"));
        Assert.Empty(server.Complaints);
        Assert.Empty(commands[^1].Messages);
        Assert.Equal(WithoutOptions(walker.Read(Project)), WithoutOptions(projectOfTemplate!));
    }

    [Fact]
    public async Task A_file_alone_is_a_program_too()
    {
        await using LocalImgurServer server = await LocalImgurServer.StartAsync();
        using var walker = new Walker(package, server);
        foreach (WalkStep step in Page.Below(Walk).Where(static step => step.IsCommand && step.Text.Contains("nuget", StringComparison.Ordinal)))
            await walker.DoAsync(step);

        List<CommandResult> commands = [];
        foreach (WalkStep step in Page.Below("With one file and no project"))
        {
            if (await walker.DoAsync(step) is { } command)
                commands.Add(command);
        }

        CommandResult run = Assert.Single(commands);
        Assert.Equal(3, run.Output.Split('\n').Count(static line => line.StartsWith("post: ", StringComparison.Ordinal)));
        Assert.Empty(server.Complaints);
    }

    [Fact]
    public void What_is_done_before_is_what_packs_and_what_exists()
    {
        WalkStep[] before = [.. Page.Below("Before")];

        Assert.Equal(
            ["dotnet pack ImgurGen.sln -c Release -o artifacts", "dotnet run --project examples/LocalImgur -- --port 5080"],
            before.Select(static step => step.Text));
        Assert.Contains("pack ImgurGen.sln -c Release -o ", package.Packing.CommandLine, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(Repository.Root, "examples", "LocalImgur", "LocalImgur.csproj")));
    }

    /// <summary>The project, without the two lines that the page adds to what the commands have made.</summary>
    private static string WithoutOptions(string project)
    {
        var document = XDocument.Parse(project);
        document.Descendants().Where(static element => element.Name.LocalName.StartsWith("ImgurGen", StringComparison.Ordinal)).Remove();
        return document.Root!.ToString(SaveOptions.None);
    }
}
