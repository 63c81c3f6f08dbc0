using System.Runtime.CompilerServices;
using ImgurGen.Benchmarks.Calls;
using ImgurGen.Benchmarks.Quick;

namespace ImgurGen.Benchmarks.Sizes;

/// <summary>
/// A program that calls two operations, published trimmed and ahead of time, as a part of the same program with HttpClient and
/// System.Text.Json's source generation: how large it is, and, where it is native, how long it takes from its start to its end. To publish
/// four programs takes minutes, so that this is no part of the quick run.
/// </summary>
internal sealed class SizeFigures : IFigures
{
    private const double Trimmed = 1.10;
    private const double Native = 1.25;
    private const double NativeRun = 1.25;
    private const int Runs = 41;

    public string Name => "sizes";

    public async IAsyncEnumerable<Figure> MeasureAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        string repository = Repository();
        using (PublishedProgram ours = await PublishedProgram.PublishAsync(repository, "Ours", "net10.0"))
        using (PublishedProgram theirs = await PublishedProgram.PublishAsync(repository, "Rival", "net10.0"))
            yield return Size("trimmed", ours, theirs, Trimmed);

        cancellationToken.ThrowIfCancellationRequested();
        using (PublishedProgram ours = await PublishedProgram.PublishAsync(repository, "Ours", "net9.0"))
        using (PublishedProgram theirs = await PublishedProgram.PublishAsync(repository, "Rival", "net9.0"))
        {
            yield return Size("native", ours, theirs, Native);

            using RunningServer server = await RunningServer.StartAsync();
            var duel = new CallDuel(() => ours.RunAsync(server.Address), () => theirs.RunAsync(server.Address));
            await duel.WarmUpAsync(TimeSpan.FromSeconds(1));
            yield return new Figure($"{Name}/native-run", await duel.TimeAsync(Runs), NativeRun);
        }
    }

    private Figure Size(string how, PublishedProgram ours, PublishedProgram theirs, double target)
    {
        Console.WriteLine(FormattableString.Invariant($"{how}: {ours.Megabytes:0.00} MB, the rival {theirs.Megabytes:0.00} MB"));
        return new Figure($"{Name}/{how}", ours.Megabytes / theirs.Megabytes, target);
    }

    private static string Repository()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ImgurGen.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("The programs are published from the repository, which is not here.");
    }
}
