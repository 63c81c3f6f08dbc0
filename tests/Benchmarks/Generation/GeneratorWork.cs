using System.Text;
using ImgurGen.Generator.Emit;
using ImgurGen.Generator.Model;
using ImgurGen.Generator.Pipeline;
using ImgurGen.Generator.Reading;
using Microsoft.CodeAnalysis.Text;

namespace ImgurGen.Benchmarks.Generation;

/// <summary>What the generator does for a spec, without the compiler around it: that parses what is emitted, which takes it far longer.</summary>
internal static class GeneratorWork
{
    /// <summary>Everything but the emit: from the text to the model of the client.</summary>
    public static ApiModel Read(SpecText spec)
    {
        var input = new SpecInput(new SourceFile(spec.Path, spec.ToString()), new SpecOptions("", "Test", "", ""), []);
        return SpecReader.Read(input, null, CancellationToken.None).Api ?? throw new InvalidOperationException($"Nothing could be made of {spec.Path}.");
    }

    /// <summary>The emit: all files, as the compiler gets them.</summary>
    public static List<SourceText> Emit(ApiModel api) =>
    [
        Source(ClientEmitter.Emit(api.Client)),
        Source(JsonResolverEmitter.Emit(api.Json)),
        .. api.Groups.Select(static group => Source(GroupEmitter.Emit(group))),
        .. api.Types.Select(static type => Source(TypeEmitter.Emit(type))),
    ];

    private static SourceText Source(string code) => SourceText.From(code, Encoding.UTF8);
}
