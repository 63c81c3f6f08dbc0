using ImgurGen.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ImgurGen.Generator.Tests.Pipeline;

/// <summary>What a project needs before there is a client.</summary>
public sealed class ProjectTests
{
    private static readonly SpecFile Spec = new("/app/pets.yml", """
        openapi: 3.0.3
        info: { title: Pets, version: '1' }
        paths: {}
        """);

    [Fact]
    public void Before_CSharp_12_nothing_is_generated_and_that_is_told_once()
    {
        SpecFile other = new("/app/toys.yml", Spec.GetText().ToString().Replace("Pets", "Toys", StringComparison.Ordinal), ("ImgurGenNamespace", "Toys"));
        Generation generation = Generation.Run([Spec, other], language: new CSharpParseOptions(LanguageVersion.CSharp11));

        Diagnostic told = Assert.Single(generation.Diagnostics);
        Assert.Equal(("IMG011", Location.None), (told.Id, told.Location));
        Assert.Contains("C# 11.0", told.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Empty(generation.HintNames);
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.Latest)]
    [InlineData(LanguageVersion.Preview)]
    public void From_CSharp_12_on_there_is_a_client(LanguageVersion version)
    {
        Generation generation = Generation.Run([Spec], language: new CSharpParseOptions(version));

        Assert.Empty(generation.Diagnostics);
        Assert.NotEmpty(generation.HintNames);
    }

    [Theory]
    [InlineData("true", "IMG012")]
    [InlineData("false", null)]
    [InlineData("", null)]
    public void A_project_that_asked_for_the_package_and_has_no_spec_is_told(string expects, string? id)
    {
        Generation generation = Generation.Run([], new TestOptions(("ImgurGenExpectSpec", expects)));

        Assert.Equal(id, generation.Diagnostics.SingleOrDefault()?.Id);
    }

    [Fact]
    public void One_that_has_a_spec_is_not()
        => Assert.Empty(Generation.Run([Spec], new TestOptions(("ImgurGenExpectSpec", "true"))).Diagnostics);
}
