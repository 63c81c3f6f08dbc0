using System.Text;
using ImgurGen.Benchmarks.Quick;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ImgurGen.Benchmarks.Generation;

/// <summary>What the client of Imgur costs the compiler.</summary>
internal static class ImgurFigures
{
    private const int Rounds = 4;

    /// <summary>What NSwag 14 writes for the vendor's file: 240 KB for its 44 operations, none of whose payloads it types.</summary>
    private const double RivalBytesPerOperation = 240.0 * 1024 / 44;

    public static IEnumerable<Figure> Measure()
    {
        var project = new Project();
        GeneratorDriver made = project.Run(Project.Driver(ImgurSpec.Files));
        SyntaxTree[] trees = [.. made.GetRunResult().GeneratedTrees];

        // All that the generator costs in a warm compiler, the parsing of what it emits included, against binding and emitting that.
        double[][] rounds = Race.Run(Rounds, () => project.Run(Project.Driver(ImgurSpec.Files)), () => project.Compile(trees));
        yield return new Figure("generate/imgur-by-compile", rounds.Median(static seconds => seconds[0] / seconds[1]), 0.15);

        // Every byte of the client counts: operations, models, their readers and writers.
        double bytes = trees.Sum(static tree => (long)Encoding.UTF8.GetByteCount(tree.ToString()));
        yield return new Figure("generate/imgur-bytes-per-operation", bytes / Operations(trees) / RivalBytesPerOperation, 1.00);
    }

    /// <summary>Each operation has one method that returns the whole response.</summary>
    private static int Operations(SyntaxTree[] trees) => trees
        .SelectMany(static tree => tree.GetRoot().DescendantNodes(static node => node is not MethodDeclarationSyntax))
        .Count(static node => node is MethodDeclarationSyntax method && method.Identifier.Text.EndsWith("ResponseAsync", StringComparison.Ordinal));
}
