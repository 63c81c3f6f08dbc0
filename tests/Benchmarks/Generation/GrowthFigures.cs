using ImgurGen.Benchmarks.Quick;

namespace ImgurGen.Benchmarks.Generation;

/// <summary>How the work for a spec grows with its length: ten times the operations and schemas are ten times the work, and hardly more.</summary>
internal static class GrowthFigures
{
    private const double Target = 11;

    public static IEnumerable<Figure> Measure()
    {
        SpecText small = SyntheticSpec.Of(100);
        SpecText medium = SyntheticSpec.Of(1_000);
        SpecText large = SyntheticSpec.Of(10_000);

        // From the text to all C#, which is kept until the end, as the compiler keeps it.
        double[] first = Race.Run(30, () => Generate(small), () => Generate(medium));
        double[] second = Race.Run(3, () => Generate(medium), () => Generate(large), () => Generate(medium));
        yield return new Figure("generate/1000-operations-by-100", first[1] / first[0], Target);
        yield return new Figure("generate/10000-operations-by-1000", second[1] / Math.Min(first[1], Math.Min(second[0], second[2])), Target);
        yield return new Figure("generate/10000-operations-memory-by-1000", (double)Race.Allocated(() => Generate(large)) / Race.Allocated(() => Generate(medium)), Target);
    }

    private static void Generate(SpecText spec) => GC.KeepAlive(GeneratorWork.Emit(GeneratorWork.Read(spec)));
}
