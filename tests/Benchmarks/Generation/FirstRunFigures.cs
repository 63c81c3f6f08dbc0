using System.Globalization;
using ImgurGen.Benchmarks.Processes;
using ImgurGen.Benchmarks.Quick;

namespace ImgurGen.Benchmarks.Generation;

/// <summary>
/// By how much the generator's time grows from 1,000 to 10,000 operations in a compiler that has just started, as in most builds: each run is
/// the first of its process, and has to load and to compile the generator, too, which takes about 0.1 s of the shorter run. What counts is the processor's time, with the collector's.
/// </summary>
internal static class FirstRunFigures
{
    private const int Rounds = 2;

    public static async IAsyncEnumerable<Figure> MeasureAsync()
    {
        double shorter = double.MaxValue;
        double longer = double.MaxValue;
        for (int round = 0; round < Rounds; round++)
        {
            shorter = Math.Min(shorter, await SecondsAsync(1_000));
            longer = Math.Min(longer, await SecondsAsync(10_000));
        }

        yield return new Figure("generate/10000-operations-by-1000/first-run", longer / shorter, 11);
    }

    /// <summary>In a process of its own: tells the seconds of a run.</summary>
    public static async Task<int> RunAsync(int operations)
    {
        SpecText spec = SyntheticSpec.Of(operations);
        double seconds = Race.Best(1, () => GeneratorWork.Generate([spec]))[0];
        await Console.Out.WriteLineAsync(seconds.ToString("R", CultureInfo.InvariantCulture));
        return 0;
    }

    private static async Task<double> SecondsAsync(int operations)
    {
        using Child child = Child.StartAsCompiler(Roles.FirstRun, operations.ToString(CultureInfo.InvariantCulture));
        return double.Parse(await child.ReadLineAsync(), CultureInfo.InvariantCulture);
    }
}
