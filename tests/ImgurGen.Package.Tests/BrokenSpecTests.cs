using ImgurGen.Package.Tests.Testing;

namespace ImgurGen.Package.Tests;

/// <summary>
/// A project with a sound spec and one that is not YAML: its line 8 has <c>summary: @pets</c>, and YAML reserves the @ (5.3, c-reserved).
/// </summary>
[Collection(PackageCollection.Name)]
public sealed class BrokenSpecTests(PackedPackage package)
{
    [Fact]
    public async Task A_spec_that_cannot_be_read_is_an_error_at_its_place_and_the_rest_of_the_project_compiles()
    {
        using ConsumerProject project = ConsumerProject.Create(package, "Broken");

        CommandResult refused = (await project.BuildAsync()).Failed();
        project.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.IMG001.severity = warning\n");
        CommandResult tolerated = (await project.BuildAsync()).Succeeded();
        CommandResult run = (await project.RunAsync("net10.0")).Succeeded();

        BuildMessage error = Assert.Single(refused.Errors);
        Assert.Equal(("broken.yml", 8, 16, "IMG001"), (error.File, error.Line, error.Column, error.Id));
        Assert.Equal(["IMG001", "IMG003"], tolerated.Warnings.Select(static warning => warning.Id).Order());
        Assert.Equal("Imgur.ImageOperations", run.Fact("client"));
    }
}
