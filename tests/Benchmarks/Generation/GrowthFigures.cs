using ImgurGen.Benchmarks.Quick;

namespace ImgurGen.Benchmarks.Generation;

/// <summary>
/// How the work grows from 1,000 to 10,000 operations: all of the generator's, from the text to the C#, with the collector's.
/// <para>
/// One spec of 10,000 operations is compared with ten of 1,000, which go through the generator stage by stage together: all trees, then all
/// documents, all models, all C#. So both sides allocate as much and hold as much at each moment, and leave the collector as much to do; what
/// is told is ten times the ratio of the processor's time. It is 10 where a spec of ten times the length is ten times the work, and would be
/// 100 if something looked at each operation for each. One spec of 1,000 alone is no measure: it is done before the collector comes, and
/// its tree fits into the caches of the processor, so that it takes less than half of a tenth of what ten such specs take together.
/// </para>
/// </summary>
internal static class GrowthFigures
{
    private const int Times = 10;
    private const int Rounds = 4;

    public static IEnumerable<Figure> Measure()
    {
        SpecText small = SyntheticSpec.Of(1_000);
        SpecText[] tenths = [.. Enumerable.Repeat(small, Times)];
        SpecText[] whole = [SyntheticSpec.Of(10_000)];
        GeneratorWork.Generate(tenths);
        double allocated = (double)Race.Allocated(() => GeneratorWork.Generate(whole)) / Race.Allocated(() => GeneratorWork.Generate([small]));
        double[] best = Race.Best(Rounds, () => GeneratorWork.Generate(tenths), () => GeneratorWork.Generate(whole));
        yield return new Figure("generate/10000-operations-by-1000", Times * best[1] / best[0], 11);
        yield return new Figure("generate/10000-operations-by-1000/allocated", allocated, 11);
    }
}
