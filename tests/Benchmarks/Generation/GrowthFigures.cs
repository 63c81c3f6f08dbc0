using ImgurGen.Benchmarks.Quick;
using Microsoft.OpenApi;

namespace ImgurGen.Benchmarks.Generation;

/// <summary>
/// How the work for a spec grows with its length. The work is all of the generator's, from the text to all C#, which is kept until the end,
/// as the compiler keeps it. Ten times the operations and schemas are ten times the instructions and the memory, but more than ten times the
/// time of anything: what fitted into the caches does no more, and the collector moves it about. So the growth in time is
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
        double[] upper = Race.Run(3, () => Generate(large), () => Load(large));
        yield return new Figure("generate/growth-from-100-to-1000-operations", lower[2] / lower[0] / (lower[3] / lower[1]), 1.10);
        yield return new Figure("generate/growth-from-1000-to-10000-operations", upper[0] / lower[2] / (upper[1] / lower[3]), 1.10);
        yield return new Figure("generate/growth-of-memory-to-10000-operations", (double)Race.Allocated(() => Generate(large)) / Race.Allocated(() => Generate(medium)), 11);
    }

    private static void Generate(SpecText spec) => GC.KeepAlive(GeneratorWork.Emit(GeneratorWork.Read(spec)));

    private static void Load(SpecText spec) => GC.KeepAlive(OpenApiDocument.Parse(spec.ToString(), OpenApiConstants.Json).Document);
}
