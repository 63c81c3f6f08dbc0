using OpenTelemetry;

namespace ImgurGen.Runtime.Tests.Telemetry;

/// <summary>Keeps what OpenTelemetry exports, as what a test wants of it: the SDK uses its own objects again.</summary>
internal sealed class CollectingExporter<T, TKept>(Func<T, IEnumerable<TKept>> keep) : BaseExporter<T>
    where T : class
{
    private readonly object gate = new();
    private readonly List<TKept> kept = [];

    public IReadOnlyList<TKept> Kept
    {
        get
        {
            lock (gate)
                return [.. kept];
        }
    }

    public override ExportResult Export(in Batch<T> batch)
    {
        lock (gate)
        {
            foreach (T item in batch)
                kept.AddRange(keep(item));
        }

        return ExportResult.Success;
    }
}
