using System.Runtime.CompilerServices;
using ImgurGen.Benchmarks.Quick;

namespace ImgurGen.Benchmarks.Calls;

/// <summary>
/// A whole call over loopback, from arguments to the model, one after the other and 64 at once, as a part of what HttpClient and
/// System.Text.Json's source generation need for the same: time, and what the process of the client allocates. The server is another process.
/// The answers are an image, 600 bytes, of which little but the call itself is measured, and a page of the gallery, 15.5 KB. For what it
/// allocates more than the rival in any call, ours keeps deadlines, credits and entity tags, and hands out headers and rate limits.
/// </summary>
internal sealed class CallFigures : IFigures
{
    // Of time and of bytes alike.
    private const double OfImage = 1.05;
    private const double OfPage = 1.00;
    private const int CallsOfTurn = 20;
    private const int AtOnce = 64;
    private const int Rounds = 401;
    private const int AllocatingTurns = 25;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1.5);

    public string Name => "call";

    public async IAsyncEnumerable<Figure> MeasureAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using RunningServer server = await RunningServer.StartAsync();
        using var pair = new Pair(server, "");
        (string, Func<Caller, Task>, double)[] calls =
        [
            ("image", static caller => caller.GetImageAsync(), OfImage),
            ("gallery-page", static caller => caller.GetGalleryPageAsync(), OfPage),
        ];
        var duels = new List<(string Name, CallDuel Sequence, CallDuel Crowd, double Target)>();
        foreach ((string name, Func<Caller, Task> call, double target) in calls)
        {
            Func<Task> ours = () => call(pair.Ours);
            Func<Task> theirs = () => call(pair.Theirs);
            var sequence = new CallDuel(CallDuel.Sequence(CallsOfTurn, ours), CallDuel.Sequence(CallsOfTurn, theirs));
            var crowd = new CallDuel(CallDuel.AtOnce(AtOnce, ours), CallDuel.AtOnce(AtOnce, theirs));
            await sequence.WarmUpAsync(WarmUp);
            await crowd.WarmUpAsync(WarmUp);
            duels.Add((name, sequence, crowd, target));
        }

        foreach ((string name, CallDuel sequence, CallDuel crowd, double target) in duels)
        {
            yield return new Figure($"{Name}/{name}", await sequence.TimeAsync(Rounds), target);
            yield return new Figure($"{Name}/{name}/64-at-once", await crowd.TimeAsync(Rounds), target);
            yield return new Figure($"{Name}/{name}/allocated", await sequence.AllocatedAsync(AllocatingTurns), target);
            cancellationToken.ThrowIfCancellationRequested();
        }
    }
}
