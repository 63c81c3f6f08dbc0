using System.Runtime.CompilerServices;
using ImgurGen.Benchmarks.Calls;
using ImgurGen.Benchmarks.Processes;
using ImgurGen.Benchmarks.Quick;

namespace ImgurGen.Benchmarks.Starts;

/// <summary>
/// From the start of a program until it has the answer of its first call, as a part of what the same program needs with HttpClient and
/// System.Text.Json's source generation. Both are compiled just in time, but for the framework.
/// </summary>
internal sealed class StartFigures : IFigures
{
    private const double Target = 1.10;
    private const int Rounds = 15;

    public string Name => "start";

    public async IAsyncEnumerable<Figure> MeasureAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using RunningServer server = await RunningServer.StartAsync();
        var duel = new CallDuel(
            () => FirstCall.StartAsync(Roles.OurStart, server.Address),
            () => FirstCall.StartAsync(Roles.RivalStart, server.Address));

        // The first starts read the files from the disk.
        await duel.WarmUpAsync(TimeSpan.FromSeconds(1));
        yield return new Figure($"{Name}/first-answer", await duel.TimeAsync(Rounds), Target);
    }
}
