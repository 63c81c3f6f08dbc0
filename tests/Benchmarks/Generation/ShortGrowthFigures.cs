using ImgurGen.Benchmarks.Quick;
using Microsoft.OpenApi;

namespace ImgurGen.Benchmarks.Generation;

/// <summary>
/// How the work grows from 100 to 1,000 operations, as a part of what the OpenAPI library's loading of the same two texts grows by: the shorter
/// fits into the caches of a processor, and the longer does not, so that both grow by more than ten times.
/// </summary>
internal static class ShortGrowthFigures
{
    private const int Rounds = 20;

    public static IEnumerable<Figure> Measure()
    {
        SpecText shorter = SyntheticSpec.Of(100);
        SpecText longer = SyntheticSpec.Of(1_000);
        double[] best = Race.Best(
            Rounds, () => GeneratorWork.Generate([shorter]), () => Load(shorter), () => GeneratorWork.Generate([longer]), () => Load(longer));
        yield return new Figure("generate/growth-from-100-to-1000-operations", best[2] / best[0] / (best[3] / best[1]), 1.10);
    }

    private static void Load(SpecText spec) => GC.KeepAlive(OpenApiDocument.Parse(spec.ToString(), OpenApiConstants.Json).Document);
}
