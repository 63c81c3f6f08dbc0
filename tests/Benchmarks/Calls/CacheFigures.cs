using System.Runtime.CompilerServices;
using ImgurGen.Benchmarks.Quick;

namespace ImgurGen.Benchmarks.Calls;

/// <summary>
/// A page of the gallery that is kept and that the server confirms (304), as a part of what it takes to have it sent and kept, and of what
/// HttpClient and System.Text.Json's source generation need, which keep nothing. On loopback the bytes that are not sent cost next to nothing, so
/// that this is the least that a confirmation saves.
/// </summary>
internal sealed class CacheFigures : IFigures
{
    private const double ToMiss = 1.00;
    private const double ToRival = 1.00;
    private const int CallsOfTurn = 20;
    private const int Rounds = 301;

    public string Name => "etag";

    public async IAsyncEnumerable<Figure> MeasureAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using RunningServer server = await RunningServer.StartAsync();
        using var hitting = new Pair(server, FixedServer.TaggedPath);
        using var missing = new Pair(server, FixedServer.TaggedPath);
        long page = 0;
        Func<Task> hits = CallDuel.Sequence(CallsOfTurn, () => hitting.Ours.GetGalleryPageAsync());
        Func<Task> misses = CallDuel.Sequence(CallsOfTurn, () => missing.Ours.GetGalleryPageAsync(page++));
        Func<Task> theirs = CallDuel.Sequence(CallsOfTurn, () => hitting.Theirs.GetGalleryPageAsync());

        var toMiss = new CallDuel(hits, misses);
        await toMiss.WarmUpAsync(TimeSpan.FromSeconds(2));
        yield return new Figure($"{Name}/hit-by-miss", await toMiss.TimeAsync(Rounds), ToMiss);
        yield return new Figure($"{Name}/hit-by-miss/allocated", await toMiss.AllocatedAsync(25), ToMiss);

        var toRival = new CallDuel(hits, theirs);
        await toRival.WarmUpAsync(TimeSpan.FromSeconds(1));
        yield return new Figure($"{Name}/hit-by-http-client", await toRival.TimeAsync(Rounds), ToRival);
    }
}
