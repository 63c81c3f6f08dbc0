using System.Security.Cryptography;
using System.Xml.Linq;
using ImgurGen.Package.Tests.Testing;

namespace ImgurGen.Package.Tests;

[Collection(PackageCollection.Name)]
public sealed class PackageContentTests(PackedPackage package)
{
    private const string Analyzers = "analyzers/dotnet/cs/";

    /// <summary>Every assembly in the package, and why it is there.</summary>
    private static readonly Dictionary<string, string> Assemblies = new(StringComparer.Ordinal)
    {
        ["lib/net8.0/ImgurGen.dll"] = "the runtime, for net8.0 and net9.0",
        ["lib/net10.0/ImgurGen.dll"] = "the runtime, for net10.0 and later",
        [Analyzers + "ImgurGen.Generator.dll"] = "the generator",
        [Analyzers + "Microsoft.OpenApi.dll"] = "reads OpenAPI documents",
        [Analyzers + "YamlDotNet.dll"] = "reads YAML",
        [Analyzers + "System.Text.Json.dll"] = "holds the tree; Microsoft.OpenApi reads from it; no part of netstandard2.0",
        [Analyzers + "System.Text.Encodings.Web.dll"] = "System.Text.Json needs it",
        [Analyzers + "Microsoft.Bcl.AsyncInterfaces.dll"] = "System.Text.Json needs it",
        [Analyzers + "System.Threading.Tasks.Extensions.dll"] = "System.Text.Json and Microsoft.Bcl.AsyncInterfaces need it",
        [Analyzers + "System.Memory.dll"] = "System.Text.Json needs it",
        [Analyzers + "System.Buffers.dll"] = "System.Text.Json and System.Memory need it",
        [Analyzers + "System.Runtime.CompilerServices.Unsafe.dll"] = "System.Text.Json and System.Memory need it",
        [Analyzers + "System.Numerics.Vectors.dll"] = "System.Memory needs it on .NET Framework",
    };

    [Fact]
    public void Packing_the_solution_makes_one_package()
        => Assert.Equal([$"ImgurGen.{package.Version}.nupkg"], Directory.GetFileSystemEntries(package.Feed).Select(Path.GetFileName));

    [Fact]
    public void The_bundled_spec_is_the_vendors_file_byte_for_byte()
        => Assert.Equal(
            "e7f5c201fb914476c66f457cc6d5596b3597c99e7ecae098c259811812834d67",
            Convert.ToHexStringLower(SHA256.HashData(package.Read("specs/imgur-openapi.yml"))));

    [Fact]
    public void Packing_the_solution_gives_no_warning() => Assert.Empty(package.Packing.Warnings);

    [Fact]
    public void It_holds_these_assemblies_and_no_other()
    {
        IEnumerable<string> found = package.Entries().Where(static path => path.EndsWith(".dll", StringComparison.OrdinalIgnoreCase));

        Assert.Equal(Assemblies.Keys.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("LICENSE")]
    [InlineData("icon.png")]
    [InlineData("build/ImgurGen.props")]
    [InlineData("build/ImgurGen.targets")]
    [InlineData("buildTransitive/ImgurGen.props")]
    [InlineData("buildTransitive/ImgurGen.targets")]
    [InlineData("lib/net8.0/ImgurGen.xml")]
    [InlineData("lib/net10.0/ImgurGen.xml")]
    public void It_holds_what_belongs_beside_the_assemblies(string path) => Assert.NotEmpty(package.Read(path));

    [Theory]
    [InlineData("lib/net8.0/ImgurGen.dll")]
    [InlineData("lib/net10.0/ImgurGen.dll")]
    [InlineData(Analyzers + "ImgurGen.Generator.dll")]
    public void Our_own_assemblies_carry_their_symbols(string path)
    {
        using var assembly = AssemblyFile.Read(package.Read(path));

        Assert.True(assembly.HasEmbeddedSymbols);
    }

    [Theory]
    [InlineData("icon", "icon.png")]
    [InlineData("readme", "README.md")]
    [InlineData("description", "A typed .NET client")]
    [InlineData("tags", "openapi")]
    [InlineData("releaseNotes", "## [0.1.0]")]
    public void Its_manifest_says_what_it_is(string element, string text)
        => Assert.Contains(text, Manifest().Descendants().Single(found => found.Name.LocalName == element).Value, StringComparison.Ordinal);

    [Fact]
    public void The_generators_libraries_are_no_dependency_of_the_project_that_uses_it()
    {
        XElement[] groups = [.. Manifest().Descendants().Where(static element => element.Name.LocalName == "group")];

        Assert.Equal(["net10.0", "net8.0"], groups.Select(static group => (string?)group.Attribute("targetFramework")).Order());
        string[] dependencies = [.. groups.Elements().Select(static dependency => (string)dependency.Attribute("id")!)];
        Assert.Contains("Microsoft.Extensions.Http", dependencies);
        Assert.DoesNotContain(dependencies, static id => Assemblies.ContainsKey($"{Analyzers}{id}.dll"));
        Assert.DoesNotContain(dependencies, static id => id.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal));
    }

    private XDocument Manifest() => XDocument.Parse(System.Text.Encoding.UTF8.GetString(package.Read("ImgurGen.nuspec")).TrimStart('\uFEFF'));
}
