using System.Collections.Immutable;
using ImgurGen.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace ImgurGen.Benchmarks.Generation;

/// <summary>A project in the compiler: the framework, the runtime, the generator and its files.</summary>
/// <param name="code">Its own code.</param>
internal sealed class Project(string code = "")
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(static path => Path.GetFileName(path) is "ImgurGen.dll" or "netstandard.dll" || IsOfFramework(path))
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    // On one thread, as the generator is: else the comparison would be one of cores.
    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, optimizationLevel: OptimizationLevel.Release, concurrentBuild: false);

    private readonly CSharpCompilation compilation = CSharpCompilation.Create("Consumer", [CSharpSyntaxTree.ParseText(code, ParseOptions)], References, Options);

    /// <summary>A driver that has not run yet.</summary>
    /// <param name="files">The additional files of the project.</param>
    /// <param name="isTracked">Whether it remembers of each step why it ran.</param>
    public static GeneratorDriver Driver(IEnumerable<SpecText> files, bool isTracked = false) => CSharpGeneratorDriver.Create(
        [new ImgurClientGenerator().AsSourceGenerator()], files, ParseOptions, new ProjectOptions(),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, isTracked));

    /// <summary>A driver of another generator.</summary>
    public static GeneratorDriver Driver(ISourceGenerator generator) => CSharpGeneratorDriver.Create([generator], parseOptions: ParseOptions);

    /// <summary>Runs the generator and compiles all.</summary>
    /// <returns>The length of the assembly.</returns>
    public long Build(GeneratorDriver driver) => Compile(Run(driver).GetRunResult().GeneratedTrees);

    public GeneratorDriver Run(GeneratorDriver driver) => driver.RunGenerators(compilation);

    /// <summary>The next run, after a class has been added to the project's own code.</summary>
    public GeneratorDriver RunAfterCodeEdit(GeneratorDriver driver)
        => driver.RunGenerators(compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Unrelated;", ParseOptions)));

    /// <summary>Compiles what the generator made; the compilation is a new one, so that nothing is known of it yet.</summary>
    /// <returns>The length of the assembly.</returns>
    public long Compile(IEnumerable<SyntaxTree> trees)
    {
        using MemoryStream assembly = new();
        EmitResult result = compilation.AddSyntaxTrees(trees).Emit(assembly);
        return result.Success ? assembly.Length : throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Take(5)));
    }

    private static bool IsOfFramework(string path)
        => Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location);
}
