using System.Text;
using System.Text.Json.Nodes;
using ImgurGen.Generator.Bundling;
using ImgurGen.Generator.Diagnostics;
using ImgurGen.Generator.Emit;
using ImgurGen.Generator.Model;
using ImgurGen.Generator.Modeling;
using ImgurGen.Generator.Modeling.Normalizing;
using ImgurGen.Generator.Modeling.Normalizing.References;
using ImgurGen.Generator.Pipeline;
using ImgurGen.Generator.Reading;
using Microsoft.CodeAnalysis.Text;
using Microsoft.OpenApi;

namespace ImgurGen.Benchmarks.Generation;

/// <summary>What the generator does for a spec, without the compiler around it: that parses what is emitted, which takes it far longer.</summary>
internal static class GeneratorWork
{
    private static readonly SpecOptions Options = new("", "Test", "", "");

    /// <summary>Everything but the emit: from the text to the model of the client.</summary>
    public static ApiModel Read(SpecText spec)
    {
        var input = new SpecInput(new SourceFile(spec.Path, spec.ToString()), Options, []);
        return SpecReader.Read(input, null, CancellationToken.None).Api ?? throw new InvalidOperationException($"Nothing could be made of {spec.Path}.");
    }

    /// <summary>The emit: all files, as the compiler gets them.</summary>
    public static List<SourceText> Emit(ApiModel api) =>
    [
        Source(ClientEmitter.Emit(api.Client)),
        Source(JsonResolverEmitter.Emit(api.Json)),
        .. api.Groups.Select(static group => Source(GroupEmitter.Emit(group))),
        .. TypeFile.Of(api.Types).Select(static file => Source(TypeEmitter.Emit(file))),
    ];

    /// <summary>
    /// All of it for several specs, stage by stage as <see cref="SpecReader"/> has them: each stage is done for all specs before the next.
    /// </summary>
    public static void Generate(SpecText[] specs)
    {
        CancellationToken token = CancellationToken.None;
        DiagnosticBag bag = new();
        SpecTree[] trees = Array.ConvertAll(specs, spec =>
        {
            var file = new SourceFile(spec.Path, spec.ToString());
            return new SpecTree(file, (JsonObject)TreeReader.Read(file, bag, token)!);
        });
        Array.ForEach(trees, tree => SchemaIdentifiers.Resolve(tree.Root, token));
        Array.ForEach(trees, tree => Bundler.Bundle(tree, [], bag, token));
        (SpecTree Tree, OpenApiDocument Document)[] documents = Array.ConvertAll(trees, tree => (tree, DocumentReader.Read(tree, bag, token)!));
        ApiModel[] apis = Array.ConvertAll(documents, read => ApiModeler.Model(read.Document, read.Tree, Options.ToSettings(read.Tree.Spec, bag), null, bag, token));
        GC.KeepAlive(Array.ConvertAll(apis, Emit));
    }

    private static SourceText Source(string code) => SourceText.From(code, Encoding.UTF8);
}
