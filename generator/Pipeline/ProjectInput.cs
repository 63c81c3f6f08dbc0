using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ImgurGen.Generator.Pipeline;

/// <summary>What matters of the project itself.</summary>
/// <param name="Language">The version of C# that it is compiled as, where that is too old; else empty.</param>
/// <param name="ExpectsSpec">Whether it asked for the package, so that it should have a spec.</param>
internal sealed record ProjectInput(string Language, bool ExpectsSpec)
{
    public static ProjectInput Read(ParseOptions options, AnalyzerConfigOptionsProvider provider)
    {
        LanguageVersion version = ((CSharpParseOptions)options).LanguageVersion;
        var reader = new OptionReader(provider.GlobalOptions, provider.GlobalOptions);
        bool expects = reader.Property(OptionNames.ExpectSpec).Equals("true", StringComparison.OrdinalIgnoreCase);
        return new ProjectInput(version < LanguageVersion.CSharp12 ? version.ToDisplayString() : "", expects);
    }

    /// <summary>Whether what is generated compiles in it.</summary>
    public bool CanCompile => Language.Length == 0;

    /// <summary>What is wrong with the project, so many of whose files are specs.</summary>
    public EquatableArray<DiagnosticInfo> Check(int specs) => (specs, ExpectsSpec, CanCompile) switch
    {
        (0, true, _) => [new DiagnosticInfo(Descriptors.NoSpec.Id, "", default, [])],
        ( > 0, _, false) => [new DiagnosticInfo(Descriptors.OldLanguage.Id, "", default, [Language])],
        _ => [],
    };
}
