using ImgurGen.Package.Tests.Testing;
using LocalImgur;

namespace ImgurGen.Package.Tests;

/// <summary>Projects that are built in other ways than one spec, one client, one program.</summary>
[Collection(PackageCollection.Name)]
public sealed class ProjectTests(PackedPackage package)
{
    [Fact]
    public async Task Several_specs_make_several_clients_with_options_of_their_own()
    {
        using ConsumerProject project = ConsumerProject.Create(package, "Several", specs: []);

        CommandResult build = (await project.BuildAsync()).Succeeded();

        Assert.Empty(build.Messages);
        using var library = AssemblyFile.Open(project.Assembly("net8.0"));
        Assert.Contains("Several.Imgur.ImgurClient", library.PublicTypes());
        Assert.Contains("Several.Pets.PetsClient", library.PublicTypes());
        Assert.DoesNotContain(library.PublicTypes(), static type => type.StartsWith("Several.Old.", StringComparison.Ordinal));

        // Its list of operations has a semicolon, several lines and a number sign.
        Assert.Contains("Several.Pets.COperations", library.PublicTypes());
    }

    [Fact]
    public async Task A_library_with_a_client_inside_is_packed_and_its_users_need_nothing_of_ours()
    {
        using ConsumerProject library = ConsumerProject.Create(package, "Library", specs: []);
        using ConsumerProject dependent = ConsumerProject.Create(package, "Dependent", specs: []);
        await using LocalImgurServer server = await LocalImgurServer.StartAsync();
        await using var restored = new RestoredPackage("Consumer.Library.OfImgurGen", package.Version);

        CommandResult pack = (await library.PackAsync(package.Feed)).Succeeded();
        try
        {
            CommandResult build = (await dependent.BuildAsync()).Succeeded();
            CommandResult run = (await dependent.RunAsync("net8.0", server.BaseAddress.AbsoluteUri)).Succeeded();

            Assert.Empty(pack.Messages);
            Assert.Empty(build.Messages);
            Assert.Equal("True", run.Fact("linked"));
        }
        finally
        {
            File.Delete(Path.Combine(package.Feed, $"Consumer.Library.OfImgurGen.{package.Version}.nupkg"));
        }
    }

    [Fact]
    public async Task A_project_without_a_spec_is_told_so_unless_it_wants_none()
    {
        using ConsumerProject project = ConsumerProject.Create(package, "Empty");

        CommandResult told = (await project.BuildAsync()).Succeeded();
        CommandResult quiet = (await project.BuildAsync("-p:ImgurGenExpectSpec=false")).Succeeded();

        Assert.Equal("IMG012", Assert.Single(told.Messages).Id);
        Assert.Empty(quiet.Messages);
    }

    [Theory]
    [InlineData("-p:LangVersion=11", "C# 11.0")]
    [InlineData("-p:CompilerApiVersion=roslyn4.7", "Roslyn 4.8")]
    public async Task A_compiler_that_is_too_old_says_so(string option, string told)
    {
        using ConsumerProject project = ConsumerProject.Create(package, "Bundled", specs: []);

        CommandResult build = (await project.BuildAsync(option)).Failed();

        BuildMessage error = Assert.Single(build.Errors, static error => error.Id == "IMG011");
        Assert.Contains(told, error.Text, StringComparison.Ordinal);
    }
}
