using ImgurGen.Package.Tests.Testing;
using LocalImgur;

namespace ImgurGen.Package.Tests;

[Collection(PackageCollection.Name)]
public sealed class StrangerTests(StrangerBuild build) : IClassFixture<StrangerBuild>
{
    [Fact]
    public void A_bare_project_compiles_for_three_frameworks_with_no_warning_but_the_one_that_the_vendors_file_earns()
        => Expected.OnlyTheVendorsMistake(build.Result, "net8.0", "net9.0", "net10.0");

    [Fact]
    public void The_warning_names_the_fix()
    {
        Assert.NotEmpty(build.Result.Warnings);
        Assert.All(
            build.Result.Warnings,
            static warning =>
            {
                Assert.Contains("quotes around", warning.Text, StringComparison.OrdinalIgnoreCase);
                Assert.Contains("'Account-scoped data: profile", warning.Text, StringComparison.Ordinal);
            });
    }

    [Theory]
    [InlineData("net8.0", ".NETCoreApp,Version=v8.0")]
    [InlineData("net9.0", ".NETCoreApp,Version=v8.0")]
    [InlineData("net10.0", ".NETCoreApp,Version=v10.0")]
    public async Task The_program_runs_and_reads_what_Imgur_sends(string framework, string runtimeLibrary)
    {
        await using LocalImgurServer server = await LocalImgurServer.StartAsync();

        CommandResult run = (await build.Project.RunAsync(framework, server.BaseAddress.AbsoluteUri)).Succeeded();

        Assert.Equal("ClF8rLe image/jpeg 2448x3264 2015-12-27T20:40:40.0000000Z https://i.imgur.com/ClF8rLe.jpg", run.Fact("image"));
        Assert.Equal("225726091430", run.Fact("bandwidth"));
        Assert.Equal("link", run.Fact("first property"));
        Assert.Equal("True", run.Fact("same in reverse"));
        Assert.Equal("unknown friends", run.Fact("privacy"));
        Assert.Equal("friends", run.Fact("privacy written"));
        Assert.Equal(runtimeLibrary, run.Fact("runtime library"));
        Assert.Equal("One pixel image/gif 1x1 42", run.Fact("uploaded"));
        Assert.Equal(["POST", "GET"], server.Requests.Select(static request => request.Method));
        Assert.Empty(server.Complaints);
    }
}
