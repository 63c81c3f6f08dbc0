using ImgurGen.Benchmarks.Quick;

namespace ImgurGen.Benchmarks.Generation;

/// <summary>
/// Whether anything in the generator is done more than once for each operation: how the work grows from 1,000 to 10,000 operations in a warm
/// process, all of the generator's, from the text to the C#, with the collector's.
/// <para>
/// One spec of 10,000 operations is compared with ten of 1,000, which go through the generator stage by stage together: all trees, then all
/// documents, all models, all C#. So both sides allocate as much and hold as much at each moment; what is told is ten times the ratio of the
/// processor's time. It would be 100 if something looked at each operation for each. It is more than 10 because what is looked up in one
/// long document is farther away, in the memory instead of the caches, than in a short one.
/// </para>
/// </summary>
internal static class GrowthFigures
{
    private const int Times = 10;
    private const int Rounds = 3;
    private const double Together = 15;
    private const double Memory = 11;

    public static IEnumerable<Figure> Measure()
    {
        SpecText tenth = SyntheticSpec.Of(1_000);
        SpecText whole = SyntheticSpec.Of(1_000 * Times);
        SpecText[] tenths = [.. Enumerable.Repeat(tenth, Times)];
        GeneratorWork.Generate(tenths);
        double[] best = Race.Best(Rounds, () => GeneratorWork.Generate(tenths), () => GeneratorWork.Generate([whole]));
        yield return new Figure("generate/10000-operations-by-1000/together", Times * best[1] / best[0], Together);
        yield return new Figure("generate/10000-operations-by-1000/allocated", Allocated(whole) / Allocated(tenth), Memory);
    }

    private static double Allocated(SpecText spec) => Race.Allocated(() => GeneratorWork.Generate([spec]));
}
