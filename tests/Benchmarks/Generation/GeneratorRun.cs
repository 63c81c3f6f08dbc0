using ImgurGen.Benchmarks.Processes;
using ImgurGen.Benchmarks.Quick;

namespace ImgurGen.Benchmarks.Generation;

/// <summary>
/// The parts of the generator's figures, each measured in a process that does nothing else: what other measurements left in the heap, and what
/// they made the just-in-time compiler believe of the code that all share, would be measured too.
/// </summary>
internal static class GeneratorRun
{
    private static readonly Dictionary<string, Func<IEnumerable<Figure>>> All = new()
    {
        ["imgur"] = static () => ImgurFigures.Measure().Concat(EditFigures.Measure()),
        ["compile"] = CompileFigures.Measure,
        ["growth"] = GrowthFigures.Measure,
        ["large-spec"] = LargeSpecFigures.Measure,
    };

    /// <summary>The names of the parts.</summary>
    public static IEnumerable<string> Parts => All.Keys;

    /// <summary>
    /// Starts a process that measures a part. What runs in the compiler, or takes so much memory that the collector decides, has the compiler's
    /// collector. What is compared with the OpenAPI library has that of this program, which has one thread: those of the compiler's wait for
    /// each other, and where the collector comes but once in a while that is by chance with the one or the other.
    /// </summary>
    public static Child Start(string part) => part == "large-spec" ? Child.Start(Roles.Generator, part) : Child.StartAsCompiler(Roles.Generator, part);

    /// <summary>Measures a part, and writes a line for each figure.</summary>
    public static async Task<int> RunAsync(string part)
    {
        foreach (Figure figure in All[part]())
            await Console.Out.WriteLineAsync(figure.ToLine());
        return 0;
    }
}
