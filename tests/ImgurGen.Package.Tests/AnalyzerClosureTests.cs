using System.Reflection;
using ImgurGen.Package.Tests.Testing;

namespace ImgurGen.Package.Tests;

/// <summary>What a compiler finds beside the generator. An assembly that is missing here fails only in other people's editors.</summary>
[Collection(PackageCollection.Name)]
public sealed class AnalyzerClosureTests
{
    /// <summary>
    /// What every compiler that loads a generator brings, with the versions of Roslyn 4.8, the lowest that is supported: its own assemblies
    /// and the two that its package depends on (7.0.0). netstandard stands for the whole framework.
    /// </summary>
    private static readonly Dictionary<string, Version> Hosts = new(StringComparer.Ordinal)
    {
        ["netstandard"] = new(2, 0, 0, 0),
        ["Microsoft.CodeAnalysis"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp"] = new(4, 8, 0, 0),
        ["System.Collections.Immutable"] = new(7, 0, 0, 0),
        ["System.Reflection.Metadata"] = new(7, 0, 0, 0),
    };

    private readonly Dictionary<string, (Version Version, AssemblyName[] References)> shipped = new(StringComparer.Ordinal);

    public AnalyzerClosureTests(PackedPackage package)
    {
        foreach (string path in package.Entries().Where(static path => path.StartsWith("analyzers/", StringComparison.Ordinal)))
        {
            using var assembly = AssemblyFile.Read(package.Read(path));
            shipped.Add(assembly.Name.Name!, (assembly.Name.Version!, [.. assembly.References]));
        }
    }

    [Fact]
    public void Every_reference_is_met_within_the_folder_or_by_the_lowest_compiler()
    {
        IEnumerable<string> unmet =
            from assembly in shipped
            from reference in assembly.Value.References
            where !IsMet(reference)
            select $"{assembly.Key} wants {reference.Name} {reference.Version}";

        Assert.Empty(unmet);
    }

    [Fact]
    public void Nothing_is_shipped_that_the_generator_does_not_reach()
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        Reach("ImgurGen.Generator", reached);

        Assert.Equal(shipped.Keys.Order(StringComparer.Ordinal), reached.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void System_Text_Json_is_no_newer_than_Visual_Studios_own()
    {
        Version version = shipped["System.Text.Json"].Version;

        Assert.Equal((8, 0), (version.Major, version.Minor));
    }

    private bool IsMet(AssemblyName reference)
        => shipped.TryGetValue(reference.Name!, out (Version Version, AssemblyName[] References) beside)
            ? beside.Version >= reference.Version
            : Hosts.TryGetValue(reference.Name!, out Version? host) && host >= reference.Version;

    private void Reach(string name, HashSet<string> reached)
    {
        if (!shipped.TryGetValue(name, out (Version Version, AssemblyName[] References) assembly) || !reached.Add(name))
            return;
        foreach (AssemblyName reference in assembly.References)
            Reach(reference.Name!, reached);
    }
}
