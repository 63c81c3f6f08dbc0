using ImgurGen.Benchmarks.Calls;
using ImgurGen.Benchmarks.Generation;
using ImgurGen.Benchmarks.Json;
using ImgurGen.Benchmarks.Starts;
using ImgurGen.Benchmarks.Uploads;

namespace ImgurGen.Benchmarks.Quick;

/// <summary>Measures every figure that has a target, in a few minutes, and tells which targets are met.</summary>
internal static class QuickRun
{
    /// <summary>All that takes minutes together.</summary>
    public static readonly IFigures[] All =
    [
        new JsonFigures(),
        new CallFigures(),
        new PagingFigures(),
        new CacheFigures(),
        new UploadFigures(),
        new StartFigures(),
        new GeneratorFigures(),
    ];

    /// <param name="known">The figures that there are.</param>
    /// <param name="names">Those of them to measure; none for all.</param>
    /// <param name="output">Takes a line for each figure.</param>
    /// <returns>The exit code: 0 if every target is met, else 1; 2 if a name is not known.</returns>
    public static async Task<int> RunAsync(IFigures[] known, IReadOnlyCollection<string> names, TextWriter output)
    {
        if (names.FirstOrDefault(name => known.All(figures => figures.Name != name)) is { } unknown)
        {
            await output.WriteLineAsync($"There are no figures named '{unknown}': {string.Join(", ", known.Select(figures => figures.Name))}.");
            return 2;
        }

        bool areMet = true;
        foreach (IFigures figures in known.Where(figures => names.Count == 0 || names.Contains(figures.Name)))
        {
            await foreach (Figure figure in figures.MeasureAsync(CancellationToken.None))
            {
                areMet &= figure.IsMet;
                await output.WriteLineAsync(figure.ToString());
            }
        }

        return areMet ? 0 : 1;
    }
}
