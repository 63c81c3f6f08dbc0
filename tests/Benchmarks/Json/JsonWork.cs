using ImgurGen.Benchmarks.Quick;
using ImgurGen.Benchmarks.Rivals;

namespace ImgurGen.Benchmarks.Json;

/// <summary>
/// What the libraries do with each subject: time is told as a part of what System.Text.Json's source generation, its reflection and
/// Newtonsoft.Json need for hand-written classes with the same properties.
/// </summary>
internal abstract class JsonWork
{
    /// <summary>Reading and writing.</summary>
    public static IReadOnlyList<JsonWork> All { get; } = [new ReadWork(), new WriteWork()];

    /// <summary>What it is called.</summary>
    protected abstract string Name { get; }

    /// <summary>The most time by source generation.</summary>
    protected abstract double SourceGeneration { get; }

    /// <summary>The most time by reflection.</summary>
    protected abstract double Reflection { get; }

    /// <summary>The most time by Newtonsoft.Json.</summary>
    protected abstract double Newtonsoft { get; }

    /// <summary>The work of one library.</summary>
    public abstract Action Of(JsonContender contender);

    /// <summary>The figure that the design gives a target.</summary>
    public Figure Measure(JsonSubject subject)
        => new(NameOf(subject), Duel.Time(Of(subject.Generated), Of(subject.SourceGeneration)), SourceGeneration);

    /// <summary>The other figures.</summary>
    public IEnumerable<Figure> MeasureOthers(JsonSubject subject)
    {
        Action ours = Of(subject.Generated);
        yield return new Figure($"{NameOf(subject)}/reflection", Duel.Time(ours, Of(subject.Reflection)), Reflection);
        yield return new Figure($"{NameOf(subject)}/newtonsoft", Duel.Time(ours, Of(subject.Newtonsoft)), Newtonsoft);
        yield return Allocated(NameOf(subject), ours, Of(subject.SourceGeneration));
    }

    /// <summary>What is allocated.</summary>
    protected abstract Figure Allocated(string name, Action ours, Action theirs);

    private string NameOf(JsonSubject subject) => $"{Name}/{subject}";
}
