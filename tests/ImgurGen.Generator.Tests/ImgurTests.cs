using ImgurGen.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit.Abstractions;

namespace ImgurGen.Generator.Tests;

public sealed class ImgurTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_vendors_file_compiles_without_a_warning_and_earns_but_one(bool withOverlays)
    {
        Generation generation = Generation.RunImgur(withOverlays);

        foreach (Diagnostic diagnostic in generation.Diagnostics)
            output.WriteLine(diagnostic.ToString());
        Assert.Null(generation.Result.Exception);
        Diagnostic earned = Assert.Single(generation.Diagnostics, static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        Assert.Equal("IMG003", earned.Id);
        Assert.Equal((30, 36), (earned.Location.GetLineSpan().StartLinePosition.Line, earned.Location.GetLineSpan().StartLinePosition.Character));
        Assert.Empty(generation.Compile());
    }
}
