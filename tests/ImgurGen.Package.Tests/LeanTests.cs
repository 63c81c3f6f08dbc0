using ImgurGen.Package.Tests.Testing;
using LocalImgur;

namespace ImgurGen.Package.Tests;

/// <summary>A program without reflection: trimmed for net10.0; for net9.0, with all of our code rooted, compiled ahead of time.</summary>
[Collection(PackageCollection.Name)]
public sealed class LeanTests(PackedPackage package)
{
    [Theory]
    [InlineData("net10.0", "True")]
    [InlineData("net9.0", "False")]
    public async Task A_trimmed_and_a_native_program_publish_without_a_warning_and_run(string framework, string dynamicCode)
    {
        using ConsumerProject project = ConsumerProject.Create(package, "Lean");
        await using LocalImgurServer server = await LocalImgurServer.StartAsync();

        (CommandResult publish, string program) = await project.PublishAsync(framework);
        publish.Succeeded();
        CommandResult run = (await project.RunPublishedAsync(program, server.BaseAddress.AbsoluteUri)).Succeeded();

        Expected.OnlyTheVendorsMistake(publish, framework);
        Assert.Equal("False", run.Fact("reflection"));
        Assert.Equal(dynamicCode, run.Fact("dynamic code"));
        Assert.Equal("ClF8rLe https://i.imgur.com/ClF8rLe.jpg", run.Fact("image"));
        Assert.Equal("ClF8rLe https://i.imgur.com/ClF8rLe.jpg", run.Fact("image again"));
        Assert.Equal("Public Hidden Secret Private hidden", run.Fact("enum"));
        Assert.Equal("image/gif 1x1", run.Fact("uploaded"));
        Assert.Empty(server.Complaints);
    }
}
