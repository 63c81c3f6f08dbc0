using System.Text.Json.Nodes;
using ImgurGen.Benchmarks.Quick;
using ImgurGen.Generator.Model;
using Microsoft.OpenApi;

namespace ImgurGen.Benchmarks.Generation;

/// <summary>
/// A spec as large as the largest that are published, against reading it alone: into a tree of System.Text.Json with all its nodes, and into
/// the document of the OpenAPI library, which it validates as it does by default. The generator does both, and makes the client's model.
/// </summary>
internal static class LargeSpecFigures
{
    private const int Rounds = 4;

    public static IEnumerable<Figure> Measure()
    {
        SpecText spec = LargeSpec.Load();
        ApiModel api = GeneratorWork.Read(spec);
        void Tree() => Touch(JsonNode.Parse(spec.ToString()));
        void Load() => GC.KeepAlive(OpenApiDocument.Parse(spec.ToString(), OpenApiConstants.Json).Document);
        void Read() => GC.KeepAlive(GeneratorWork.Read(spec));
        void Emit() => GC.KeepAlive(GeneratorWork.Emit(api));

        double[] best = Race.Best(Rounds, Tree, Load, Read, Emit);
        double reading = best[0] + best[1];
        double allocated = Race.Allocated(Tree) + Race.Allocated(Load);
        yield return new Figure("generate/large-spec-read-by-reading-alone", best[2] / reading, 2.0);
        yield return new Figure("generate/large-spec-emit-by-reading-alone", best[3] / reading, 1.0);
        yield return new Figure("generate/large-spec-memory-by-reading-alone", (Race.Allocated(Read) + Race.Allocated(Emit)) / allocated, 2.5);
    }

    /// <summary>The tree makes a node when it is looked at.</summary>
    private static void Touch(JsonNode? node)
    {
        if (node is JsonObject @object)
        {
            foreach (KeyValuePair<string, JsonNode?> property in @object)
                Touch(property.Value);
        }
        else if (node is JsonArray array)
        {
            foreach (JsonNode? item in array)
                Touch(item);
        }
    }
}
