using System.Runtime.CompilerServices;
using ImgurGen.Benchmarks.Quick;

namespace ImgurGen.Benchmarks.Calls;

/// <summary>
/// A thousand pages of three items, enumerated item by item, as a part of what the loop by hand needs that asks for them with HttpClient and
/// System.Text.Json's source generation: time, and what the process allocates.
/// </summary>
internal sealed class PagingFigures : IFigures
{
    private const double Time = 1.05;
    private const double Allocated = 1.00;
    private const int Rounds = 41;

    public string Name => "paging";

    public async IAsyncEnumerable<Figure> MeasureAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using RunningServer server = await RunningServer.StartAsync();
        using var pair = new Pair(server, FixedServer.ListPath);
        var duel = new CallDuel(() => CountAsync(pair.Ours), () => CountAsync(pair.Theirs));
        await duel.WarmUpAsync(TimeSpan.FromSeconds(3));
        yield return new Figure($"{Name}/1000-pages", await duel.TimeAsync(Rounds), Time);
        yield return new Figure($"{Name}/1000-pages/allocated", await duel.AllocatedAsync(1), Allocated);
    }

    private static async Task CountAsync(Caller caller)
    {
        int items = await caller.CountItemsAsync();
        if (items != FixedServer.Pages * FixedServer.ItemsOfPage)
            throw new InvalidOperationException($"There were {items} items: the pages are not what was to be measured.");
    }
}
