using System.Runtime.CompilerServices;
using ImgurGen.Benchmarks.Quick;

namespace ImgurGen.Benchmarks.Calls;

/// <summary>
/// A whole call over loopback, from arguments to the model, one after the other and 64 at once, as a part of what HttpClient and
/// System.Text.Json's source generation need for the same: time, and what the process of the client allocates. The server is another process.
/// Of a small answer, little but the call itself is measured; the page of the gallery is what design speaks of.
/// </summary>
internal sealed class CallFigures : IFigures
{
    private const double Time = 1.05;
    private const double Allocated = 1.00;
    private const int CallsOfTurn = 20;
    private const int AtOnce = 64;

    public string Name => "call";

    public async IAsyncEnumerable<Figure> MeasureAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using RunningServer server = await RunningServer.StartAsync();
        using var pair = new Pair(server, "");
        (string, Func<Caller, Task>)[] calls =
        [
            ("image", static caller => caller.GetImageAsync()),
            ("gallery-page", static caller => caller.GetGalleryPageAsync()),
        ];
        foreach ((string name, Func<Caller, Task> call) in calls)
        {
            Func<Task> ours = () => call(pair.Ours);
            Func<Task> theirs = () => call(pair.Theirs);
            var sequence = new CallDuel(CallDuel.Sequence(CallsOfTurn, ours), CallDuel.Sequence(CallsOfTurn, theirs));
            var crowd = new CallDuel(CallDuel.AtOnce(AtOnce, ours), CallDuel.AtOnce(AtOnce, theirs));
            await sequence.WarmUpAsync(TimeSpan.FromSeconds(2));
            await crowd.WarmUpAsync(TimeSpan.FromSeconds(1));

            yield return new Figure($"{Name}/{name}", await sequence.TimeAsync(501), Time);
            yield return new Figure($"{Name}/{name}/64-at-once", await crowd.TimeAsync(301), Time);
            yield return new Figure($"{Name}/{name}/allocated", await sequence.AllocatedAsync(25), Allocated);
            cancellationToken.ThrowIfCancellationRequested();
        }
    }
}
