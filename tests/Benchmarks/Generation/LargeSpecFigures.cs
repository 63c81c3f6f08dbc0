using ImgurGen.Benchmarks.Quick;
using ImgurGen.Generator.Model;
using Microsoft.OpenApi;

namespace ImgurGen.Benchmarks.Generation;

/// <summary>A spec as large as the largest that are published, against what the OpenAPI library alone needs to load the same text.</summary>
internal static class LargeSpecFigures
{
    private const int Rounds = 6;

    public static IEnumerable<Figure> Measure()
    {
        SpecText spec = LargeSpec.Load();
        ApiModel api = GeneratorWork.Read(spec);

        // The library as it comes: it parses the text, makes its document, and validates it. So do we, and make the model of the client.
        void Load() => GC.KeepAlive(OpenApiDocument.Parse(spec.ToString(), OpenApiConstants.Json).Document);
        void Read() => GC.KeepAlive(GeneratorWork.Read(spec));
        void Emit() => GC.KeepAlive(GeneratorWork.Emit(api));

        double[] seconds = Race.Run(Rounds, Load, Read, Emit);
        yield return new Figure("generate/large-spec-read-by-library", seconds[1] / seconds[0], 2.0);
        yield return new Figure("generate/large-spec-emit-by-library", seconds[2] / seconds[0], 1.0);
        yield return new Figure("generate/large-spec-memory-by-library", (double)(Race.Allocated(Read) + Race.Allocated(Emit)) / Race.Allocated(Load), 4.0);
    }
}
