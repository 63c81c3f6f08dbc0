using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace ImgurGen.Generator.Tests.Testing;

/// <summary>A run of the generator in a compilation of its own: what it reported, what it emitted, and what the compiler says of that.</summary>
internal sealed class Generation
{
    private readonly GeneratorDriver driver;
    private readonly CSharpCompilation compilation;

    private Generation(GeneratorDriver driver, CSharpCompilation compilation)
    {
        this.driver = driver;
        this.compilation = compilation;
        Result = driver.GetRunResult().Results.Single();
    }

    public GeneratorRunResult Result { get; }

    public ImmutableArray<Diagnostic> Diagnostics => Result.Diagnostics;

    public IEnumerable<string> HintNames => Result.GeneratedSources.Select(static source => source.HintName);

    /// <summary>Runs the generator over files, in a project whose generated namespace is <c>Imgur</c> unless options say otherwise.</summary>
    public static Generation Run(
        IEnumerable<SpecFile> files, TestOptions? options = null, string userCode = "", string @namespace = "Imgur", CSharpParseOptions? language = null)
    {
        CSharpCompilation compilation = Compilations.Create(userCode);
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new ImgurClientGenerator().AsSourceGenerator()],
            files,
            language ?? Compilations.ParseOptions,
            options ?? new TestOptions(("ImgurGenNamespace", @namespace)),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        return new Generation(driver.RunGenerators(compilation), compilation);
    }

    /// <summary>Runs the generator over one spec.</summary>
    public static Generation Run(string spec, string path = "/specs/api.yml") => Run([new SpecFile(path, spec)], @namespace: "Test");

    /// <summary>Runs the generator over the vendor's file, with or without our overlays.</summary>
    public static Generation RunImgur(bool withOverlays = true, string userCode = "") => Run(ImgurFiles(withOverlays), userCode: userCode);

    public static SpecFile[] ImgurFiles(bool withOverlays = true)
        => [SpecFile.FromDisk(Repository.VendorSpec), .. withOverlays ? Repository.ImgurOverlays.Select(SpecFile.FromDisk) : []];

    /// <summary>The next run of the same driver, as an editor makes it after an edit of a file.</summary>
    public Generation After(SpecFile before, SpecFile after) => new(driver.ReplaceAdditionalText(before, after).RunGenerators(compilation), compilation);

    /// <summary>The next run of the same driver, after an edit of the project's own code.</summary>
    public Generation AfterCode(string code)
    {
        CSharpCompilation edited = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(code, Compilations.ParseOptions));
        return new Generation(driver.RunGenerators(edited), edited);
    }

    public string Source(string hintName)
        => Result.GeneratedSources.Single(source => source.HintName == hintName).SourceText.ToString();

    /// <summary>What the compiler says of the output, warnings included.</summary>
    public ImmutableArray<Diagnostic> Compile() => [.. Output()
        .GetDiagnostics()
        .Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];

    /// <summary>The output as an assembly that is loaded, to try what it does.</summary>
    public Assembly Load()
    {
        using var stream = new MemoryStream();
        EmitResult emitted = Output().Emit(stream);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        return Assembly.Load(stream.ToArray());
    }

    public CSharpCompilation Output() => compilation.AddSyntaxTrees(Result.GeneratedSources.Select(static source => source.SyntaxTree));
}
