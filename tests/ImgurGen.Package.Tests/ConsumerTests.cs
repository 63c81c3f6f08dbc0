using ImgurGen.Package.Tests.Testing;
using LocalImgur;

namespace ImgurGen.Package.Tests;

/// <summary>Projects that differ from the bare one in one thing that careful people do.</summary>
[Collection(PackageCollection.Name)]
public sealed class ConsumerTests(PackedPackage package)
{
    [Fact]
    public async Task Without_the_overlay_it_compiles_too_and_untyped_payloads_are_JsonElement()
    {
        using ConsumerProject project = ConsumerProject.Create(package, "Untyped", [Repository.VendorSpec]);
        await using LocalImgurServer server = await LocalImgurServer.StartAsync();

        CommandResult build = (await project.BuildAsync()).Succeeded();
        CommandResult run = (await project.RunAsync("net8.0", server.BaseAddress.AbsoluteUri)).Succeeded();

        Expected.OnlyTheVendorsMistake(build, "");
        Assert.Equal("image/gif 1x1", run.Fact("image"));
        Assert.Empty(server.Complaints);
    }

    [Fact]
    public async Task With_the_bundled_spec_one_property_gives_the_whole_client_without_a_warning()
    {
        using ConsumerProject project = ConsumerProject.Create(package, "Bundled", specs: []);

        CommandResult build = (await project.BuildAsync()).Succeeded();

        Assert.Empty(build.Messages);
    }

    [Fact]
    public async Task Internal_visibility_keeps_the_whole_client_inside_the_library()
    {
        using ConsumerProject project = ConsumerProject.Create(package, "Internal");

        CommandResult build = (await project.BuildAsync()).Succeeded();

        Expected.OnlyTheVendorsMistake(build, "");
        using var library = AssemblyFile.Open(project.Assembly("net8.0"));
        Assert.Equal(["Pictures"], library.PublicTypes());
        Assert.Contains("Imgur.ImgurClient", library.Types());
    }

    [Fact]
    public async Task A_project_with_central_package_management_that_silences_the_warning_compiles_without_any()
    {
        using ConsumerProject project = ConsumerProject.Create(package, "Central");

        CommandResult build = (await project.BuildAsync()).Succeeded();

        Assert.Empty(build.Messages);
    }
}
