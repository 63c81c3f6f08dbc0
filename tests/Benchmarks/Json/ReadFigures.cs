using System.Runtime.CompilerServices;
using ImgurGen.Benchmarks.Quick;

namespace ImgurGen.Benchmarks.Json;

/// <summary>
/// Reading an answer out of its envelope, from bytes to the model: time as a part of what System.Text.Json's source generation, its
/// reflection and Newtonsoft.Json need for hand-written classes with the same properties, of which the same are required, and bytes
/// allocated as a part of those of source generation. All read the same bytes, and what they read is compared before.
/// </summary>
internal sealed class ReadFigures : IFigures
{
    private const double SourceGeneration = 0.65;
    private const double Reflection = 0.75;
    private const double Newtonsoft = 0.33;
    private const double Allocated = 1.00;

    public string Name => "read";

    public async IAsyncEnumerable<Figure> MeasureAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Duel.WarmUp([.. JsonSubject.All.SelectMany(static subject => subject.Contenders).Select(static contender => (Action)(() => contender.Read()))]);
        foreach (JsonSubject subject in JsonSubject.All)
        {
            await Task.Yield();
            cancellationToken.ThrowIfCancellationRequested();
            Action ours = () => subject.Generated.Read();
            Action theirs = () => subject.SourceGeneration.Read();
            yield return new Figure($"{Name}/{subject}", Duel.Time(ours, theirs), SourceGeneration);
            yield return new Figure($"{Name}/{subject}/reflection", Duel.Time(ours, () => subject.Reflection.Read()), Reflection);
            yield return new Figure($"{Name}/{subject}/newtonsoft", Duel.Time(ours, () => subject.Newtonsoft.Read()), Newtonsoft);
            yield return new Figure($"{Name}/{subject}/allocated", (double)Duel.Allocated(ours) / Duel.Allocated(theirs), Allocated);
        }
    }
}
