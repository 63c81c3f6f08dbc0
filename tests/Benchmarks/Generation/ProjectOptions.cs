using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ImgurGen.Benchmarks.Generation;

/// <summary>What MSBuild says of a project that names the namespace of its client, and nothing else.</summary>
internal sealed class ProjectOptions : AnalyzerConfigOptionsProvider
{
    private static readonly AnalyzerConfigOptions None = new Values("");

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values("Imgur");

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => None;

    private sealed class Values(string @namespace) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key == "build_property.ImgurGenNamespace" && @namespace.Length > 0 ? @namespace : null;
            return value is not null;
        }
    }
}
