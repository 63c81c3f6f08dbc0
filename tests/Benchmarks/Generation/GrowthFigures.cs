using ImgurGen.Benchmarks.Quick;
using Microsoft.OpenApi;

namespace ImgurGen.Benchmarks.Generation;

/// <summary>
/// How the work for a spec grows with its length. The work is all of the generator's, from the text to all C#, which is kept until the end,
/// as the compiler keeps it. A spec of 100 operations fits into the caches of a processor, and one of 1,000 does not: there the growth is
/// compared with that of the OpenAPI library, which loads the same two texts.
/// </summary>
internal static class GrowthFigures
{
    public static IEnumerable<Figure> Measure()
    {
        SpecText small = SyntheticSpec.Of(100);
        SpecText medium = SyntheticSpec.Of(1_000);
        SpecText large = SyntheticSpec.Of(10_000);
        double[] lower = Race.Run(20, () => Generate(small), () => Load(small), () => Generate(medium), () => Load(medium));
        double[] upper = Race.Run(3, () => Generate(large));
        yield return new Figure("generate/growth-from-100-to-1000-operations", lower[2] / lower[0] / (lower[3] / lower[1]), 1.10);
        yield return new Figure("generate/10000-operations-by-1000", upper[0] / lower[2], 11);
        yield return new Figure("generate/10000-operations-by-1000/allocated", (double)Race.Allocated(() => Generate(large)) / Race.Allocated(() => Generate(medium)), 11);
    }

    private static void Generate(SpecText spec) => GC.KeepAlive(GeneratorWork.Emit(GeneratorWork.Read(spec)));

    private static void Load(SpecText spec) => GC.KeepAlive(OpenApiDocument.Parse(spec.ToString(), OpenApiConstants.Json).Document);
}
