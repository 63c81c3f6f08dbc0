using System.Runtime.CompilerServices;
using ImgurGen.Benchmarks.Processes;
using ImgurGen.Benchmarks.Quick;

namespace ImgurGen.Benchmarks.Json;

/// <summary>
/// <see cref="JsonWork"/>, measured in several processes, of whose values the median counts: in each, the just-in-time compiler guesses anew
/// which branches are taken and lays the code out anew, and that alone makes a difference of some percent.
/// </summary>
internal sealed class JsonFigures : IFigures
{
    private const int FurtherProcesses = 4;

    public string Name => "json";

    public async IAsyncEnumerable<Figure> MeasureAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        List<Figure> all = await RunAsync([], cancellationToken);
        List<Figure> further = [];
        for (int process = 0; process < FurtherProcesses; process++)
            further.AddRange(await RunAsync([JsonRun.Briefly], cancellationToken));

        foreach (Figure figure in all)
        {
            Figure[] measured = [figure, .. further.Where(other => other.Name == figure.Name)];
            yield return measured.OrderBy(static other => other.Value).ElementAt(measured.Length / 2);
        }
    }

    private static async Task<List<Figure>> RunAsync(string[] arguments, CancellationToken cancellationToken)
    {
        using Child child = Child.Start(Roles.Json, arguments);
        return await child.ReadLinesAsync().Select(Figure.Parse).ToListAsync(cancellationToken);
    }
}
