using System.Runtime.CompilerServices;
using ImgurGen.Benchmarks.Quick;

namespace ImgurGen.Benchmarks.Json;

/// <summary>
/// Writing a payload into a buffer that is there already: time as a part of what System.Text.Json's source generation, its reflection and
/// Newtonsoft.Json need for hand-written classes with the same properties, and the bytes allocated beside the buffer. Where a class needs no
/// converter of its own (tags), System.Text.Json writes it by generated code too, else by its metadata.
/// </summary>
internal sealed class WriteFigures : IFigures
{
    private const double SourceGeneration = 0.60;
    private const double Reflection = 0.75;
    private const double Newtonsoft = 0.25;

    public string Name => "write";

    public async IAsyncEnumerable<Figure> MeasureAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Duel.WarmUp([.. JsonSubject.All.SelectMany(static subject => subject.Contenders).Select(static contender => (Action)(contender.Write))]);
        foreach (JsonSubject subject in JsonSubject.All)
        {
            await Task.Yield();
            cancellationToken.ThrowIfCancellationRequested();
            yield return new Figure($"{Name}/{subject}", Duel.Time(subject.Generated.Write, subject.SourceGeneration.Write), SourceGeneration);
            yield return new Figure($"{Name}/{subject}/reflection", Duel.Time(subject.Generated.Write, subject.Reflection.Write), Reflection);
            yield return new Figure($"{Name}/{subject}/newtonsoft", Duel.Time(subject.Generated.Write, subject.Newtonsoft.Write), Newtonsoft);
            yield return new Figure($"{Name}/{subject}/allocated-bytes", Duel.Allocated(subject.Generated.Write), 0);
        }
    }
}
