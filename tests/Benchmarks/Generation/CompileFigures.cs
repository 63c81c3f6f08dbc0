using ImgurGen.Benchmarks.Quick;
using Microsoft.CodeAnalysis;

namespace ImgurGen.Benchmarks.Generation;

/// <summary>
/// What models with their readers and writers cost the compiler, from a spec to an assembly, against the same models as hand-written classes
/// for which the source generator of System.Text.Json makes readers and writers: each time the generator, and binding and emitting the result.
/// </summary>
internal static class CompileFigures
{
    private const int Rounds = 3;

    public static IEnumerable<Figure> Measure()
    {
        SpecText spec = ModelTexts.Spec();
        ISourceGenerator generator = RivalGenerator.Load();
        string classes = ModelTexts.Classes();
        Action ours = () => new Project().Build(Project.Driver([spec]));
        Action theirs = () => new Project(classes).Build(Project.Driver(generator));

        // Both become warm, each as often as the other.
        Race.Best(1, ours, theirs);
        double[] best = Race.Best(Rounds, ours, theirs);
        yield return new Figure("generate/compile-models", best[0] / best[1], 1.00);
    }
}
