using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ImgurGen.Generator.Tests.Testing;

/// <summary>Compilations as a careful user has them: C# 12, nullable, documentation on, no warning allowed.</summary>
internal static class Compilations
{
    public static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    public static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(static path => IsOfUser(Path.GetFileName(path)))
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    public static CSharpCompilation Create(string code = "")
        => CSharpCompilation.Create(
            "Consumer",
            code.Length == 0 ? [] : [CSharpSyntaxTree.ParseText(code, ParseOptions)],
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    /// <summary>The framework and the runtime, but nothing of the tests.</summary>
    private static bool IsOfUser(string file)
        => file is "ImgurGen.dll" or "mscorlib.dll" or "netstandard.dll"
            || file.StartsWith("System.", StringComparison.Ordinal)
            || file.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal)
            || file.StartsWith("Microsoft.Win32.", StringComparison.Ordinal);
}
